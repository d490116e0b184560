import { textStats } from '../blocks/text-stats.ts';
import type { Block } from '../types.ts';

/** The page's own text must be this much shorter than what its metadata hold before theirs is taken. */
const FACTOR = 3;
const LEAST_WORDS = 80;

/** The story as the metadata give it, where the page itself shows next to nothing of it; null: the page does. */
export function bodyFromMetadata(articleBody: string | null, wordsShown: number): Block[] | null {
  if (!articleBody) return null;
  const { words } = textStats(articleBody);
  if (words < LEAST_WORDS || words < FACTOR * wordsShown) return null;
  return articleBody
    .split(/\n+/)
    .map((text) => text.trim())
    .filter(Boolean)
    .map((text, i) => ({ id: `b${i}`, type: 'paragraph', text: [{ text }] }));
}
