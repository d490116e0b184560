import type { Block, RichText, Story } from '../types.ts';

const plain = (text: RichText): string =>
  text
    .map((run) => run.text)
    .join('')
    .replace(/\s*\n\s*/g, ' ');

/** Returns the lines of text of one block. */
function blockLines(block: Block): string[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return [plain(block.text)];
    case 'notice':
      return block.text.length === 0 ? [] : [plain(block.text)];
    case 'list':
      return block.items.map((item) => plain(item.text));
    case 'blockquote':
    case 'embed':
      return block.paragraphs.map(plain);
    case 'table':
      return block.rows.map((row) => row.map((cell) => plain(cell.text)).join(' '));
    case 'code':
      return [block.text];
    default:
      return [];
  }
}

/**
 * Returns the story's body as plain text, lines separated by "\n": standfirst, headings, paragraphs, list
 * items, block quotes, table rows; without headline, byline, dates and captions.
 */
export function storyText(story: Story): string {
  const lines = story.blocks.flatMap(blockLines);
  if (story.standfirst) lines.unshift(story.standfirst);
  return lines.filter((line) => line.trim()).join('\n');
}
