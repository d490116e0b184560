const IDEOGRAPHS = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff]/g;
/** How many letters of an alphabetic script one ideograph or syllable block stands for. */
const IDEOGRAPH_WEIGHT = 2.5;
const LETTERS_PER_WORD = 5;
/** A text with no ideograph among its first characters is taken to have none. */
const SAMPLE = 60;

function countIdeographs(text: string): number {
  if (text.slice(0, SAMPLE).search(IDEOGRAPHS) < 0) return 0;
  return text.match(IDEOGRAPHS)?.length ?? 0;
}

/** Length in characters of alphabetic script: an ideograph or syllable block counts for the letters it replaces. */
export function weightedLength(text: string): number {
  return text.length + countIdeographs(text) * (IDEOGRAPH_WEIGHT - 1);
}

/** Number of words; scripts without spaces are counted by their length. */
export function wordCount(text: string): number {
  const spaced = text.split(/[\s\-_+]+/).filter((word) => word.length > 1).length;
  return Math.max(spaced, Math.round((countIdeographs(text) * IDEOGRAPH_WEIGHT) / LETTERS_PER_WORD));
}
