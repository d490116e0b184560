import type { Span } from '../../core/index.ts';

/** Finds words in a sentence: as words of their own where there is one such place, and else anywhere. */
export function findWords(sentence: string, words: string | null): Span | undefined {
  if (!words) return undefined;
  const isLetter = (at: number) => /[\p{L}\p{N}]/u.test(sentence[at] ?? '');
  const first = sentence.indexOf(words);
  let start = first;
  while (start >= 0 && (isLetter(start - 1) || isLetter(start + words.length)))
    start = sentence.indexOf(words, start + 1);
  if (start < 0) start = first;
  return start < 0 ? undefined : { start, end: start + words.length };
}
