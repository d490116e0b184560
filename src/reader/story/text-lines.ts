/** A line of text as it is set, in pixels from one top. */
export interface SetLine {
  top: number;
  bottom: number;
}

/** Heights of the view that are looked at above it and below it. */
const VIEWS_AROUND = 1;

/** Joins boxes that stand on one line: those that overlap by half of the lower of the two. */
export function joinLines(boxes: readonly SetLine[]): SetLine[] {
  const lines: SetLine[] = [];
  for (const { top, bottom } of [...boxes].sort((a, b) => a.top - b.top)) {
    const last = lines.at(-1);
    const overlap = last ? Math.min(last.bottom, bottom) - top : 0;
    const isSame = last && overlap * 2 > Math.min(last.bottom - last.top, bottom - top);
    if (isSame) last.bottom = Math.max(last.bottom, bottom);
    else lines.push({ top, bottom });
  }
  return lines;
}

function linesOf(element: Element, offset: number): SetLine[] {
  const document = element.ownerDocument;
  const range = document.createRange();
  const boxes: SetLine[] = [];
  const texts = document.createTreeWalker(element, 4 /* NodeFilter.SHOW_TEXT */);
  while (texts.nextNode()) {
    range.selectNodeContents(texts.currentNode);
    for (const { width, top, bottom } of range.getClientRects())
      if (width > 1) boxes.push({ top: top + offset, bottom: bottom + offset });
  }
  return boxes;
}

export interface LineMap {
  /** The lines in and near the view, from top to bottom, in pixels from the top of what is scrolled. */
  near(): SetLine[];
}

/**
 * The lines of a scroller's text as they are set now. What was measured once is kept: scrolling measures only the text
 * that comes near the view. A change of the layout needs a new map.
 */
export function mapLines(scroller: HTMLElement): LineMap {
  const offset = () => scroller.scrollTop - scroller.getBoundingClientRect().top;
  const start = offset();
  const parts = [...scroller.querySelectorAll('[data-line], .meta, .kicker')].map((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return { element, top: top + start, bottom: bottom + start, lines: null as SetLine[] | null };
  });
  return {
    near() {
      const { scrollTop, clientHeight } = scroller;
      const from = scrollTop - VIEWS_AROUND * clientHeight;
      const to = scrollTop + (1 + VIEWS_AROUND) * clientHeight;
      const now = offset();
      const near = parts.filter(({ top, bottom }) => bottom >= from && top <= to);
      for (const part of near) part.lines ??= linesOf(part.element, now);
      return joinLines(near.flatMap(({ lines }) => lines ?? []));
    },
  };
}

/** Number of the line nearest to a height; -1 where there is none. */
export function nearestLine(lines: readonly SetLine[], height: number): number {
  let nearest = -1;
  let least = Number.POSITIVE_INFINITY;
  for (const [n, { top, bottom }] of lines.entries()) {
    const distance = height < top ? top - height : Math.max(0, height - bottom);
    if (distance < least) [nearest, least] = [n, distance];
  }
  return nearest;
}
