import { unclobbered } from '../blocks/unclobbered.ts';
import { foldSpace } from './plain-text.ts';

/** Number of nodes (elements and texts) looked at. */
const MAX_NODES = 400;
/** `NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT` and `Node.TEXT_NODE`. */
const ELEMENTS_AND_TEXTS = 5;
const TEXT = 3;
/** `NodeFilter.SHOW_TEXT`, and the number of texts of a page that are looked at for labels. */
const TEXTS = 4;
const MAX_TEXTS = 4_000;
const NO_TEXT = /^(?:script|style|noscript|template|svg)$/;
const CLOSES = '.!?:,»"”)';
const OPENS = '«"„“(-';
const isDigit = (char: string): boolean => char >= '0' && char <= '9';

/**
 * True if one text runs into the next: it ends in a small letter, a digit or a closing mark, and right after
 * it comes a new beginning (a capital, a digit, an opening mark).
 */
function isJoined(before: string, after: string): boolean {
  const last = before.slice(-1);
  const first = after.slice(0, 1);
  if (!last || !first) return false;
  const ends = CLOSES.includes(last) || isDigit(last) || last !== last.toUpperCase();
  return ends && (OPENS.includes(first) || isDigit(first) || first !== first.toLowerCase());
}

/** Walks the first 4,000 texts of a page's body in reading order. */
export function* textsOf(document: Document): Generator<Text> {
  const { body } = document;
  if (!body) return;
  const walker = document.createTreeWalker(body, TEXTS);
  for (let i = 0; i < MAX_TEXTS; i++) {
    const node = walker.nextNode();
    if (!node) return;
    yield node as Text;
  }
}

/**
 * Returns the text of an element, white space folded, at most `max` characters, of its first 400 nodes;
 * scripts left out. Where two neighbours run into each other ('Jane Doe' + 'May 3'), as elements set apart by
 * style do, `separator` goes between them.
 */
export function elementText(element: Element, max: number, separator = ' '): string {
  const walker = unclobbered(element.ownerDocument).createTreeWalker(element, ELEMENTS_AND_TEXTS);
  let text = '';
  for (let i = 0; i < MAX_NODES && text.length < max; i++) {
    const node = walker.nextNode();
    if (!node) break;
    if (node.nodeType !== TEXT || NO_TEXT.test(node.parentElement?.localName ?? '')) continue;
    const piece = (node.nodeValue ?? '').slice(0, max);
    text += (isJoined(text, piece) ? separator : '') + piece;
  }
  return foldSpace(text.slice(0, max));
}
