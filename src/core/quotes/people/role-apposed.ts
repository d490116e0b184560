import { type Analysis, mentionBeginning, mentionEnding } from '../analysis/analysis.ts';
import { isPersonsName } from '../cues/can-act.ts';
import { climb } from '../cues/climb.ts';
import { beforeOpening } from '../cues/insertions.ts';
import { isHeading } from '../cues/topics.ts';
import { isAgent } from '../cues/verbs.ts';
import {
  CUE,
  DETERMINER,
  GIVEN_NAME,
  Grammar,
  Noun,
  OFFICE,
  SPEAKING_NOUN,
} from '../lexicon/word-classes.ts';
import { isOblique } from '../mentions/case.ts';
import type { Mention } from '../mentions/mention.ts';
import { anaphorAt } from '../words/phrases.ts';
import { hasGrammar, hasNoun, isAcronym, isPossessiveEnding, type Token } from '../words/tokens.ts';
import { isOwned } from './description-traits.ts';
import { endOfPhrase } from './role-end.ts';
import { afterArticles, clip, completed, headOf, headsBefore, opening, type Role } from './role-wording.ts';

/** Phrases right behind one another that are read as one. */
const MAX_LISTED = 4;

/** The apposition after the name: "Eva Weber, the mayor of Augsburg, said". */
export function roleAfter(a: Analysis, mention: Mention): Role | null {
  const isObject =
    hasGrammar(a.tokens, mention.from - 1, Grammar.preposition) &&
    !a.lexicon.viewpoints.has(a.tokens[mention.from - 1]?.lower ?? '');
  if (a.tokens[mention.to]?.lower !== ',') return null;
  // "Rovello, il procuratore: «…»": the town with which a headline opens
  const isDefinite = hasGrammar(a.tokens, mention.to + 1, DETERMINER);
  if (isDefinite && mention.from === sentenceStart(a, mention) && isHeading(a, mention)) return null;
  const isAged =
    /^\p{N}/u.test(a.tokens[mention.to + 1]?.lower ?? '') && a.tokens[mention.to + 2]?.lower === ',';
  const first = mention.to + (isAged ? 3 : 1);
  const next = mentionBeginning(a, first) ?? formerOffice(a, first);
  // what stands behind a source that opens a sentence is its clause: "Selon Nadine Caron, [le conducteur] roulait …"
  const behind = next ? (a.tokens[endOfPhrase(a, next)]?.lower ?? '.') : ',';
  if (behind !== ',' && endsOpeningSource(a, mention)) return null;
  // "With Weber, [the mayor] built …"; "Yılmaz, [hakem] kararlarının …": where verbs end their clause it goes on there
  const goesOn = isObject || a.lexicon.data.tiesByGrammar === 'verb-last-cases';
  if (goesOn && !/^[,.;)]$/.test(behind)) return null;
  if (next?.type === 'name' && !next.isModifier && !isRole(a, next)) return roleInBody(a, next);
  if (next && !isRole(a, next)) return roleOfMany(a, next);
  return next ? completed(a, next) : null;
}

/** "Eva Dahl, tidligere [statsråd], krevde svar": an office behind an adverb, where that alone says when somebody had it. */
function formerOffice(a: Analysis, adverb: number): Mention | undefined {
  const office = hasGrammar(a.tokens, adverb, Grammar.adverb) ? mentionBeginning(a, adverb + 1) : undefined;
  const isOffice = office?.type === 'description' && office.from === office.head && isRole(a, office);
  return isOffice && /^[,.]$/.test(a.tokens[endOfPhrase(a, office)]?.lower ?? '')
    ? { ...office, from: adverb }
    : undefined;
}

/** The role between brackets right behind the name: "Jan Weber [(Trainer Wedel)]: „…“". */
export function roleInBrackets(a: Analysis, { to }: Mention): Role | null {
  if (a.tokens[to]?.lower !== '(') return null;
  let end = to + 1;
  while (end <= to + LONGEST_BRACKET && a.tokens[end]?.isWord && !hasGrammar(a.tokens, end, CUE)) end++;
  const heads = headsBefore(a, to + 1, end);
  const isOffice = heads.length > 0 && !hasNoun(a.tokens, to + 1, Noun.group);
  return a.tokens[end]?.lower === ')' && isOffice ? clip(a, to + 1, end, heads) : null;
}

