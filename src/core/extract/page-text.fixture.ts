import { storyLines } from '../story-model/story-lines.ts';
import type { Block, Story } from '../types.ts';

const HTML = 'http://www.w3.org/1999/xhtml';
const SVG = 'http://www.w3.org/2000/svg';

/** Elements of HTML whose content no browser draws. */
const UNDRAWN = new Set(
  'head script noscript style template title iframe video audio datalist progress meter rp noembed noframes frameset'.split(
    ' ',
  ),
);

/**
 * True if a browser may draw the text: it stands in none of these elements, and in a drawing only in an
 * element for text.
 */
function isDrawn(text: Node): boolean {
  let isInText = false;
  for (let at = text.parentElement; at; at = at.parentElement) {
    const { localName, namespaceURI } = at;
    if (namespaceURI === HTML && UNDRAWN.has(localName)) return false;
    if (namespaceURI !== SVG) continue;
    if (/^(?:title|desc|metadata|style|script)$/.test(localName)) return false;
    if (localName === 'text' || localName === 'foreignObject') isInText = true;
    if (localName === 'svg' && !isInText) return false;
  }
  return true;
}

/**
 * Runs of white space, blanks, and characters that Unicode says are not to be seen; also control characters,
 * shown as U+FFFD.
 */
const UNSEEN = /[\s\p{Default_Ignorable_Code_Point}\p{Cc}\u2800\ufff9-\ufffd\u{13430}-\u{1343f}]+/gu;

/** Returns a text without white space and characters that are not seen. */
export const letters = (text: string): string => text.replace(UNSEEN, '');

/** Returns every text that a page holds, in its order, without white space: read straight from the nodes. */
export function pageTexts(document: Document): string[] {
  const texts: string[] = [];
  const walker = document.createTreeWalker(document.body, 4);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = letters(node.nodeValue ?? '');
    if (text && isDrawn(node)) texts.push(text);
  }
  return texts;
}

const creditOf = (block: Block): string => (block.type === 'figure' ? (block.credit ?? '') : '');
const timeOf = (block: Block): string => (block.type === 'timestamp' ? block.text : '');

/** Returns every text that a story shows or lists as removed, without white space. */
export function accountedTexts(story: Story): string[] {
  const tables = story.blocks.map((block) => (block.type === 'table' ? (block.caption ?? '') : ''));
  return [
    ...storyLines(story)
      .filter(({ id }) => id !== 'headline')
      .map(({ text }) => text),
    story.leadImage?.credit ?? '',
    ...story.blocks.map(creditOf),
    ...story.blocks.map(timeOf),
    ...tables,
    ...story.removals.map(({ text }) => text),
  ].map(letters);
}

/**
 * Returns every text that can be put back into a story: the whole texts behind the ledger's entries, which
 * are cut.
 */
export const removedTexts = (story: Story): string[] =>
  accountedTexts({ ...story, blocks: story.removals.flatMap(({ blocks }) => blocks), removals: [] });
