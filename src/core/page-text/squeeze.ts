import { UNSEEN } from '../blocks/unseen.ts';

/**
 * Characters that two writings of the same words may differ in: white space, what is not seen and what the engine sets
 * for it (U+FFFD), and the emoji that pages draw as pictures and stories write as letters.
 */
const LOOSE = new RegExp(String.raw`[\s\ufffd\u{1f3fb}-\u{1f3ff}\p{Extended_Pictographic}${UNSEEN}]+`, 'gu');

/** Returns a text without the characters in which the page and its story may differ. */
export const squeeze = (text: string): string => text.replace(LOOSE, '');

/**
 * Returns the offset in a text of the nth character of what `squeeze` leaves of it; the text's length where there are
 * fewer.
 */
export function offsetOf(text: string, nth: number): number {
  let from = 0;
  let left = nth;
  LOOSE.lastIndex = 0;
  for (let loose = LOOSE.exec(text); loose; loose = LOOSE.exec(text)) {
    const kept = loose.index - from;
    if (left < kept) break;
    left -= kept;
    from = loose.index + loose[0].length;
  }
  LOOSE.lastIndex = 0;
  return Math.min(text.length, from + left);
}
