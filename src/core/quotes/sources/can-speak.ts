import type { Analysis } from '../analysis/analysis.ts';
import { ANY_TITLE, Grammar, SPEAKING_NOUN } from '../lexicon/word-classes.ts';
import type { Mention } from '../mentions/mention.ts';
import { hasGrammar } from '../words/tokens.ts';

/**
 * Tells whether a noun phrase can be somebody's or something's that speaks: a name, a pronoun, or a common noun for
 * persons, groups, bodies or documents. Events, acts, aims and abstractions ("the meeting", "the first aim") cannot,
 * nor can words that no list holds.
 */
export function canSpeak(a: Analysis, mention: Mention): boolean {
  if (isAnybody(a, mention)) return false;
  if (mention.type !== 'description' || mention.isJoint) return true;
  const noun = a.tokens[mention.head]?.noun ?? 0;
  return (noun & (SPEAKING_NOUN | ANY_TITLE)) !== 0;
}

/**
 * True if a mention is a pronoun of the first person written onto the verb, which stands for somebody or
 * other: « … », dit-on.
 */
function isAnybody({ tokens }: Analysis, { type, head }: Mention): boolean {
  const token = tokens[head];
  return (
    type === 'pronoun' &&
    token?.lower.startsWith('-') === true &&
    hasGrammar(tokens, head, Grammar.firstOrSecond)
  );
}
