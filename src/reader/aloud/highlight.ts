import type { Span } from '../../core/index.ts';
import { isInSpreads, shownSpread, spreadOf, turnBy, turnTo } from '../spreads/spread.ts';
import type { Piece } from './pieces.ts';

/** Names in the browser's registry of highlights, which the style sheet draws. */
const SENTENCE = 'clearstory-sentence';
const WORD = 'clearstory-word';
/** Class of the whole line that is marked where the browser has no registry of highlights. */
const LINE_CLASS = 'spoken';
/** The sentence comes to stand at this part of the view's height where it was out of sight. */
const SPOKEN_HEIGHT = 0.3;
/** Room that a sentence in sight has above and below it, in pixels. */
const MARGIN_PX = 48;

type View = Window & typeof globalThis;

function lineElement(root: HTMLElement, line: string): HTMLElement | null {
  return (
    [...root.querySelectorAll<HTMLElement>('[data-line]')].find((it) => it.dataset.line === line) ?? null
  );
}

/** The range of a span of a line's text, whatever elements it lies in; null where the line ends before. */
export function rangeIn(element: HTMLElement, { start, end }: Span): Range | null {
  const document = element.ownerDocument;
  const texts = document.createTreeWalker(element, 4);
  const range = document.createRange();
  let at = 0;
  let isOpen = false;
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const length = node.nodeValue?.length ?? 0;
    if (!isOpen && start < at + length) {
      range.setStart(node, Math.max(0, start - at));
      isOpen = true;
    }
    if (isOpen && end <= at + length) {
      range.setEnd(node, Math.max(0, end - at));
      return range;
    }
    at += length;
  }
  return null;
}

/** Shows the spread in which a range begins. */
function showBeginning(root: HTMLElement, range: Range): void {
  const box = range.getClientRects()[0];
  if (box) turnTo(root, spreadOf(root, box));
}

/** Marks in a rendered story what is spoken, and keeps it in view. */
export function createHighlighter(root: HTMLElement) {
  const view = root.ownerDocument.defaultView as View | null;
  const highlights = view && 'Highlight' in view ? view.CSS?.highlights : undefined;
  let shownLine: HTMLElement | null = null;
  let shownPiece: Piece | null = null;

  function clear(): void {
    highlights?.delete(SENTENCE);
    highlights?.delete(WORD);
    shownLine?.classList.remove(LINE_CLASS);
    shownLine = null;
    shownPiece = null;
  }

  function keepInView(range: Range): void {
    if (isInSpreads(root)) {
      showBeginning(root, range);
      return;
    }
    const box = range.getBoundingClientRect();
    const bounds = root.getBoundingClientRect();
    if (
      box.height === 0 ||
      (box.top >= bounds.top + MARGIN_PX && box.bottom <= bounds.bottom - MARGIN_PX * 2)
    )
      return;
    const isCalm = view?.matchMedia('(prefers-reduced-motion: reduce)').matches;
    root.scrollBy({
      top: box.top - bounds.top - bounds.height * SPOKEN_HEIGHT,
      behavior: isCalm ? 'instant' : 'smooth',
    });
  }

  function show(piece: Piece, word: Span | null): void {
    const element = lineElement(root, piece.line);
    if (piece !== shownPiece) {
      clear();
      shownPiece = piece;
      const range = element && rangeIn(element, piece);
      if (element && range) {
        if (view && highlights) highlights.set(SENTENCE, new view.Highlight(range));
        else element.classList.add(LINE_CLASS);
        shownLine = element;
        keepInView(range);
      }
    }
    const range = word && element && rangeIn(element, word);
    // A sentence may go on in the next spread; who has turned elsewhere meanwhile stays there.
    const box = range && isInSpreads(root) ? range.getClientRects()[0] : null;
    if (box && spreadOf(root, box) === shownSpread(root) + 1) turnBy(root, 1);
    if (!view || !highlights) return;
    if (range) highlights.set(WORD, new view.Highlight(range));
    else highlights.delete(WORD);
  }
  return { show, clear };
}
