import { type Analysis, mentionBeginning } from '../analysis/analysis.ts';
import { CUE, Grammar, Noun } from '../lexicon/word-classes.ts';
import type { Mention } from '../mentions/mention.ts';
import { hasGrammar, hasNoun } from '../words/tokens.ts';

/** Signs and words between a quotation and the verb behind it. */
const TAG_REACH = 6;
/** A preposition with "him", "her", "them" or "us" written onto it. */
const TO_WHOM = /^(?:علي|ل|في|ب|من|عن|الي|مع|لدي|بين|امام|ضد)(?:ه|ها|هم|هن|هما|نا)$/;
/** Words that may stand between a verb and its subject. */
export const SMALL = Grammar.adverb | Grammar.auxiliary;

/** True if a verb of saying or quoting stands here that opens its clause. */
export function isOpeningVerb(a: Analysis, i: number): boolean {
  const { tokens } = a;
  const token = tokens[i];
  const isCue =
    token !== undefined && token.stretch < 0 && (token.grammar & CUE) !== 0 && a.inMention[i] === 0;
  return isCue && !isNoun(a, i) && !isSubordinate(a, i);
}

/**
 * True if a word written like a verb is a noun there: "بعد [نقل] المرضى", "عدم [ذكر] اسمه", "[بين]
 * البلدين".
 */
function isNoun(a: Analysis, i: number): boolean {
  const { tokens } = a;
  const isOpening =
    !tokens[i - 1]?.isWord ||
    hasGrammar(
      tokens,
      i - 1,
      Grammar.conjunction | Grammar.subordinator | Grammar.auxiliary | Grammar.relative | Grammar.adverb,
    );
  if (hasGrammar(tokens, i, Grammar.preposition)) return !bringsIn(a, i, isOpening);
  if (!hasNoun(tokens, i, Noun.common)) return isBehindPreposition(a, i);
  return !isOpening;
}

const isThatAt = ({ tokens }: Analysis, i: number): boolean => hasGrammar(tokens, i, Grammar.complementiser);

/**
 * True if "that" follows, with a subject between or without, or, at the head of a clause, somebody who is
 * not one of two: "بيّن الحلبي أن", "وعبّر النائب عن أسفه".
 */
function bringsIn(a: Analysis, i: number, isOpening: boolean): boolean {
  const { tokens } = a;
  if ((tokens[i + 1]?.stretch ?? -1) >= 0 && isThatAt(a, i + 2)) return true; // "وبيّن «[أنه] لم يعقد لقاءات»"
  const subject = mentionBeginning(a, i + 1);
  const next = subject ? phraseEnd(a, subject) : i + 1;
  if (isThatAt(a, next)) return true;
  if (!isOpening || subject === undefined) return false;
  // "، [عبر] قناة مورو: «…»": by way of a body, which a colon does not make a subject
  const isWay = tokens[next]?.lower === ':' && hasNoun(tokens, subject.nameFrom, Noun.organisation);
  return !isWay && !hasGrammar(tokens, next, Grammar.conjunction);
}

/** True if a pronoun is written onto a preposition: "رد [عليه] النائب". */
export const hasPronounJoined = ({ tokens }: Analysis, i: number): boolean =>
  hasGrammar(tokens, i, Grammar.preposition) && TO_WHOM.test(tokens[i]?.lower ?? '');

/** "عاد [ل|يؤكد]": a verb in the form that "to" is written onto. */
const TO_SAY = /^[يت]/;

function isBehindPreposition(a: Analysis, i: number): boolean {
  const to = a.tokens[i - 1];
  if (to?.lower === 'ل' && to.end === a.tokens[i]?.start && TO_SAY.test(a.tokens[i]?.lower ?? ''))
    return false;
  if (hasPronounJoined(a, i - 1)) return false; // "مصدر مقرب [منها] قال"
  const only = a.tokens[i - 1]?.grammar ?? 0;
  return (only & Grammar.preposition) !== 0 && !(only & (Grammar.conjunction | Grammar.relative));
}

/** True if a verb tells of something that somebody is to say, or has not said: "أن [يعلن]", "لم [يذكر]". */
function isSubordinate(a: Analysis, i: number): boolean {
  const { tokens } = a;
  if (hasGrammar(tokens, i - 1, Grammar.complementiser)) return true;
  return hasGrammar(tokens, i - 1, Grammar.negation) && !hasGrammar(tokens, i - 1, Grammar.subordinator);
}

/** The verb of saying behind a quotation, small words between; null: none. */
export function openingVerbBehind(a: Analysis, to: number): number | null {
  const { tokens } = a;
  for (let i = to; i < to + TAG_REACH; i++) {
    const token = tokens[i];
    if (!token || token.paragraph !== tokens[to - 1]?.paragraph || token.stretch >= 0 || token.lower === '.')
      return null;
    if (isOpeningVerb(a, i)) return i;
    if (
      token.isWord &&
      !(token.grammar & (SMALL | Grammar.conjunction | Grammar.preposition | Grammar.determiner)) &&
      token.noun === 0
    )
      return null;
  }
  return null;
}

/** The token behind a noun phrase, with the titles or the mark behind it. */
export function phraseEnd(a: Analysis, { to, titleTo = to }: Mention): number {
  const { tokens } = a;
  const isMarked = (tokens[to]?.stretch ?? -1) >= 0 && tokens[to]?.stretch === tokens[to - 1]?.stretch;
  return isMarked ? to + 1 : titleTo;
}
