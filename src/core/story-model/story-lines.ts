import type { Block, RichText, Story } from '../types.ts';

/** The part of a story that a line of text belongs to. */
type LineRole = 'headline' | 'standfirst' | 'body' | 'code' | 'caption';

export interface StoryLine {
  /**
   * Name of the line: 'headline', 'standfirst', a block's id, `${blockId}.${n}`, `${blockId}.caption`, or
   * 'lead.caption'.
   */
  id: string;
  role: LineRole;
  text: string;
}

/** Returns the plain text of a rich text. */
export function plainText(text: RichText): string {
  return text.map((run) => run.text).join('');
}

const numbered = (block: Block, texts: readonly RichText[]): StoryLine[] =>
  texts.map((text, n) => ({ id: `${block.id}.${n}`, role: 'body', text: plainText(text) }));

function linesOf(block: Block): StoryLine[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
    case 'notice':
      return [{ id: block.id, role: 'body', text: plainText(block.text) }];
    case 'list':
      return numbered(
        block,
        block.items.map((item) => item.text),
      );
    case 'blockquote':
    case 'embed':
      return numbered(block, block.paragraphs);
    case 'table':
      return numbered(
        block,
        block.rows.flatMap((row) => row.map((cell) => cell.text)),
      );
    case 'code':
      return [{ id: block.id, role: 'code', text: block.text }];
    case 'figure':
      return block.caption ? [{ id: `${block.id}.caption`, role: 'caption', text: block.caption }] : [];
    case 'timestamp':
      return [];
  }
}

/**
 * Returns all texts of a story in the order in which they are read: headline, standfirst, lead caption,
 * blocks.
 */
export function storyLines(story: Story): StoryLine[] {
  const lines: StoryLine[] = [];
  if (story.headline) lines.push({ id: 'headline', role: 'headline', text: story.headline });
  if (story.standfirst) lines.push({ id: 'standfirst', role: 'standfirst', text: story.standfirst });
  if (story.leadImage?.caption)
    lines.push({ id: 'lead.caption', role: 'caption', text: story.leadImage.caption });
  return [...lines, ...story.blocks.flatMap(linesOf)];
}
