import { useEffect, useRef } from 'preact/hooks';
import type { Place } from './bookmark.ts';

/** What does something of its own when it is pressed. */
const PRESSED = 'a, input, select, textarea, summary, label, button:not(.quote-handle), .quote-details';

/** The position in the text at a point, as the browser tells it. */
function caretAt(root: HTMLElement, x: number, y: number): { node: Node; offset: number } | null {
  const document = root.ownerDocument;
  const scope = root.getRootNode();
  if ('caretPositionFromPoint' in document) {
    const shadowRoots = scope === document ? [] : [scope as ShadowRoot];
    const caret = document.caretPositionFromPoint(x, y, { shadowRoots });
    return caret && { node: caret.offsetNode, offset: caret.offset };
  }
  const range = (document as Document).caretRangeFromPoint?.(x, y);
  return range ? { node: range.startContainer, offset: range.startOffset } : null;
}

/** Number of characters of a line before a position in it; 0 where that is elsewhere. */
function offsetIn(line: HTMLElement, node: Node, offset: number): number {
  if (!line.contains(node)) return 0;
  const before = line.ownerDocument.createRange();
  before.setStart(line, 0);
  before.setEnd(node, offset);
  return before.toString().length;
}

/** The beginning of the word at an offset. */
function wordStart(text: string, at: number): number {
  const words = new Intl.Segmenter(undefined, { granularity: 'word' }).segment(text);
  return words.containing(Math.min(at, text.length - 1))?.index ?? 0;
}

const lineOf = (element: Element | null): HTMLElement | null =>
  element?.closest<HTMLElement>('[data-line]') ?? null;

/** The place of an element of a story: a line, or the handle of a quotation in one; null for any other. */
function placeOf(element: Element | null): Place | null {
  const line = lineOf(element);
  if (!element || !line) return null;
  if (element === line) return { line: line.dataset.line ?? null, at: 0 };
  if (!element.classList.contains('quote-handle')) return null;
  return { line: line.dataset.line ?? null, at: offsetIn(line, element, 0) };
}

/** Returns the place of the line or quotation that has the focus, or null. */
export function focusedPlace(root: HTMLElement): Place | null {
  const { activeElement } = root.getRootNode() as Document | ShadowRoot;
  return activeElement && root.contains(activeElement) ? placeOf(activeElement) : null;
}

/** The place in a story at which a press lands: the word that is pressed; null where the press is for something else. */
function pressedPlace(root: HTMLElement, event: MouseEvent): Place | null {
  const target = event.target as Element;
  const line = lineOf(target);
  const hasModifier = event.altKey || event.ctrlKey || event.metaKey || event.shiftKey;
  const isSelecting = root.ownerDocument.getSelection()?.isCollapsed === false;
  if (!line || hasModifier || isSelecting || event.defaultPrevented || target.closest(PRESSED)) return null;
  const handle = placeOf(target.closest('.quote-handle'));
  if (handle) return handle;
  const caret = caretAt(root, event.clientX, event.clientY);
  const at = caret ? offsetIn(line, caret.node, caret.offset) : 0;
  return { line: line.dataset.line ?? null, at: wordStart(line.textContent ?? '', at) };
}

/** Calls `start` where a line or word of the story is pressed, or Enter on a line or quotation that has the focus. */
export function useStartAtPress(root: HTMLElement, start: (place: Place) => void): void {
  const now = useRef(start);
  now.current = start;
  useEffect(() => {
    const onClick = (event: MouseEvent) => {
      const place = pressedPlace(root, event);
      if (place) now.current(place);
    };
    // Enter on the handle of a quotation, a button, is a press already.
    const onKeyDown = (event: KeyboardEvent) => {
      const target = event.target as HTMLElement;
      if (event.key !== 'Enter' || target.dataset.line === undefined) return;
      event.preventDefault();
      now.current({ line: target.dataset.line, at: 0 });
    };
    root.addEventListener('click', onClick);
    root.addEventListener('keydown', onKeyDown);
    return () => {
      root.removeEventListener('click', onClick);
      root.removeEventListener('keydown', onKeyDown);
    };
  }, [root]);
}
