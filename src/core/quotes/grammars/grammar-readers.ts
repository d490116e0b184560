import type { Analysis, PhraseReaders } from '../analysis/analysis.ts';
import type { CueTie } from '../cues/cue-tie.ts';
import type { StatementReader } from '../indirect/indirect.ts';
import type { Choice } from '../sources/choice.ts';
import type { SpokenLines } from '../sources/spoken-lines.ts';
import type { Surroundings } from '../sources/surroundings.ts';

/**
 * The readers of a grammar, a file of this folder each. Those of most languages are in `common.ts`; a language where grammar
 * alone ties quotations to speakers brings its own along: the file is named like the value of `tiesByGrammar` that asks for
 * it, and built into the scripts of its languages.
 */
export interface GrammarReaders extends PhraseReaders {
  /** The cues of a text in reading order. */
  findTies(a: Analysis): CueTie[];
  /** Missing where ties tell all. */
  choosers?: Choosers;
}

/** What chooses where several sources or statements are possible. */
interface Choosers {
  /** Chooses a source for every outermost stretch, in reading order. */
  chooseSources(a: Analysis, near: Surroundings, lines: SpokenLines | null): Choice[];
  /** True if a stretch is no quotation. */
  isTerm(a: Analysis, choice: Choice): boolean;
  statementsOf: StatementReader;
}
