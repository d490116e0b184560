/** Finding and reaching lines and quotations in the rendered story. */
import { isInSpreads, shownSpread, spreadOf, turnTo } from '../spreads/spread.ts';

const QUOTES = '.quote';
const HANDLES = '.quote-handle';
/** The quotations between which one steps: not those of others while one speaker is chosen. */
const STEPS = '.quote:not([data-dimmed]) > .quote-handle';

function activeElement(root: HTMLElement): Element | null {
  const scope = root.getRootNode() as Document | ShadowRoot;
  return scope.activeElement ?? null;
}

const quoteIdOf = (element: Element): string | null =>
  element.closest<HTMLElement>(QUOTES)?.dataset.quote ?? null;

/** All parts of a quotation, in reading order. */
export function partsOfQuote(root: HTMLElement, id: string): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(QUOTES)].filter((part) => part.dataset.quote === id);
}

/** Id of the quotation that an event came from, or null. */
export function quoteAt(target: EventTarget | null): string | null {
  const element = target as Partial<Element> | null;
  return element?.closest ? quoteIdOf(target as Element) : null;
}

/** Makes one quotation the one that Tab reaches. */
export function roveTo(root: HTMLElement, handle: HTMLElement): void {
  for (const it of root.querySelectorAll<HTMLElement>(HANDLES)) it.tabIndex = it === handle ? 0 : -1;
}

/** The height at which a quotation comes to stand, as a share of the view from the top: its details have room below. */
const READING_HEIGHT = 0.25;

/** The box in which an element begins: one that goes on in another column has several. */
export const firstBox = (element: Element): DOMRect =>
  element.getClientRects()[0] ?? element.getBoundingClientRect();

/** Brings an element's beginning to the top of the view, or shows the spread that it stands in. */
export function showElement(scroller: HTMLElement, element: Element): void {
  if (isInSpreads(scroller)) turnTo(scroller, spreadOf(scroller, firstBox(element)));
  else element.scrollIntoView({ block: 'start' });
}

function reach(scroller: HTMLElement, handle: HTMLElement): void {
  const quote = handle.parentElement;
  const view = scroller.getBoundingClientRect();
  if (quote && isInSpreads(scroller)) showElement(scroller, quote);
  else if (quote)
    scroller.scrollTop += quote.getBoundingClientRect().top - view.top - view.height * READING_HEIGHT;
  roveTo(scroller, handle);
  handle.focus({ preventScroll: true });
}

/** Finds the element that shows a line; null: it is not in the part that is shown. */
export const lineElement = (scroller: HTMLElement, line: string): HTMLElement | null =>
  [...scroller.querySelectorAll<HTMLElement>('[data-line]')].find((it) => it.dataset.line === line) ?? null;

/** Brings a line to the top of the view. */
export function showLine(scroller: HTMLElement, line: string): void {
  const element = lineElement(scroller, line);
  if (element) showElement(scroller, element);
}

/** Brings a quotation into view and gives it the focus; its line where quotations are not highlighted. */
export function showQuote(scroller: HTMLElement, id: string, line: string | undefined): void {
  const handle = partsOfQuote(scroller, id)[0]?.querySelector<HTMLElement>(HANDLES);
  if (handle) reach(scroller, handle);
  else {
    if (line) showLine(scroller, line);
    scroller.focus({ preventScroll: true });
  }
}

/**
 * Goes to the next (1) or previous (-1) quotation, seen from the focused one, else from the top of the view.
 * Out: its id, or null where there is none in this direction.
 */
export function stepQuote(scroller: HTMLElement, direction: 1 | -1): string | null {
  const handles = [...scroller.querySelectorAll<HTMLElement>(STEPS)];
  const current = handles.indexOf(activeElement(scroller) as HTMLElement);
  const top = scroller.getBoundingClientRect().top;
  const spread = isInSpreads(scroller) ? shownSpread(scroller) : null;
  const isBelow = (it: HTMLElement) =>
    spread === null
      ? it.getBoundingClientRect().top >= top
      : spreadOf(scroller, firstBox(it.parentElement ?? it)) >= spread;
  let target: HTMLElement | undefined;
  if (current >= 0) target = handles[current + direction];
  else target = direction === 1 ? handles.find(isBelow) : handles.findLast((it) => !isBelow(it));
  if (!target) return null;
  reach(scroller, target);
  return quoteIdOf(target);
}

/**
 * Finds the element that shows the beginning of a part, or a block or line in it, and makes it take the focus.
 * @param block id of the block or line; null: the first
 */
export function firstOfPart(scroller: HTMLElement, block: string | null): HTMLElement | null {
  const isOf = ({ dataset: { line } }: HTMLElement) => line === block || line?.startsWith(`${block}.`);
  const first =
    block === null
      ? scroller.querySelector<HTMLElement>('.story-body > *')
      : [...scroller.querySelectorAll<HTMLElement>('[data-line]')].find(isOf);
  if (first) first.tabIndex = -1;
  return first ?? null;
}

/** Checks that a scroller shows the beginning of what is in it. */
export const isAtStart = ({ scrollTop, scrollLeft }: HTMLElement): boolean =>
  scrollTop <= 0 && scrollLeft === 0;

/** Id of the first line that begins in the spread that is shown; where none does, of the one that goes on in it. */
function lineOfSpread(scroller: HTMLElement): string | null {
  const shown = shownSpread(scroller);
  let before: string | null = null;
  for (const element of scroller.querySelectorAll<HTMLElement>('[data-line]')) {
    const box = firstBox(element);
    const line = element.dataset.line ?? null;
    if (box.height === 0) continue;
    const spread = spreadOf(scroller, box);
    if (spread >= shown) return spread === shown ? line : before;
    before = line;
  }
  return before;
}

/**
 * Id of the line at the top of the view, or null at the very beginning.
 * @param isBeginning whether what is shown begins with the story
 */
export function topLine(scroller: HTMLElement, isBeginning: boolean): string | null {
  if (isAtStart(scroller) && isBeginning) return null;
  if (isInSpreads(scroller)) return lineOfSpread(scroller);
  const top = scroller.getBoundingClientRect().top;
  for (const line of scroller.querySelectorAll<HTMLElement>('[data-line]')) {
    const box = line.getBoundingClientRect();
    if (box.height > 0 && box.bottom > top + 8) return line.dataset.line ?? null;
  }
  return null;
}
