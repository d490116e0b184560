import { unclobbered } from '../blocks/unclobbered.ts';
import { isIntroduction } from './names.ts';
import { foldSpace } from './plain-text.ts';

/** `NodeFilter.SHOW_TEXT`. */
const TEXTS = 4;
const MAX_TEXTS = 60;
const NO_TEXT = /^(?:script|style|noscript|template|svg|time)$/;
const INLINE = /^(?:a|abbr|b|bdi|em|i|span|strong|u)$/;
/** Beginnings that tie a text to the one before it, and endings that tie it to the one after it. */
const BEGINS =
  /^(?:[,;&/()|'’.-]|(?:and|und|et|y|e|og|och|oraz|i|a|és|și|и|і|та|και|ve|en|ja|with|mit|avec)\s)/iu;
const ENDS =
  /(?:[,;&/(:'’|-]|\s(?:and|und|et|y|e|og|och|oraz|i|a|és|și|и|і|та|και|ve|en|ja|with|mit|avec))$/iu;
const WORD = /^\p{Lu}[\p{Ll}\p{M}'’.-]*$/u;

/**
 * Returns the text of a byline, at most `max` characters: ' | ' stands between what has elements of its own
 * (a name, a job, a control) and is not tied together by a comma, 'By' or 'and'. First name and surname may
 * each have an element; dates in `time` are left out.
 */
export function bylineText(element: Element, max: number): string {
  const walker = unclobbered(element.ownerDocument).createTreeWalker(element, TEXTS);
  let text = '';
  let last = '';
  let isInline = false;
  for (let i = 0; i < MAX_TEXTS && text.length < max; i++) {
    const node = walker.nextNode();
    if (!node) break;
    const parent = node.parentElement?.localName ?? '';
    const piece = NO_TEXT.test(parent) ? '' : foldSpace((node.nodeValue ?? '').slice(0, max));
    if (!piece) continue;
    const isName = isInline && INLINE.test(parent) && WORD.test(last) && WORD.test(piece);
    const isTied = isName || BEGINS.test(`${piece} `) || ENDS.test(` ${last}`) || isIntroduction(last);
    text += (text && (isTied ? ' ' : ' | ')) + piece;
    last = piece;
    isInline = INLINE.test(parent);
  }
  return foldSpace(text.slice(0, max));
}
