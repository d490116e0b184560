/**
 * A story that is turned and not scrolled stands in columns of the view's height, one after the other in reading direction. A
 * spread is what is in view at once: one column or two. The style sheet sets the columns (`spreads.css`); the scroller hides
 * what is beside the spread, and nobody but this code moves it.
 */

/** Pixels by which the browser may place something off a spread's edge. */
export const SLACK_PX = 2;

/** Checks that the story in a scroller stands in spreads. */
export const isInSpreads = (scroller: HTMLElement): boolean =>
  scroller.closest('[data-spreads=true]') !== null;

export const widthOf = (scroller: HTMLElement): number => scroller.getBoundingClientRect().width || 1;

/** 1 where the scroller's lines run from left to right, -1 where they run from right to left. */
export function directionOf(scroller: HTMLElement): 1 | -1 {
  const style = scroller.ownerDocument.defaultView?.getComputedStyle(scroller);
  return style?.direction === 'rtl' ? -1 : 1;
}

/** Number of the spread that is shown, from 0. */
export const shownSpread = (scroller: HTMLElement): number =>
  Math.round(Math.abs(scroller.scrollLeft) / widthOf(scroller));

/** Which spread is shown, from 0, and how many there were when they were last counted; null: the story is scrolled. */
export function placeOfSpread(scroller: HTMLElement): { shown: number; count: number } | null {
  if (!isInSpreads(scroller)) return null;
  const counted = Number(scroller.style.getPropertyValue('--spreads'));
  return { shown: shownSpread(scroller), count: counted || countSpreads(scroller) };
}

/** Number of the spread in which a box begins, wherever the scroller stands. @param box in pixels of the window */
export function spreadOf(scroller: HTMLElement, box: Pick<DOMRect, 'left' | 'right'>): number {
  const view = scroller.getBoundingClientRect();
  const fromStart = directionOf(scroller) === 1 ? box.left - view.left : view.right - box.right;
  const along = fromStart + Math.abs(scroller.scrollLeft) + SLACK_PX;
  return Math.max(0, Math.floor(along / widthOf(scroller)));
}

/**
 * Counts the spreads by where the story's parts end, and gives the last one its whole width: by itself a scroller ends where
 * its last column does.
 * @returns at least 1
 */
export function countSpreads(scroller: HTMLElement): number {
  const parts = scroller.querySelectorAll('.story > :not(.quote-details)');
  const ends = [...parts].flatMap((part) => [...part.getClientRects()].slice(-1));
  const count = 1 + Math.max(0, ...ends.map((box) => spreadOf(scroller, box)));
  scroller.style.setProperty('--spreads', String(count));
  return count;
}

/** Shows a spread; the last where there are fewer. */
export function turnTo(scroller: HTMLElement, spread: number): void {
  const shown = Math.max(0, Math.min(spread, countSpreads(scroller) - 1));
  scroller.scrollLeft = directionOf(scroller) * Math.round(shown * widthOf(scroller));
  scroller.scrollTop = 0;
}

/** Shows the next (1) or previous (-1) spread, if there is one. */
export const turnBy = (scroller: HTMLElement, step: 1 | -1): void =>
  turnTo(scroller, shownSpread(scroller) + step);

/** Shows the spread to the right (1) or to the left (-1), if there is one. */
export function turnTowards(scroller: HTMLElement, way: 1 | -1): void {
  turnBy(scroller, way === directionOf(scroller) ? 1 : -1);
}
