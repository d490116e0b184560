import type { Analysis } from '../analysis/analysis.ts';
import { DASH } from '../cues/insertions.ts';
import { VERBAL } from './owned-rules.ts';
import type { PlacedStretch } from './surroundings.ts';

/** Where a quotation stands: at the head of its paragraph or sentence, or behind another one, a colon or words. */
export type Before = 'paragraph' | 'quotation' | 'colon' | 'sentence' | 'words';

/** Most words of the place and date before the dash that opens a report. */
const DATELINE = 10;

/** True if only a place in capitals, and a date or an agency, stand in the paragraph up to a token: "[ROMA, 12 MAR] — «…»". */
function isDateline({ tokens }: Analysis, last: number): boolean {
  let from = last;
  while (tokens[from - 1]?.paragraph === tokens[last]?.paragraph && last - from <= DATELINE) from--;
  const words = tokens.slice(from, last + 1).filter(({ isWord }) => isWord);
  return (
    words.length <= DATELINE &&
    words[0]?.isAllCapital === true &&
    !words.some(({ grammar }) => grammar & VERBAL)
  );
}

/** Tells what stands right before a stretch; a dash that opens it aside. */
export function whatStandsBefore(a: Analysis, { from, stretch }: PlacedStretch): Before {
  const token = a.tokens[from - 1];
  if (!token || token.paragraph !== stretch.paragraph) return 'paragraph';
  if (token.stretch >= 0) return 'quotation';
  // "Odpowiada krótko: – Tak."
  const sign = DASH.test(token.lower) ? a.tokens[from - 2] : token;
  if (sign?.lower === ':') return 'colon';
  if (sign !== token && isDateline(a, from - 2)) return 'paragraph';
  if (sign?.paragraph !== stretch.paragraph) return 'paragraph';
  return token.sentence !== a.tokens[from]?.sentence ? 'sentence' : 'words';
}
