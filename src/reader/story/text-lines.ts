/** A line of text as it is set, in pixels from the top of the window. */
export interface SetLine {
  top: number;
  bottom: number;
}

/** Beside the view's own height, so many of it above and below are looked at. */
const AROUND = 1;

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

/** The lines of text in and near the view of a scroller, from top to bottom. */
export function linesInView(scroller: HTMLElement): SetLine[] {
  const view = scroller.getBoundingClientRect();
  const from = view.top - AROUND * view.height;
  const to = view.bottom + AROUND * view.height;
  const document = scroller.ownerDocument;
  const range = document.createRange();
  const boxes: SetLine[] = [];
  for (const element of scroller.querySelectorAll('[data-line], .meta, .kicker')) {
    const box = element.getBoundingClientRect();
    if (box.bottom < from || box.top > to) continue;
    const texts = document.createTreeWalker(element, 4 /* NodeFilter.SHOW_TEXT */);
    while (texts.nextNode()) {
      range.selectNodeContents(texts.currentNode);
      for (const rect of range.getClientRects()) if (rect.width > 1) boxes.push(rect);
    }
  }
  return joinLines(boxes);
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
