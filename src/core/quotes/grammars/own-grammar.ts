import type { Analysis, PhraseReaders } from '../analysis/analysis.ts';
import type { CueTie } from '../cues/cue-tie.ts';

/**
 * The readers that a language brings along where its grammar alone ties quotations to speakers. Each is a file of this
 * folder, named like the value of `tiesByGrammar` that asks for it, and built into the scripts of its languages.
 */
export interface OwnGrammar extends PhraseReaders {
  /** The cues of a text in reading order. */
  findTies(a: Analysis): CueTie[];
}
