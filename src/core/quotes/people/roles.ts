import type { Span } from '../../types.ts';
import { type Analysis, mentionBeginning, mentionEnding, spanOf, wordsOf } from '../analysis/analysis.ts';
import { isPersonsName } from '../cues/can-act.ts';
import { climb } from '../cues/climb.ts';
import { BE, isAgent } from '../cues/verbs.ts';
import { CUE, DETERMINER, GIVEN_NAME, Grammar, Noun, OFFICE } from '../lexicon/word-classes.ts';
import type { Mention } from '../mentions/mention.ts';
import { anaphorAt, phraseAt } from '../words/phrases.ts';
import { hasGrammar, hasNoun, isAcronym, isPossessiveEnding, type Token } from '../words/tokens.ts';
import { completedTo } from './complements.ts';
import type { Entity } from './entities.ts';
import { kindOf } from './name-traits.ts';
import { endOfPhrase } from './role-end.ts';

const MAX_CHARACTERS = 80;
/** Phrases right behind one another that are read as one. */
const MAX_LISTED = 4;
const MENTIONS_READ = 40;
/** Words for a time before an office: "last week". */
const MAX_TIME = 3;
const MERE_ADDRESS = Noun.titleMale | Noun.titleFemale;

/** A role as the text gives it: the office, occupation or kind of somebody. */
interface Role {
  /** Words of the role as the text writes them, without the article. */
  wording: string;
  /** The nouns in it that say it, lower case: of "mayor of Harlow" the mayor alone. */
  heads: string[];
  /** The sentence that it stands in. */
  evidence: Span;
}

/** The words before the name in its own phrase: "US President", "former campaign manager". */
function roleBefore(a: Analysis, mention: Mention): Role | null {
  const opens = opening(a, mention.from, mention.nameFrom, mention.nameFrom - 1);
  const first = behindTimes(a, behindWords(a, behindAttribute(a, opens, mention.nameFrom)));
  const from = isVerbBefore(a, first) || isNoAdjective(a, first) ? first + 1 : first;
  const words = a.tokens.slice(from, mention.nameFrom);
  const isOffice = ({ noun, grammar, lower }: Token): boolean =>
    (noun & OFFICE) !== 0 &&
    !(noun & MERE_ADDRESS && !(noun & Noun.role)) &&
    !(grammar & CUE && lower.endsWith('ed')); // "accused Harlow"
  if (!words.some(isOffice) || isObjectBefore(a, mention) || isGoverned(a, mention)) return null;
  if (isOfSubject(a, mention) || isMereOrder(a, words)) return null;
  let to = mention.nameFrom;
  while (to > from + 1 && isMereTitle(a, to - 1)) to--;
  // "[former Texas Gov.] Greg Hale"
  if (!a.tokens.slice(from, to).some((word) => isOffice(word) && word.noun & Noun.role))
    to = mention.nameFrom;
  while (
    to > from + 1 &&
    (/^[,・]$/.test(a.tokens[to - 1]?.lower ?? '') || hasGrammar(a.tokens, to - 1, Grammar.genitive))
  )
    to--; // 作家[の]藤代まどか
  return clip(a, from, to, headsBefore(a, from, to));
}

/**
 * The first token of an office behind the noun that it completes by its case: "приводит [слова] главы банка Анны Орловой",
 * "в [адрес] депутата думы Ирины Омаровой". Adjectives before it belong to it.
 */
function behindWords({ tokens, lexicon }: Analysis, from: number): number {
  if (!lexicon.data.completesByCase) return from;
  if (hasNoun(tokens, from, Noun.speechNoun)) return from + 1;
  let office = from;
  while (tokens[office]?.isWord && !hasNoun(tokens, office, OFFICE) && !tokens[office]?.isCapital) office++;
  if (!hasNoun(tokens, office, OFFICE) || !hasNoun(tokens, office, Noun.oblique)) return from;
  let first = office;
  const isAdjective = (lower: string): boolean => lexicon.obliqueEndings.some((it) => lower.endsWith(it));
  while (first > from && isAdjective(tokens[first - 1]?.lower ?? '')) first--;
  return first;
}

