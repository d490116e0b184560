import type { Tab } from '../../e2e/support/driver.ts';

interface PageLook {
  /** Texts that are drawn, in their order. */
  texts: string[];
  /** Number of times that a script of the page called a function that payloads call. */
  ran: number;
}

/**
 * Reads the texts that a page draws, and the calls of its scripts: asked in the page's own world, by the prototypes' own functions, since
 * its elements may hide those of the document.
 */
export function lookAtPage(tab: Tab): Promise<PageLook> {
  return tab.evaluate(() => {
    const body = Object.getOwnPropertyDescriptor(Document.prototype, 'body')?.get?.call(document);
    const walker = Document.prototype.createTreeWalker.call(document, body ?? document, NodeFilter.SHOW_TEXT);
    const texts: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.nodeValue ?? '';
      const parent = node.parentElement;
      if (!/\S/.test(text) || !parent) continue;
      const range = Document.prototype.createRange.call(document);
      range.selectNodeContents(node);
      const isDrawn = [...range.getClientRects()].some(({ width, height }) => width > 0 && height > 0);
      if (isDrawn && getComputedStyle(parent).visibility === 'visible') texts.push(text);
    }
    return { texts, ran: (globalThis as { ranByItself?: number }).ranByItself ?? 0 };
  });
}
