import type { Box, Page, PageBlock } from '../../blocks/page.ts';
import { foldWhitespace } from '../plain.ts';

/** Finds the blocks of a page that stand in an element. */
export class ElementBlocks {
  private readonly page: Page;
  private readonly boxes = new Map<Element, Box>();

  constructor(page: Page) {
    this.page = page;
    for (const box of page.boxes) this.boxes.set(box.element, box);
  }

  /**
   * Returns the blocks inside an element. For an element that stands within a line (a link, a span) this is
   * the line, if the element holds all of its words: a line is the smallest part of a story.
   */
  of(element: Element): readonly PageBlock[] {
    const box = this.boxes.get(element);
    if (box) return this.page.blocks.slice(box.first, box.end);
    const around = this.boxAround(element);
    if (!around) return [];
    const text = foldWhitespace(element.textContent ?? '');
    return this.page.blocks
      .slice(around.first, around.end)
      .filter((block) =>
        block.element
          ? element.contains(block.element)
          : element.contains(block.box.element) ||
            (block.box === around && text !== '' && foldWhitespace(block.text) === text),
      );
  }

  private boxAround(element: Element): Box | null {
    for (let at: Element | null = element.parentElement; at; at = at.parentElement) {
      const box = this.boxes.get(at);
      if (box) return box;
    }
    return null;
  }
}