/**
 * The first token of an office behind the end of an attribute whose beginning stands before the phrase, where nouns are
 * capitalised: "der in Wedel [geborenen] Sängerin Nina Kuba", "der [heute 60-jährige] Boris Nader", who has none then.
 */
function behindAttribute({ tokens, lexicon }: Analysis, from: number, to: number): number {
  const before = tokens[from - 1];
  const isCut = before?.isCapital && before.sentence === tokens[from]?.sentence;
  if (!lexicon.data.capitalisesNouns || !(isCut || hasGrammar(tokens, from, Grammar.adverb))) return from;
  let i = from;
  while (i < to && !tokens[i]?.isCapital) i++;
  return i;
}

/**
 * True if a word before an office is a verb by what stands before it: "threatened to [kill] Senator Eva Weber", "could [force] her",
 * "what [intrigues] biologist Tom Hale".
 */
const isVerbBefore = ({ tokens, lexicon }: Analysis, i: number): boolean => {
  const [before, token] = [tokens[i - 1], tokens[i]];
  if (!before || !token || token.isCapital || !lexicon.data.hasCapitals) return false;
  if (before.grammar & (Grammar.auxiliary | Grammar.negation)) return !BE.test(before.lower);
  if (before.lower === 'to') return token.noun === 0 && hasGrammar(tokens, i - 2, CUE | Grammar.verb);
  return token.noun === 0 && (before.grammar & (Grammar.relative | DETERMINER)) === Grammar.relative;
};

/** Endings of words before a title with a capital: "embattled Senator", "longtime Governor". */
const DESCRIBES = /(?:ed|ing|al|ous|ive|ful|less|[ai]ble|ic|ant|ent|ary|time|ly|y|-\p{L}+)$/u;

/** True if a word of no list before a title in capitals does not look like an adjective: "could [force] Sen. Eva Weber to resign". */
const isNoAdjective = ({ tokens, lexicon }: Analysis, i: number): boolean =>
  !lexicon.data.adjectivesFollow &&
  !lexicon.data.capitalisesNouns &&
  tokens[i]?.noun === 0 &&
  tokens[i]?.grammar === 0 &&
  tokens[i]?.isCapital === false &&
  tokens[i + 1]?.isCapital === true &&
  hasNoun(tokens, i + 1, Noun.title) &&
  !DESCRIBES.test(tokens[i]?.lower ?? '');

/** "[Last week] state senator Eva Weber said": words for a time are no part of an office. */
function behindTimes({ tokens, lexicon }: Analysis, from: number): number {
  if (lexicon.data.adjectivesFollow || !lexicon.data.hasCapitals) return from;
  for (let i = from + MAX_TIME - 1; i >= from; i--)
    if (hasNoun(tokens, i, Noun.time) && !tokens[i]?.isCapital) return i + 1;
  return from;
}

/** "the [first time] Weber spoke": "first" is a title before an office ("first minister"), and nobody's before another noun. */
const isMereOrder = ({ lexicon }: Analysis, words: readonly Token[]): boolean => {
  const last = words.findLast(({ isWord }) => isWord)?.noun ?? 0;
  const isTitle = ({ noun }: Token): boolean => (noun & OFFICE) !== 0;
  const { adjectivesFollow, joinsNouns, hasCapitals } = lexicon.data;
  const isPlain = last === 0 && hasCapitals && !adjectivesFollow && !joinsNouns;
  return isPlain && words.every((word) => !isTitle(word) || (word.noun & OFFICE) === Noun.title);
};

/** "Lee Cole, [a hotelier] Weber chose as her envoy": an article for one of many behind a name, with another name. */
const isOfSubject = ({ tokens, lexicon }: Analysis, { from, to }: Mention): boolean =>
  !lexicon.data.adjectivesFollow &&
  !lexicon.data.capitalisesNouns &&
  tokens[from - 1]?.lower === ',' &&
  hasGrammar(tokens, from, Grammar.article) &&
  !lexicon.definites.has(tokens[from]?.lower ?? '') &&
  !/^[.,]$/.test(tokens[to]?.lower ?? '.');

