import type { Block, Story } from '../types.ts';
import { storyLines } from './story-lines.ts';

/** Elements whose content is no text of the page. */
const NO_TEXT =
  'head,script,noscript,style,template,select,textarea,svg,canvas,iframe,video,audio,object,datalist';

/** White space, blanks, and what Unicode says is not to be seen; control characters, shown as U+FFFD. */
const UNSEEN = /[\s\p{Default_Ignorable_Code_Point}\p{Cc}\u2800\ufff9-\ufffd\u{13430}-\u{1343f}]+/gu;

const letters = (text: string): string => text.replace(UNSEEN, '');

/** Every text that a page holds, in its order, without white space: read straight from the nodes. */
export function pageTexts(document: Document): string[] {
  const texts: string[] = [];
  const walker = document.createTreeWalker(document.body, 4);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = letters(node.nodeValue ?? '');
    if (text && !node.parentElement?.closest(NO_TEXT)) texts.push(text);
  }
  return texts;
}

const creditOf = (block: Block): string => (block.type === 'figure' ? (block.credit ?? '') : '');
const timeOf = (block: Block): string => (block.type === 'timestamp' ? block.text : '');

/** Every text that a story shows or lists as removed, without white space. */
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
