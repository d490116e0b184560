import type { Analysis } from '../analysis/analysis.ts';
import { DASH } from '../cues/insertions.ts';
import type { PlacedStretch } from './surroundings.ts';

/** Where a quotation stands: at the head of its paragraph or sentence, or behind another one, a colon or words. */
export type Before = 'paragraph' | 'quotation' | 'colon' | 'sentence' | 'words';

/** Tells what stands right before a stretch; a dash that opens it aside. */
export function whatStandsBefore(a: Analysis, { from, stretch }: PlacedStretch): Before {
  const token = a.tokens[from - 1];
  if (!token || token.paragraph !== stretch.paragraph) return 'paragraph';
  if (token.stretch >= 0) return 'quotation';
  // "Odpowiada krótko: – Tak."
  const sign = DASH.test(token.lower) ? a.tokens[from - 2] : token;
  if (sign?.lower === ':') return 'colon';
  if (sign?.paragraph !== stretch.paragraph) return 'paragraph';
  return token.sentence !== a.tokens[from]?.sentence ? 'sentence' : 'words';
}