/** "met [en garde] Emmanuel Roux": a noun of a phrase that says something else is no office. */
const isGoverned = ({ tokens, lexicon }: Analysis, { from, nameFrom }: Mention): boolean =>
  from === nameFrom - 1 && phraseAt(lexicon.asides, tokens, from - 1) > 1;

/** "dicsérte korábbi [játékosát] Pap Zoltán": the ending shows that the noun right before the name is not of the same person. */
const isObjectBefore = ({ tokens, lexicon }: Analysis, { nameFrom, head }: Mention): boolean =>
  lexicon.data.caseAtEnd &&
  hasNoun(tokens, nameFrom - 1, Noun.oblique) &&
  !hasNoun(tokens, head, Noun.oblique);

/**
 * Reads the kind of a body before its name: "Environmental organisation Frack Free Harlow", "die Gewerkschaft
 * Verdi".
 */
function bodyBefore(a: Analysis, { from, nameFrom }: Mention): Role | null {
  const first = afterArticles(a, from, nameFrom);
  if (first >= nameFrom || hasGrammar(a.tokens, first, Grammar.possessive)) return null;
  if (!hasNoun(a.tokens, nameFrom - 1, Noun.organisation)) return null;
  return clip(a, first, nameFrom, []);
}

/** The offices among some words, up to the preposition that completes them. */
function headsBefore({ tokens }: Analysis, from: number, to: number): string[] {
  const heads: string[] = [];
  for (let i = from; i < to && !hasGrammar(tokens, i, Grammar.preposition); i++)
    if (hasNoun(tokens, i, OFFICE)) heads.push(tokens[i]?.lower ?? '');
  return heads;
}

/**
 * True if a token is a title said to anybody, such as "Dr" and "Mr" right before the name, with its full
 * stop.
 */
function isMereTitle({ tokens }: Analysis, i: number): boolean {
  const token = tokens[tokens[i]?.lower === '.' ? i - 1 : i];
  return token !== undefined && (token.noun & Noun.abbreviation) !== 0 && !(token.noun & Noun.role);
}

/**
 * Returns the token at which the wording of a role begins: behind its article, and behind "her" in "her
 * advocate"; but nobody is "wife" without the one whose wife she is.
 */
function opening(a: Analysis, from: number, to: number, head: number): number {
  const first = afterArticles(a, from, to);
  const isOwned = hasGrammar(a.tokens, first, Grammar.possessive);
  return isOwned && !hasNoun(a.tokens, head, Noun.roleMale | Noun.roleFemale) ? first + 1 : first;
}

/** The first token at or after `from` that is no article or demonstrative; "former" and "first" belong to the role. */
function afterArticles(a: Analysis, from: number, to: number): number {
  let i = from;
  while (
    i < to &&
    (hasGrammar(a.tokens, i, Grammar.article) || a.lexicon.definites.has(a.tokens[i]?.lower ?? ''))
  )
    i++;
  return i;
}

/** Tells whether a description says what somebody is: its head is an office, a profession or a kinship; not "ce dernier". */
const isRole = (a: Analysis, mention: Mention): boolean =>
  mention.type === 'description'
    ? !opensAsClause(a, mention) &&
      hasNoun(a.tokens, mention.head, OFFICE) &&
      !anaphorAt(a.lexicon, a.tokens, mention.from, mention.to)
    : isOfficeName(a, mention);

/** "…, [комментируя итоги голосования]": a verb form without a subject opens a clause, and no office. */
const opensAsClause = ({ tokens, lexicon }: Analysis, { from }: Mention): boolean =>
  lexicon.data.completesByCase && lexicon.infiniteEndings.some((end) => isPlainlyEnding(tokens[from], end));

