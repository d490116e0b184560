import type { Analysis } from '../analysis/analysis.ts';
import { caseFrames } from './case-frames.ts';
import type { Frame } from './frame.ts';

/** The cues of a text in a language whose grammar alone ties quotations to speakers, in reading order. */
export function framesByGrammar(a: Analysis): Frame[] {
  return caseFrames(a).sort((x, y) => x.cueFrom - y.cueFrom);
}
