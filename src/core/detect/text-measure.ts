const IDEOGRAPHS = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff]/g;
/** Number of letters of an alphabetic script that one ideograph or syllable block stands for. */
const IDEOGRAPH_WEIGHT = 2.5;
const LETTERS_PER_WORD = 5;
const WORD = /[^\s\-_+]{2,}/g;
/** Number of first characters looked at: a text with no ideograph among them is taken to have none. */
const SAMPLE = 60;

function countIdeographs(text: string): number {
  if (text.slice(0, SAMPLE).search(IDEOGRAPHS) < 0) return 0;
  return text.match(IDEOGRAPHS)?.length ?? 0;
}

/**
 * Measures a text in characters of alphabetic script: an ideograph or syllable block counts for the letters
 * it replaces.
 */
export function weightedLength(text: string): number {
  return text.length + countIdeographs(text) * (IDEOGRAPH_WEIGHT - 1);
}

/** Counts the words of a text; in scripts without spaces it estimates them from the number of ideographs. */
export function wordCount(text: string): number {
  const spaced = text.match(WORD)?.length ?? 0;
  return Math.max(spaced, Math.round((countIdeographs(text) * IDEOGRAPH_WEIGHT) / LETTERS_PER_WORD));
}