const isPlainlyEnding = (token: Token | undefined, ending: string): boolean =>
  token !== undefined && (token.noun === 0 || (token.grammar & CUE) !== 0) && token.lower.endsWith(ending);

/**
 * True if a mention is a name in form, but an office in its words: "Regional Commissioner of Lindi", "Lindi
 * Municipal Director".
 */
function isOfficeName({ tokens }: Analysis, { type, nameFrom, to }: Mention): boolean {
  if (type !== 'name') return false;
  for (let i = nameFrom; i < to; i++) {
    if (hasNoun(tokens, i, GIVEN_NAME)) return false;
    if (hasNoun(tokens, i, OFFICE) && (i === to - 1 || hasGrammar(tokens, i + 1, Grammar.preposition)))
      return true;
  }
  return false;
}

/** The titles right behind the name, honorifics left out: "森川達也[社長]", "한도윤 [산업통상자원부 장관]". */
function roleBehind(a: Analysis, { to, titleTo = to }: Mention): Role | null {
  const { tokens } = a;
  let first = to;
  let last = titleTo - 1;
  const isNoTitle = (i: number): boolean => !tokens[i]?.isWord || isMereAddress(tokens[i]);
  while (first <= last && isNoTitle(first)) first = overBracket(tokens, first, titleTo);
  while (last >= first && isNoTitle(last)) last = beforeBracket(tokens, last, first);
  const heads = tokens.slice(first, last + 1).filter(({ noun }) => (noun & OFFICE) !== 0);
  return heads.length > 0
    ? clip(
        a,
        first,
        last + 1,
        heads.map(({ lower }) => lower),
      )
    : null;
}

/** True if a word is said to anybody and names no office: "さん", "씨". */
const isMereAddress = (token: Token | undefined): boolean =>
  token !== undefined && (token.noun & MERE_ADDRESS) !== 0 && (token.noun & (Noun.role | Noun.title)) === 0;

/** The token before an age or a field in brackets that ends here, or the one before: "飯田教授[（経済学）]". */
function beforeBracket(tokens: readonly Token[], last: number, first: number): number {
  let i = last;
  if (/^[)）]$/.test(tokens[i]?.lower ?? ''))
    while (i > first && !/^[(（]$/.test(tokens[i]?.lower ?? '')) i--;
  return i - 1;
}

/** The token after an age in brackets that begins here, or the next one. */
function overBracket(tokens: readonly Token[], from: number, to: number): number {
  let i = from;
  if (/^[(（]$/.test(tokens[i]?.lower ?? '')) while (i < to && !/^[)）]$/.test(tokens[i]?.lower ?? '')) i++;
  return i + 1;
}

/** The apposition after the name: "Eva Weber, the mayor of Augsburg, said". */
function roleAfter(a: Analysis, mention: Mention): Role | null {
  const isObject =
    hasGrammar(a.tokens, mention.from - 1, Grammar.preposition) &&
    !a.lexicon.viewpoints.has(a.tokens[mention.from - 1]?.lower ?? '');
  if (a.tokens[mention.to]?.lower !== ',') return null;
  const isAged =
    /^\p{N}/u.test(a.tokens[mention.to + 1]?.lower ?? '') && a.tokens[mention.to + 2]?.lower === ',';
  const next = mentionBeginning(a, mention.to + (isAged ? 3 : 1));
  // what stands behind a source that opens a sentence is its clause: "Selon Nadine Caron, [le conducteur] roulait …"
  const behind = next ? (a.tokens[endOfPhrase(a, next)]?.lower ?? '.') : ',';
  if (behind !== ',' && endsOpeningSource(a, mention)) return null;
  if (isObject && !/^[,.;)]$/.test(behind)) return null; // "With Weber, [the mayor] built …"
  if (next?.type === 'name' && !next.isModifier && !isRole(a, next)) return roleInBody(a, next);
  if (next && !isRole(a, next)) return roleOfMany(a, next);
  return next ? completed(a, next) : null;
}

/** Tokens before a name among which the words stand that open a phrase with a source: "according to the spokeswoman, …" */
const SOURCE_REACH = 12;

