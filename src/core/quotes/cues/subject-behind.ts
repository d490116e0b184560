import { type Analysis, mentionBeginning } from '../analysis/analysis.ts';
import { Grammar, Noun } from '../lexicon/word-classes.ts';
import type { Mention } from '../mentions/mention.ts';
import { hasGrammar, hasNoun } from '../words/tokens.ts';
import { isPurePreposition } from './climb.ts';
import { isAddressed } from './subject.ts';
import { canAct } from './unspoken.ts';

/** Phrases between a verb and the subject behind it. */
const MAX_PHRASES = 5;
const SMALL = Grammar.adverb | Grammar.auxiliary | Grammar.objective;

/**
 * The subject behind a verb with phrases between: "a déclaré jeudi [à l'AFP] le maire", "sentenció [rotundo] el técnico".
 * Null where none is between, or where nobody who can speak follows.
 */
export function subjectOverPhrases(a: Analysis, verb: number): Mention | null {
  const sentence = a.tokens[verb]?.sentence;
  let i = verb + 1;
  for (let phrases = 0; phrases <= MAX_PHRASES; ) {
    while (!mentionBeginning(a, i) && isSmall(a, i)) i++;
    if (a.tokens[i]?.sentence !== sentence) return null;
    const end = phraseEnd(a, i);
    if (end === i) {
      const subject = mentionBeginning(a, i);
      return phrases > 0 && subject && canAct(a, subject) ? subject : null;
    }
    i = end;
    phrases++;
  }
  return null;
}

const isSmall = (a: Analysis, i: number): boolean =>
  (hasGrammar(a.tokens, i, SMALL) || hasNoun(a.tokens, i, Noun.time)) && (a.tokens[i]?.stretch ?? -1) < 0;

/** The end of a phrase that is no subject: with a preposition, of time, or a lone word of manner; `i` for any other. */
function phraseEnd(a: Analysis, i: number): number {
  const own = mentionBeginning(a, i);
  if (own) {
    const head = a.tokens[own.head];
    const isTime = own.type === 'description' && hasNoun(a.tokens, own.head, Noun.time);
    const isManner = own.type === 'description' && own.to === i + 1 && head?.noun === 0 && !head.isCapital;
    return isTime || isAddressed(a, own) || (isManner && mentionBeginning(a, own.to) !== undefined)
      ? own.to
      : i;
  }
  if (!isPurePreposition(a, i)) return i;
  return mentionBeginning(a, i + 1)?.to ?? i;
}

/** The phrase together with the one that "and" joins to it: "disent Anne Rivière et Paul Tournier". */
export function joinedAfter(a: Analysis, first: Mention): Mention {
  const link = a.tokens[first.to];
  const second = mentionBeginning(a, first.to + 1);
  if (!link || !second || !(link.grammar & Grammar.conjunction) || second.type === 'pronoun') return first;
  const isOne = first.type !== second.type || link.sentence !== a.tokens[second.to - 1]?.sentence;
  if (isOne || !canAct(a, first) || !canAct(a, second)) return first;
  return { ...first, to: second.to, isJoint: true };
}
