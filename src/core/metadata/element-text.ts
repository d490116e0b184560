import { unclobbered } from '../blocks/unclobbered.ts';
import { foldSpace } from './plain-text.ts';

/** Elements and texts looked at. */
const MAX_NODES = 400;
/** `NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT` and `Node.TEXT_NODE`. */
const ELEMENTS_AND_TEXTS = 5;
const TEXT = 3;
const NO_TEXT = /^(?:script|style|noscript|template|svg)$/;
const JOINED = /[\p{Ll}\p{N}.!?:,»"”)]$/u;
const BEGINS = /^[\p{Lu}\p{N}«"„“(-]/u;

/**
 * The text of an element, white space folded, at most `max` characters, of its first 400 nodes; scripts left out. Where two neighbours run into
 * each other ('Jane Doe' + 'May 3'), as elements set apart by style do, `separator` goes between them.
 */
export function elementText(element: Element, max: number, separator = ' '): string {
  const walker = unclobbered(element.ownerDocument).createTreeWalker(element, ELEMENTS_AND_TEXTS);
  let text = '';
  for (let i = 0; i < MAX_NODES && text.length < max; i++) {
    const node = walker.nextNode();
    if (!node) break;
    if (node.nodeType !== TEXT || NO_TEXT.test(node.parentElement?.localName ?? '')) continue;
    const piece = (node.nodeValue ?? '').slice(0, max);
    text += (JOINED.test(text) && BEGINS.test(piece) ? separator : '') + piece;
  }
  return foldSpace(text.slice(0, max));
}
