import type { Analysis } from '../analysis/analysis.ts';
import type { CueTie } from '../cues/cue-tie.ts';
import { Grammar } from '../lexicon/word-classes.ts';
import { hasGrammar } from '../words/tokens.ts';

/** True in the language that the trees were learned in: its corpus takes the clauses that "and that" joins for one statement. */
export const isLearned = ({ lexicon }: Analysis): boolean => lexicon.data.trust === 1;

/**
 * True if a cue that ties a quotation may report a statement as well: "sottolinea [che piove]: «Molto»", and what the
 * subjunctive reports.
 */
export const goesOnReporting = (a: Analysis, { form, cueTo }: CueTie): boolean =>
  form === 'reported' ||
  (!isLearned(a) && form === 'verb' && hasGrammar(a.tokens, cueTo, Grammar.complementiser));