/** True if a name ends the phrase with a source that opens its sentence: "Selon la porte-parole, [Nadine Caron], …". */
function endsOpeningSource(a: Analysis, { from }: Mention): boolean {
  const sentence = a.tokens[from]?.sentence;
  for (let i = from - 1; i >= from - SOURCE_REACH && a.tokens[i]?.sentence === sentence; i--) {
    const isSource = hasGrammar(a.tokens, i, Grammar.according); // one word, or two: "По словам"
    if (isSource && a.tokens[i - 1]?.sentence !== sentence) return true;
    if (!isSource && hasGrammar(a.tokens, i, CUE | Grammar.verb | Grammar.auxiliary)) return false;
  }
  return false;
}

/**
 * Reads one office whose fields are listed, in a list that its noun ends: "Eva Weber, [the energy, trade and
 * tourism minister], said".
 */
function roleOfMany(a: Analysis, first: Mention): Role | null {
  let last = first;
  for (let steps = 0; steps < MAX_LISTED; steps++) {
    const isLast = hasGrammar(a.tokens, last.to, Grammar.conjunction);
    if (!isLast && a.tokens[last.to]?.lower !== ',') return null;
    const next = mentionBeginning(a, last.to + 1);
    if (next?.type !== 'description' || hasGrammar(a.tokens, next.from, DETERMINER)) return null;
    last = next;
    if (isLast) break;
  }
  if (!isRole(a, last) || !isDetermined(a, first)) return null;
  return clip(a, afterArticles(a, first.from, first.to), endOfPhrase(a, last), headOf(a, last));
}

/** "Corinne Vidal, déléguée CGT": an office right before the initials of the body that it is held in. */
function roleInBody(a: Analysis, { from, nameFrom, to }: Mention): Role | null {
  const body = a.tokens[nameFrom];
  const isBody = to === nameFrom + 1 && body !== undefined && isAcronym(body);
  if (!isBody || !hasNoun(a.tokens, nameFrom - 1, OFFICE)) return null;
  const first = afterArticles(a, from, nameFrom);
  return clip(a, first, to, headsBefore(a, first, nameFrom));
}

/** "Eva Weber is the mayor of Augsburg", "Eva Weber, who is the mayor of Augsburg,". */
function roleStated(a: Analysis, mention: Mention): Role | null {
  if ((a.tokens[mention.head]?.stretch ?? -1) >= 0) return null; // what somebody says of another one is an opinion
  let verb = mention.to;
  if (a.tokens[verb]?.lower === ',' && hasGrammar(a.tokens, verb + 1, Grammar.relative)) verb += 2;
  const { lower = '' } = a.tokens[verb] ?? {};
  const next =
    a.lexicon.copulas.has(lower) || a.lexicon.becoming.has(lower) ? mentionBeginning(a, verb + 1) : undefined;
  if (next?.type !== 'description' || !isRole(a, next)) return null;
  // "Eva Weber ist Leiterin der Bahn", "Eva Weber is mayor of Harlow", "who became finance minister"
  const isBare = a.lexicon.data.capitalisesNouns
    ? next.from === next.head
    : a.lexicon.belonging.has(a.tokens[next.to]?.lower ?? '') || a.lexicon.becoming.has(lower);
  const opensIndefinite = hasGrammar(a.tokens, next.from, Grammar.article | Grammar.determiner);
  return opensIndefinite || isBare ? completed(a, next) : null;
}

/** The end of what somebody heads; where adjectives follow their noun "and" opens another clause: "che dirige il museo [e] …". */
const livingEnd = (a: Analysis, object: Mention): number =>
  a.lexicon.data.adjectivesFollow ? completedTo(a, object) : endOfPhrase(a, object);

/** True for "who", and for "che" and "que" where they are both "that" and "who". */
const opensRelative = (a: Analysis, i: number): boolean =>
  hasGrammar(a.tokens, i, Grammar.relative) ||
  (a.lexicon.data.thatIsRelative && hasGrammar(a.tokens, i, Grammar.complementiser));

