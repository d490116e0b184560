import { parsePage } from '../../core/blocks/walk.ts';
import { isShown } from '../place/rects.ts';

/** Elements that hold a line of text, a picture or a recording and are drawn, in reading order: the keyboard's stops. */
export function pageBlocks(document: Document, url: string): Element[] {
  const { blocks } = parsePage(document, url);
  const elements = new Set(blocks.map(({ element, box }) => element ?? box.element));
  return [...elements].filter((element) => element.isConnected && isShown(element));
}
