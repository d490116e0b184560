import { type Box, MAX_LINE, type PageBlock } from './page.ts';
import { isSkipped, Role, rolesOf, SVG } from './tags.ts';
import { textStats } from './text-stats.ts';
import { trusted } from './unclobbered.ts';
import { withoutUnseen } from './unseen.ts';

/** One open element. */
interface Level {
  next: Node | null;
  /** True if text that stands in it is drawn: in a drawing only elements for text hold any. */
  isDrawn: boolean;
  endsLine: boolean;
}

/** Collects text and cuts it into lines. */
class Lines {
  readonly lines: string[] = [];
  private open = '';

  add(data: string): void {
    for (let at = 0; at < data.length; at += MAX_LINE) {
      this.open += data.slice(at, at + MAX_LINE);
      if (this.open.length >= MAX_LINE) this.end();
    }
  }

  end(): void {
    const line = withoutUnseen(this.open).replace(/\s+/g, ' ').trim();
    this.open = '';
    if (line) this.lines.push(line);
  }
}

function levelOf(element: Element, around: Level | null): Level {
  const { localName, namespaceURI, firstChild } = element;
  const isSvg = namespaceURI === SVG;
  const isText = isSvg && (localName === 'text' || localName === 'foreignObject');
  const isDrawing = isSvg && localName === 'svg';
  return {
    next: firstChild,
    isDrawn: isText || (!isDrawing && (around ? around.isDrawn : true)),
    endsLine: isText || !around || (rolesOf(localName) & Role.block) !== 0,
  };
}

/**
 * Returns the lines of text that a browser draws for an element whose content is no part of the page's flow:
 * a drawing, a list of choices, a field to write in, the stand-in for something embedded. Iterative, and
 * linear in the number of nodes.
 */
export function textsApart(root: Element): string[] {
  const found = new Lines();
  const levels = [levelOf(trusted(root), null)];
  for (let level = levels.at(-1); level; level = levels.at(-1)) {
    const node = level.next && trusted(level.next);
    if (!node) {
      if (level.endsLine) found.end();
      levels.pop();
      continue;
    }
    level.next = node.nextSibling;
    if (node.nodeType === 3) {
      if (level.isDrawn) found.add((node as Text).data);
    } else if (node.nodeType === 1 && !isSkipped(node as Element)) {
      const inner = levelOf(node as Element, level);
      if (inner.endsLine) found.end();
      levels.push(inner);
    }
  }
  return found.lines;
}

/**
 * Makes a block of a line that `textsApart` found; its index is -1 until it is listed.
 * @param box the nearest box around the element
 */
export const blockApart = (text: string, box: Box): PageBlock => ({
  index: -1,
  box,
  kind: 'text',
  text,
  runs: [{ text, mask: 0, href: null }],
  stats: textStats(text),
  linkDensity: 0,
  boldness: 0,
  afterBreak: false,
  element: null,
  time: null,
  wording: null,
});