/** Reads the living that somebody makes, without "who": "Eva Weber, who heads the city’s clinic,". */
function roleLived(a: Analysis, { to }: Mention): Role | null {
  const verb = to + 2;
  const isLived =
    a.tokens[to]?.lower === ',' &&
    opensRelative(a, to + 1) &&
    a.lexicon.holding.has(a.tokens[verb]?.lower ?? '');
  const object = isLived ? mentionBeginning(a, verb + 1) : undefined;
  return object ? clip(a, verb, livingEnd(a, object), []) : null;
}

/** "Peter Hale of the Daily Mail", "Peter Hale, of the Daily Mail,": the body behind a name, without the preposition. */
function placeOfWork(a: Analysis, { type, nameFrom, to }: Mention): Role | null {
  const isWhole = type === 'name' && to > nameFrom + 1;
  const link = a.tokens[to]?.lower === ',' ? to + 1 : to;
  const isTied = isWhole && a.lexicon.belonging.has(a.tokens[link]?.lower ?? '');
  const body = isTied ? mentionBeginning(a, link + 1) : undefined;
  if (body?.type !== 'name' || body.isModifier || !isBodysName(a, body)) return null;
  return clip(a, afterArticles(a, body.from, body.to), body.to, []);
}

/** True if a name is that of a body and of no place. */
function isBodysName(a: Analysis, body: Mention): boolean {
  const isPlace = ({ noun, isWord }: Token): boolean => !isWord || (noun & Noun.place) !== 0;
  if (a.tokens.slice(body.nameFrom, body.to).every(isPlace)) return false;
  const apposed = a.tokens[body.to]?.lower === ',' ? mentionBeginning(a, body.to + 1) : undefined;
  const isExplained = apposed && hasNoun(a.tokens, lastListed(a, apposed).head, Noun.organisation);
  return isExplained === true || kindOf(a, body) === 'organisation';
}

/** The last of some phrases that stand right behind one another: "a London-based private equity and [research firm]". */
function lastListed(a: Analysis, first: Mention): Mention {
  let last = first;
  for (let steps = 0; steps < MAX_LISTED; steps++) {
    const at = hasGrammar(a.tokens, last.to, Grammar.conjunction) ? last.to + 1 : last.to;
    const next = mentionBeginning(a, at);
    if (next?.type !== 'description') return last;
    last = next;
  }
  return last;
}

/** A description with the words that complete it. */
const completed = (a: Analysis, description: Mention): Role | null =>
  roleIn(a, description, endOfPhrase(a, description));

/** The role that a description gives, up to the end of what completes it. */
export function roleIn(a: Analysis, description: Mention, to: number): Role | null {
  const from = opening(a, description.from, description.to, description.head);
  return clip(a, from, to, headOf(a, description));
}

/**
 * True if the name behind a description and a comma says who is described: a sign follows it, "according to",
 * or, where the description opens its sentence, anything that does not go on with a list: "A németek edzője,
 * [Uwe Krahl] elégedetlen volt".
 */
export function endsApposition(a: Analysis, description: Mention, name: Mention): boolean {
  const next = a.tokens[name.to];
  // "according to his lawyer, [Weber], 34, was ill": a surname alone before an age opens the clause
  const isSurname = name.to === name.from + 1 && !hasNoun(a.tokens, name.from, GIVEN_NAME);
  if (isSurname && next?.lower === ',' && /^\p{N}/u.test(a.tokens[name.to + 1]?.lower ?? '')) return false;
  if (!next || /^[,.():—–―]$/.test(next.lower) || next.grammar & Grammar.accordingAfter) return true;
  const opens = a.lexicon.data.invertsAlways && description.from === sentenceStart(a, description);
  const isWhole = name.from < name.to - 1 || (a.lexicon.data.caseAtEnd && isPersonsName(a, name)); // "Osztálytársa, [Lili] …"
  const isJoined = (next.grammar & (Grammar.conjunction | Grammar.adverb)) === Grammar.conjunction; // "viszont" is both
  return opens && next.isWord && !isJoined && isWhole;
}

