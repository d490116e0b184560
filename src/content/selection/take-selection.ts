import { unclobbered } from '../../core/blocks/unclobbered.ts';
import { SelectedPart, type SelectedRange } from '../../core/extract/selected-part.ts';
import { searchRoots } from '../../core/selectors/roots.ts';
import type { Selected } from './offered-selection.ts';

/**
 * Most ranges that are taken: as many cells as anybody selects one by one. In Firefox a script of the page may select as many
 * as it likes, and each line of the page is compared with all of them.
 */
const MAX_RANGES = 1000;

/** Fields that hold no text which could be selected have no such offsets: asking them gives null, or throws. */
function isSelectedIn(field: Element | null): boolean {
  try {
    const { selectionStart, selectionEnd } = field as HTMLTextAreaElement;
    return typeof selectionStart === 'number' && selectionStart !== selectionEnd;
  } catch {
    return false;
  }
}

/** The element that has the focus, within shadow trees too. */
function focused(document: Document): Element | null {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at;
}

const isCollapsed = ({ startContainer, startOffset, endContainer, endOffset }: SelectedRange): boolean =>
  startContainer === endContainer && startOffset === endOffset;

const isInOneTree = ({ startContainer, endContainer }: SelectedRange): boolean =>
  startContainer.getRootNode() === endContainer.getRootNode();

/**
 * Ranges of a selection. One that lies in a shadow tree seems to be empty from outside: there it is asked for with the
 * trees that it may lie in, where the browser can tell (Chromium 137, Firefox 142).
 */
function rangesOf(document: Document, selection: Selection): SelectedRange[] {
  const length = Math.min(selection.rangeCount, MAX_RANGES);
  const plain = Array.from({ length }, (_, n) => selection.getRangeAt(n));
  const isTold = plain.length !== 1 || plain.some((range) => !isCollapsed(range));
  if (isTold || !selection.getComposedRanges) return plain;
  const shadowRoots = searchRoots(document).filter((root) => root instanceof ShadowRoot);
  return selection.getComposedRanges({ shadowRoots }).filter(isInOneTree);
}

/** Takes what is selected in a document. Columns and cells that are selected one by one are ranges of their own. */
export function takeSelection(page: Document): Selected {
  const document = unclobbered(page);
  const selection = document.getSelection();
  const ranges = selection ? rangesOf(page, selection).filter((range) => !isCollapsed(range)) : [];
  const holder = focused(document);
  if (isSelectedIn(holder)) return { missing: 'field' };
  if (ranges.length > 0) return { part: new SelectedPart(ranges) };
  return { missing: holder?.localName === 'iframe' ? 'frame' : 'empty' };
}
