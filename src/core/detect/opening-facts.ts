import { isIn } from './signal.ts';

const MAX_TEXT_NODES = 600;
const MAX_CHARS = 3_000;
const TEXT = 4;
const NO_TEXT = ' script style noscript template ';

/**
 * Reads the first 3,000 characters that a page says, whatever holds them: its bars and menus, and on most pages the
 * headline and what follows it. White space is made one space.
 */
export function readOpening(document: Document): string {
  if (!document.body) return '';
  const walker = document.createTreeWalker(document.body, TEXT);
  let opening = '';
  for (let i = 0; i < MAX_TEXT_NODES && opening.length < MAX_CHARS; i++) {
    const next = walker.nextNode() as Text | null;
    if (!next) break;
    if (isIn(NO_TEXT, next.parentElement?.localName ?? '')) continue;
    const text = next.data.slice(0, MAX_CHARS).replace(/\s+/g, ' ');
    if (text !== ' ') opening += text;
  }
  return opening.slice(0, MAX_CHARS);
}