/** The description before the name, set off by a comma: "The mayor of Augsburg, Eva Weber, said", "a clerk called Weber". */
function roleSetBefore(a: Analysis, mention: Mention): Role | null {
  const occupation = occupationBefore(a, mention);
  if (occupation) {
    const [from, to] = occupation;
    return clip(a, from, to, [a.tokens[to - 1]?.lower ?? '']);
  }
  const before = a.tokens[mention.from - 1]?.lower ?? '';
  const isCalled = a.lexicon.naming.has(before);
  if (!isCalled && before !== ',') return null;
  const last = mentionEnding(a, mention.from - 2);
  const description = last && (isOfficeName(a, last) ? last : head(a, last));
  if (!description || !isRole(a, description)) return null;
  const start = sentenceStart(a, description);
  const actsAs = description.from === start + 1 && a.lexicon.capacity.has(a.tokens[start]?.lower ?? '');
  if (!isCalled && !actsAs && !isSetOff(a, mention) && !endsApposition(a, description, mention)) return null;
  const isMarked = isDetermined(a, description) || isOfficeName(a, description);
  if (!isMarked && !actsAs && description.from > start) return null;
  const from = opening(a, description.from, description.to, description.head);
  return clip(a, from, mention.from - 1, headOf(a, description));
}

/**
 * The occupation before the name and its title where verbs end their clause: "[無職]、三浦大地被告", without the clause
 * that describes it.
 */
function occupationBefore({ tokens, lexicon }: Analysis, mention: Mention): [number, number] | null {
  const { from, to, titleTo = to } = mention;
  const isSet =
    lexicon.data.tiesByGrammar === 'verb-last' && tokens[from - 1]?.lower === '、' && titleTo > to;
  if (!isSet || !hasNoun(tokens, from - 2, Noun.role)) return null;
  let first = from - 2;
  const isNoun = ({ isWord, grammar, lower, end }: Token, next: number): boolean =>
    isWord && grammar === 0 && !/^\p{Script=Hiragana}/u.test(lower) && end === tokens[next]?.start;
  for (let token = tokens[first - 1]; token && isNoun(token, first); token = tokens[first - 1]) first--;
  return [first, from - 1];
}

/**
 * True if an apposition ends with this name: a sign, a cue, or the "of" of the body or town where the person
 * belongs follows it.
 */
const isSetOff = (a: Analysis, { to }: Mention): boolean =>
  /^[,.():–—]$/.test(a.tokens[to]?.lower ?? '') ||
  isCue(a, to) ||
  a.lexicon.belonging.has(a.tokens[to]?.lower ?? '');

/** True if a phrase opens with an article or says to whom somebody belongs: "the mayor", "Harlow’s mayor". */
const isDetermined = (a: Analysis, { from, head }: Mention): boolean =>
  hasGrammar(a.tokens, from, DETERMINER) || a.tokens.slice(from, head).some(isPossessiveEnding);

/** The phrase that one before a comma belongs to; whom "by" brings in belongs to none: "found by [her postman], Tom Hale". */
const head = (a: Analysis, last: Mention): Mention =>
  isAgent(a, last.from - 1) ? last : climb(a, firstListed(a, last));

/** The first of two that a preposition before them governs: "die Leiterin für [Busse] und Bahnen". */
function firstListed(a: Analysis, second: Mention): Mention {
  if (!hasGrammar(a.tokens, second.from - 1, Grammar.conjunction)) return second;
  const first = mentionEnding(a, second.from - 2);
  return first?.type === 'description' && hasGrammar(a.tokens, first.from - 1, Grammar.preposition)
    ? first
    : second;
}

const isCue = (a: Analysis, i: number): boolean => hasGrammar(a.tokens, i, CUE);
const sentenceStart = (a: Analysis, { from }: Mention): number =>
  a.sentences[a.tokens[from]?.sentence ?? 0]?.from ?? 0;

