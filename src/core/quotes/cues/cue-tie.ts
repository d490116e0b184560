import type { Mention } from '../mentions/mention.ts';
import type { Subject } from './subject.ts';

/** Kinds of ties between a statement and its source. */
export type TieForm = 'verb' | 'according' | 'label' | 'dash' | 'noun' | 'reported';

/** Somebody who may have said something, with the words that name them. */
export interface Source {
  mention: Mention;
  /**
   * First token of those words: in "nach Angaben der Polizei" the noun, which belongs to the cue as well; elsewhere that
   * of the mention.
   */
  sourceFrom: number;
}

/** A cue with the source that it belongs to; token indices, `cueTo` exclusive. */
export interface CueTie extends Subject {
  form: TieForm;
  cueFrom: number;
  cueTo: number;
  /** Index of the word of the cue that carries its meaning: of "a déclaré" the participle. */
  verb: number;
  sentence: number;
  /** See `Source`; without one it is the verb. */
  sourceFrom: number;
  /**
   * Index of the stretch that grammar gives this source, which then is asked of nobody else, and how sure that is, 0 to 1:
   * "X は「…」と話した".
   */
  owns?: number;
  share?: number;
  /** First and one-past-last token of the statement that grammar gives this source: "X表示，[…]。" */
  reports?: readonly [from: number, to: number];
  /** True where the clause leaves its subject out: `mention` then stands in a sentence before. */
  isUnspoken?: boolean;
}