/** Tokens before a name among which the words stand that open a phrase with a source: "according to the spokeswoman, …" */
const SOURCE_REACH = 12;

/**
 * True if a name ends the phrase with a source that opens its sentence: "Selon la porte-parole, [Nadine Caron], …", "Как
 * рассказала [Ирина], водитель …".
 */
function endsOpeningSource(a: Analysis, { from }: Mention): boolean {
  const sentence = a.tokens[from]?.sentence;
  const start = a.sentences[sentence ?? -1]?.from ?? from;
  const isTelling = a.lexicon.tellingWho.has(a.tokens[start]?.lower ?? '') && from - start <= SOURCE_REACH;
  if (isTelling && !a.tokens.slice(start, from).some(({ lower }) => lower === ',')) return true;
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

/**
 * An office that a body's name ends: "Corinne Vidal, déléguée CGT", right before the initials of the body that it is held in;
 * "Eva Weber, head of the fact-checking website Whole Truth".
 */
function roleInBody(a: Analysis, body: Mention): Role | null {
  const { from, nameFrom } = body;
  const first = afterArticles(a, from, nameFrom);
  for (let i = first; i < nameFrom - 1; i++)
    if (hasNoun(a.tokens, i, OFFICE) && hasGrammar(a.tokens, i + 1, Grammar.preposition))
      return clip(a, first, endOfPhrase(a, body), headsBefore(a, first, nameFrom));
  return roleAtInitials(a, body, first);
}

function roleAtInitials(a: Analysis, { nameFrom, to }: Mention, first: number): Role | null {
  const body = a.tokens[nameFrom];
  const isBody = to === nameFrom + 1 && body !== undefined && isAcronym(body);
  return isBody && hasNoun(a.tokens, nameFrom - 1, OFFICE)
    ? clip(a, first, to, headsBefore(a, first, nameFrom))
    : null;
}

/** The description before the name, set off by a comma: "The mayor of Augsburg, Eva Weber, said", "a clerk called Weber". */
export function roleSetBefore(a: Analysis, mention: Mention): Role | null {
  const occupation = occupationBefore(a, mention);
  if (occupation) {
    const [from, to] = occupation;
    return clip(a, from, to, [a.tokens[to - 1]?.lower ?? '']);
  }
  const before = a.tokens[mention.from - 1]?.lower ?? '';
  const isCalled = a.lexicon.naming.has(before);
  if (!isCalled && before !== ',') return null;
  const end = beforeBracket(a, mention.from - 2);
  const last = mentionEnding(a, end);
  const second = last && officeEnding(a, last);
  const description = second && (firstOffice(a, second) ?? second);
  if (!description || !isRole(a, description)) return null;
  const start = sentenceStart(a, description);
  const actsAs = description.from === start + 1 && a.lexicon.capacity.has(a.tokens[start]?.lower ?? '');
  if (!isCalled && !actsAs && !isSetOff(a, mention) && !endsApposition(a, description, mention)) return null;
  const isSecond = hasGrammar(a.tokens, description.from - 1, Grammar.conjunction); // "der Leiter und [frühere Vorstand], Jens Kern"
  const isMarked = isDetermined(a, description) || isSecond || isOfficeName(a, description);
  if (!isMarked && !actsAs && description.from > start) return null;
  const from = opening(a, fromOwner(a, description), description.to, description.head);
  return clip(a, from, isCalled ? mention.from - 1 : end + 1, headOf(a, description));
}

/** The office that ends with a phrase: "[La portavoz] del Ejecutivo"; a name that is an office in its words where it completes none. */
function officeEnding(a: Analysis, last: Mention): Mention {
  const whole = head(a, last);
  return isOfficeName(a, last) && !(whole !== last && isRole(a, whole)) ? last : whole;
}

/** The token before a bracket that ends here, or the token itself: "el líder del Partido Nuevo [(PN)], Juan Ruiz". */
const beforeBracket = (a: Analysis, i: number): number =>
  a.tokens[i]?.lower === ')' ? Math.max(beforeOpening(a, i, i - LONGEST_BRACKET), 0) : i;

/** Tokens of a bracket between an office and the name, or behind the name. */
const LONGEST_BRACKET = 8;

/** "[La edil de Cultura] y portavoz del grupo, Ana Ruiz": the office with an article that "and" joins to a bare one. */
function firstOffice(a: Analysis, second: Mention): Mention | null {
  const isBare = second.type === 'description' && !hasGrammar(a.tokens, second.from, DETERMINER);
  if (!isBare || !hasGrammar(a.tokens, second.from - 1, Grammar.conjunction)) return null;
  const last = mentionEnding(a, second.from - 2);
  const first = last && climb(a, last);
  return first && isRole(a, first) && isDetermined(a, first) ? first : null;
}

/** "At that [time] Harlow’s owner, Tom Hale, …": a phrase begins with the name of whom somebody belongs to. */
function fromOwner({ tokens }: Analysis, { from, head }: Mention): number {
  const first = tokens[from];
  const isOther = first?.isCapital === false && first.noun === 0 && first.grammar === 0;
  const isBeforeName = isOther && tokens[from + 1]?.isCapital === true;
  return isBeforeName && tokens.slice(from, head).some(isPossessiveEnding) ? from + 1 : from;
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
  const isTag =
    hasGrammar(a.tokens, description.from - 1, Grammar.speech) && !hasGrammar(a.tokens, name.to, CUE); // "sier guttens advokat, [Eva Dahl] på vei inn"
  const opens = a.lexicon.data.invertsAlways && (isTag || description.from === sentenceStart(a, description));
  const isWhole = name.from < name.to - 1 || (a.lexicon.data.caseAtEnd && isPersonsName(a, name)); // "Osztálytársa, [Lili] …"
  const isJoined = (next.grammar & (Grammar.conjunction | Grammar.adverb)) === Grammar.conjunction; // "viszont" is both
  // "Az ügyről a klub elnöke, [Dahl Éva] is írt": the first of two that are no subjects of one verb
  const isSubject =
    a.lexicon.data.caseAtEnd &&
    isWhole &&
    !isOblique(a, name) &&
    !hasGrammar(a.tokens, description.from - 1, CUE) &&
    (isCue(a, name.to) || a.lexicon.additives.has(next.lower));
  return isSubject || (opens && next.isWord && !isJoined && isWhole);
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
const isDetermined = (a: Analysis, mention: Mention): boolean =>
  hasGrammar(a.tokens, mention.from, DETERMINER) ||
  a.tokens.slice(mention.from, mention.head).some(isPossessiveEnding) ||
  isOwned(a, mention.from, mention.head) ||
  isOwnedHere(a, mention);

/** "mannens försvarare": somebody's, by the ending of whose it is. */
const isOwnedHere = ({ tokens, lexicon }: Analysis, { from, head }: Mention): boolean =>
  lexicon.data.owningEnding !== '' &&
  from < head &&
  tokens[from]?.lower.endsWith(lexicon.data.owningEnding) === true &&
  hasNoun(tokens, from, SPEAKING_NOUN);

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

/** Tells whether a description says what somebody is: its head is an office, a profession or a kinship; not "ce dernier". */
export const isRole = (a: Analysis, mention: Mention): boolean =>
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

/** "Parti [québécois]": a small word for where somebody is from that ends the name of a body. */
const isOfBody = (tokens: readonly Token[], first: number, last: number): boolean =>
  hasNoun(tokens, first, Noun.organisation) &&
  tokens[last]?.isCapital === false &&
  hasNoun(tokens, last, OFFICE);

/**
 * True if a mention is a name in form, but an office in its words: "Regional Commissioner of Lindi", "Lindi
 * Municipal Director".
 */
function isOfficeName({ tokens }: Analysis, { type, nameFrom, to }: Mention): boolean {
  if (type !== 'name') return false;
  for (let i = nameFrom; i < to; i++) {
    if (hasNoun(tokens, i, GIVEN_NAME)) return false;
    const isLast = i === to - 1 && !isOfBody(tokens, nameFrom, i);
    if (hasNoun(tokens, i, OFFICE) && (isLast || hasGrammar(tokens, i + 1, Grammar.preposition))) return true;
  }
  return false;
}
