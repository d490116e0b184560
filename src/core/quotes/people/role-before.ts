import type { Analysis } from '../analysis/analysis.ts';
import { BE } from '../cues/verbs.ts';
import { CUE, DETERMINER, Grammar, Noun, OFFICE } from '../lexicon/word-classes.ts';
import type { Mention } from '../mentions/mention.ts';
import { phraseAt } from '../words/phrases.ts';
import { hasGrammar, hasNoun, isPossessiveEnding, type Token } from '../words/tokens.ts';
import { afterArticles, clip, headsBefore, MERE_ADDRESS, opening, type Role } from './role-wording.ts';

/** Words for a time before an office: "last week". */
const MAX_TIME = 3;

/** The words before the name in its own phrase: "US President", "former campaign manager". */
export function roleBefore(a: Analysis, mention: Mention): Role | null {
  const opens = opening(a, mention.from, mention.nameFrom, mention.nameFrom - 1);
  const behind = behindPlaces(
    a,
    behindWords(a, behindAttribute(a, opens, mention.nameFrom)),
    mention.nameFrom,
  );
  const first = behindTimes(a, behind);
  const from = isVerbBefore(a, first) || isNoAdjective(a, first) ? first + 1 : first;
  const words = a.tokens.slice(from, mention.nameFrom);
  const isOffice = ({ noun, grammar, lower }: Token): boolean =>
    (noun & OFFICE) !== 0 &&
    !(noun & MERE_ADDRESS && !(noun & Noun.role)) &&
    !(grammar & CUE && lower.endsWith('ed')); // "accused Harlow"
  if (!words.some(isOffice) || isObjectBefore(a, mention) || isGoverned(a, mention)) return null;
  // "أهدى الكأس [للحارس] سالم علي": with "for" written onto it a word is no office as a reader would say it
  if (!a.lexicon.data.hasCapitals && hasNoun(a.tokens, from, Noun.oblique)) return null;
  if (isPossessiveEnding(words.at(-1))) return null; // "Prime Minister’s [Questions]"
  if (isOfTwo(a, mention, from) || isParticiple(a, from)) return null;
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

/** "L'Iran ha [arrestato] Cecilia Sala": a participle behind its auxiliary is what was done to somebody. */
const isParticiple = ({ tokens, lexicon }: Analysis, i: number): boolean =>
  hasGrammar(tokens, i - 1, Grammar.auxiliary) &&
  lexicon.tagEndings.participle.some((ending) => tokens[i]?.lower.endsWith(ending));

/** "[Brother and sister] Tom and Ann Hale": two nouns before the first of two names are of each one another. */
const isOfTwo = (a: Analysis, { nameFrom, to }: Mention, from: number): boolean =>
  hasGrammar(a.tokens, nameFrom - 2, Grammar.conjunction) &&
  nameFrom - 2 > from &&
  hasGrammar(a.tokens, to, Grammar.conjunction) &&
  a.tokens[to + 1]?.isCapital === true;

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
 * The first token behind words that their case shows to say when or where: "johtaa [jatkossa] KRP:n komisario Olli Saari". One
 * that a participle completes belongs to the office.
 */
function behindPlaces({ tokens, lexicon }: Analysis, from: number, to: number): number {
  const { genitiveEndings, data } = lexicon;
  if (!data.caseAtEnd || genitiveEndings.length === 0) return from;
  const owns = (token: Token | undefined): boolean =>
    token !== undefined && genitiveEndings.some((ending) => token.lower.endsWith(ending));
  let i = from;
  while (i < to - 1 && !tokens[i]?.isCapital && hasNoun(tokens, i, Noun.oblique) && !owns(tokens[i])) {
    const next = tokens[i + 1];
    if (!next?.isCapital && !owns(next) && !hasNoun(tokens, i + 1, OFFICE)) break;
    i++;
  }
  return i;
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
  if (!before || !token || token.isCapital || token.noun & OFFICE || !lexicon.data.hasCapitals) return false;
  if (tokens[i + 1]?.lower === '-') return false; // "ikke [helse]- og omsorgsminister Eva Dahl"
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
export function bodyBefore(a: Analysis, { from, nameFrom }: Mention): Role | null {
  const first = afterArticles(a, from, nameFrom);
  if (first >= nameFrom || hasGrammar(a.tokens, first, Grammar.possessive)) return null;
  if (!hasNoun(a.tokens, nameFrom - 1, Noun.organisation)) return null;
  return clip(a, first, nameFrom, []);
}

/**
 * True if a token is a title said to anybody, such as "Dr" and "Mr" right before the name, with its full
 * stop.
 */
function isMereTitle({ tokens }: Analysis, i: number): boolean {
  const token = tokens[tokens[i]?.lower === '.' ? i - 1 : i];
  return token !== undefined && (token.noun & Noun.abbreviation) !== 0 && !(token.noun & Noun.role);
}
