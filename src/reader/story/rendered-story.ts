/** Finding and reaching lines and quotations in the rendered story. */

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

function reach(scroller: HTMLElement, handle: HTMLElement): void {
  const box = handle.parentElement?.getBoundingClientRect();
  const view = scroller.getBoundingClientRect();
  if (box) scroller.scrollTop += box.top - view.top - view.height * READING_HEIGHT;
  roveTo(scroller, handle);
  handle.focus({ preventScroll: true });
}

/** Brings a line to the top of the view. */
export function showLine(scroller: HTMLElement, line: string): void {
  const element = [...scroller.querySelectorAll<HTMLElement>('[data-line]')].find(
    (it) => it.dataset.line === line,
  );
  element?.scrollIntoView({ block: 'start' });
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
  const isBelow = (it: HTMLElement) => it.getBoundingClientRect().top >= top;
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

/**
 * Id of the line at the top of the view, or null at the very beginning.
 * @param isBeginning whether what is shown begins with the story
 */
export function topLine(scroller: HTMLElement, isBeginning: boolean): string | null {
  if (scroller.scrollTop <= 0 && isBeginning) return null;
  const top = scroller.getBoundingClientRect().top;
  for (const line of scroller.querySelectorAll<HTMLElement>('[data-line]')) {
    const box = line.getBoundingClientRect();
    if (box.height > 0 && box.bottom > top + 8) return line.dataset.line ?? null;
  }
  return null;
}