const headOf = ({ tokens }: Analysis, { head }: Mention): string[] => [tokens[head]?.lower ?? ''];

function clip(a: Analysis, from: number, to: number, heads: string[]): Role | null {
  const { start, end } = spanOf(a, from, to);
  if (end <= start || end - start > MAX_CHARACTERS) return null;
  const sentence = a.sentences[a.tokens[from]?.sentence ?? -1];
  const evidence = sentence ? { start: sentence.start, end: sentence.end } : { start, end };
  const isAmid = a.tokens[to + 1]?.sentence === a.tokens[to]?.sentence;
  const isShort = isAmid && hasNoun(a.tokens, to - 1, Noun.abbreviation) && a.tokens[to]?.lower === '.'; // "Rep[.]"
  return { wording: wordsOf(a, from, isShort ? to + 1 : to), heads, evidence };
}

/** Reads every role that the text gives an entity, mention by mention. */
export function* rolesOf(a: Analysis, entity: Entity, mentionsRead = MENTIONS_READ): Generator<Role> {
  for (const mention of entity.mentions.slice(0, mentionsRead)) {
    if (mention.isModifier && mention.from === mention.nameFrom) continue;
    yield* rolesAt(a, mention);
  }
}

/**
 * Roles already read at each mention: they are asked for anew by every description that may mean its entity.
 */
const readAt = new WeakMap<Mention, readonly Role[]>();

function rolesAt(a: Analysis, mention: Mention): readonly Role[] {
  const known = readAt.get(mention);
  if (known) return known;
  const readers = [roleBefore, roleBehind, roleSetBefore, roleAfter, roleStated];
  const roles = readers.flatMap((read) => read(a, mention) ?? []);
  readAt.set(mention, roles);
  return roles;
}

/** Reads what the text says that a person works as or for, mention by mention. */
function* workOf(a: Analysis, entity: Entity): Generator<Role> {
  for (const mention of entity.mentions.slice(0, MENTIONS_READ)) {
    const role = roleLived(a, mention) ?? placeOfWork(a, mention);
    if (role) yield role;
  }
}

/** The longest wording of some roles, or null. */
function fullestOf(roles: Iterable<Role>): Role | null {
  let fullest: Role | null = null;
  for (const role of roles) if (role.wording.length > (fullest?.wording.length ?? 0)) fullest = role;
  return fullest;
}

/**
 * "dr", "MS": a degree in small letters, or a title for anybody in capitals, says nothing of what somebody does; "VD" and
 * "PM" are offices, and "Dr" heals.
 */
function isDegree({ lexicon }: Analysis, wording: string): boolean {
  if (!/^(?:\p{Ll}{2}|\p{Lu}{2})$/u.test(wording)) return false;
  const [, noun] = lexicon.wordBits(wording.toLowerCase());
  const isTitle = (noun & MERE_ADDRESS) !== 0 || wording === wording.toLowerCase();
  return isTitle && (noun & Noun.abbreviation) !== 0;
}

/** Reads what kind of body the text calls an organisation, mention by mention. */
function* bodiesOf(a: Analysis, entity: Entity): Generator<Role> {
  for (const mention of entity.mentions.slice(0, MENTIONS_READ)) {
    const role = mention.isModifier ? null : bodyBefore(a, mention);
    if (role) yield role;
  }
}

/**
 * The office or occupation that the text gives an entity, the fullest wording that is short: before the name, in
 * apposition on either side, or stated ("is the mayor of …"); else what the person does ("who runs a diner") or where.
 * Null rather than a guess.
 * @param introduced what the text calls the person before it gives the name
 */
export function roleOf(a: Analysis, entity: Entity, introduced: Role | null = null): Role | null {
  if (entity.kind === 'organisation') return fullestOf(bodiesOf(a, entity));
  const roles = [...rolesOf(a, entity)].filter(({ wording }) => !isDegree(a, wording));
  return fullestOf(roles) ?? introduced ?? fullestOf(workOf(a, entity));
}
