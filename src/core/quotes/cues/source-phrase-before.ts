import type { Analysis } from '../analysis/analysis.ts';
import { phraseAt } from '../words/phrases.ts';

/** Words of the longest phrase that means "according to". */
const LONGEST_PHRASE = 3;

/**
 * The length of the phrase before a source that stands between a subject and its verb: "Nowak [według] prokuratury zadzwonił".
 * 0 where there is none, or where subjects are always spoken.
 */
export function sourcePhraseBefore(a: Analysis, from: number): number {
  for (let length = a.lexicon.data.completesByCase ? LONGEST_PHRASE : 0; length > 0; length--)
    if (phraseAt(a.lexicon.accordingPhrases, a.tokens, from - length) === length) return length;
  return 0;
}
