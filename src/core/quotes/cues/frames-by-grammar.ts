import type { Analysis } from '../analysis/analysis.ts';
import { caseFrames } from './case-frames.ts';
import type { Frame } from './frame.ts';
import { verbFirstFrames } from './verb-first.ts';
import { verbLastFrames } from './verb-last.ts';
import { verbSecondFrames } from './verb-second.ts';

const READERS = {
  '': (): Frame[] => [],
  'verb-last': verbLastFrames,
  'verb-last-cases': caseFrames,
  'verb-second': verbSecondFrames,
  'verb-first': verbFirstFrames,
} as const;

/** The cues of a text in a language whose grammar alone ties quotations to speakers, in reading order. */
export function framesByGrammar(a: Analysis): Frame[] {
  return READERS[a.lexicon.data.tiesByGrammar](a).sort((x, y) => x.cueFrom - y.cueFrom);
}
