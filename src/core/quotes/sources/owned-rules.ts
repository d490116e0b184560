import { CUE, Grammar } from '../lexicon/word-classes.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Candidate } from './candidates.ts';

/**
 * Shares of quotations for which grammar gives the right source, 0 to 1, by its rule:
 * - `tag`: «…», dijo la ministra.
 * - `said`: Weber said: “…”
 * - `woven`: Weber hat den Plan als „falsch“ bezeichnet.
 * - `object`: La ministra calificó el plan de «tardío».
 * - `unspoken`: «…», dijo.
 * - `announced`: La ministra dijo: «…»
 * - `topic`: La ministra alzó los hombros: «…»
 * - `after`, `before`: a sentence on its own, behind or before one that is about somebody.
 * - `above`: a paragraph on its own, below one that is about somebody.
 */
export const SHARES = {
  tag: 0.97,
  said: 0.97,
  woven: 0.85,
  object: 0.8,
  unspoken: 0.7,
  announced: 0.8,
  topic: 0.7,
  after: 0.7,
  before: 0.7,
  above: 0.7,
} as const;

/** Tokens after a quotation among which the cue of its tag begins. */
export const TAG_REACH = 2;

/** Classes of the words that are a verb, or a cue. */
export const VERBAL = CUE | Grammar.verb | Grammar.auxiliary;

/** The source that grammar gives a stretch. */
export interface Owned {
  candidate: Candidate;
  rule: keyof typeof SHARES;
  share: number;
}

/** Makes the source that a rule gives. `tie`: its cue, or -1; `sourceFrom`: see `Source`. */
export const owned = (rule: Owned['rule'], mention: Mention, tie = -1, sourceFrom = mention.from): Owned => ({
  candidate: { mention, sourceFrom, tie, isCarried: false },
  rule,
  share: SHARES[rule],
});
