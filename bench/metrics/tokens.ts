/** Python's `\w+` under re.UNICODE: letters, numbers, underscore; no combining marks. */
export const words = (text: string): string[] => text.match(/[\p{L}\p{N}_]+/gu) ?? [];

const UNSPACED = String.raw`\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}`;
const UNICODE_TOKEN = new RegExp(`[${UNSPACED}]|(?:(?![${UNSPACED}])[\\p{L}\\p{N}\\p{M}])+`, 'gu');

/**
 * Lower-case tokens for texts in any script: runs of letters, marks and digits after NFKC; scripts written without
 * spaces (Han, kana, Thai, Lao, Khmer, Burmese) give one token a character.
 */
export const unicodeTokens = (text: string): string[] =>
  text.normalize('NFKC').toLowerCase().match(UNICODE_TOKEN) ?? [];
