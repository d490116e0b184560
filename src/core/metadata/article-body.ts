import type { LinkedData } from './linked-data.ts';
import { decodeEntities, foldSpace } from './plain-text.ts';

const MAX_LENGTH = 400_000;
const BREAK = /<\/?(?:p|br|div|li|h\d)\b[^<>]{0,300}>/gi;
const TAG = /<\/?[a-zA-Z][^<>]{0,1000}>/g;

/**
 * Reads the story's text from the JSON-LD, one paragraph a line where it tells them apart; null where it has
 * none.
 */
export function readArticleBody({ article }: LinkedData): string | null {
  const body = article?.articleBody ?? article?.text;
  if (typeof body !== 'string') return null;
  const text = decodeEntities(decodeEntities(body.slice(0, MAX_LENGTH)))
    .replace(BREAK, '\n')
    .replace(TAG, '');
  return (
    text
      .split(/[\r\n]+/)
      .map(foldSpace)
      .filter(Boolean)
      .join('\n') || null
  );
}
