import { type Analysis, mentionBeginning } from '../analysis/analysis.ts';
import { isVerb } from '../cues/verbs.ts';
import { Grammar } from '../lexicon/word-classes.ts';
import type { Mention } from '../mentions/mention.ts';
import { phraseAt } from '../words/phrases.ts';
import { hasGrammar, hasNoun, isPossessiveEnding } from '../words/tokens.ts';

/** Words and names after a description that may complete it. */
const MAX_COMPLEMENT = 8;

/** "Vadász Katalin, a szövetség vezérszónoka [szemben úgy vélekedett]": the verb of the clause, or what stands before it. */
const goesOnWithVerb = (a: Analysis, i: number): boolean =>
  a.inMention[i] === 0 &&
  hasGrammar(a.tokens, i, Grammar.speech | Grammar.adverb) &&
  !hasGrammar(a.tokens, i, Grammar.preposition);

/** "a doctor at the clinic [where] she was born": a word that opens a clause, and cannot be a preposition. */
const opensClauseOfPlace = ({ tokens, lexicon }: Analysis, i: number): boolean =>
  !lexicon.data.adjectivesFollow &&
  lexicon.data.hasCapitals &&
  hasGrammar(tokens, i, Grammar.subordinator) &&
  !hasGrammar(tokens, i, Grammar.preposition);

/** "لاعب الدحيل [سعادته]": a noun with "his" written onto it, behind one with the article that completes the office. */
const isOwnNoun = ({ tokens, lexicon }: Analysis, i: number): boolean => {
  const { articlePrefix } = lexicon.data;
  const hasArticle = (k: number): boolean => tokens[k]?.lower.startsWith(articlePrefix) === true;
  const isOwned = lexicon.possessiveEndings.some(([ending]) => tokens[i]?.lower.endsWith(ending));
  return articlePrefix !== '' && isOwned && !hasArticle(i) && hasArticle(i - 1) && hasNoun(tokens, i, -1);
};

/** "Leiterin der 3[.] Kammer": the point of a number amid a sentence. */
const isOrdinalPoint = ({ tokens }: Analysis, i: number): boolean =>
  tokens[i]?.lower === '.' &&
  /^\d{1,2}$/.test(tokens[i - 1]?.lower ?? '') &&
  tokens[i + 1]?.sentence === tokens[i]?.sentence;

/** "a governor [challenged by] Weber in May": what somebody did to whoever has the office is no part of it. */
const isDoneBy = (a: Analysis, i: number): boolean =>
  a.tokens[i]?.isCapital === false &&
  a.tokens[i]?.lower.endsWith('ed') === true &&
  hasGrammar(a.tokens, i + 1, Grammar.agent);

/** The end of a phrase with the words that complete it, up to the next sign or clause; its own where they go on and on. */
export function endOfPhrase(a: Analysis, phrase: Mention): number {
  let { to } = phrase;
  let steps = 0;
  while (
    steps < MAX_COMPLEMENT &&
    (!/^[,.;:()—–―“”„"]$/.test(a.tokens[to]?.lower ?? '.') || isOrdinalPoint(a, to)) &&
    !hasGrammar(a.tokens, to, Grammar.relative | Grammar.auxiliary | Grammar.accordingAfter) &&
    !opensClauseOfPlace(a, to) &&
    !isOwnNoun(a, to) &&
    phraseAt(a.lexicon.asides, a.tokens, to) === 0 &&
    !goesOnWithVerb(a, to) &&
    !(hasGrammar(a.tokens, to, Grammar.conjunction) && isVerb(a, to + 1)) && // "is a widow [and] lives in Harlow"
    !isDoneBy(a, to) &&
    !(a.lexicon.data.caseAtEnd && hasGrammar(a.tokens, to, Grammar.article)) && // "a csapat edzője [a] klub honlapján"
    a.tokens[to]?.sentence === a.tokens[phrase.from]?.sentence
  ) {
    const name = mentionBeginning(a, to);
    to = name?.type === 'name' && !name.isModifier ? name.to : to + 1; // "the Council on Energy[,] Environment and Water"
    steps++;
  }
  const isCut =
    steps === MAX_COMPLEMENT ||
    hasGrammar(a.tokens, to - 1, Grammar.preposition | Grammar.conjunction) ||
    isPossessiveEnding(a.tokens[to - 1]); // "host of Harlow TV’s “Morning”"
  return isCut ? phrase.to : to;
}
