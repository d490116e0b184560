import type { Block, RichText, Story, StoryAttribution } from '../../core/index.ts';
import { type NestedItem, nestItems } from '../../core/story-model/nest-items.ts';
import { plainText } from '../../core/story-model/story-lines.ts';
import { cleanText } from '../clean-text.ts';
import { quotedSpeakers, quoteRecords } from '../quote-record.ts';
import { storyHead } from '../story-head.ts';
import { noticeLabel, type Wording } from '../wording.ts';

const plain = (text: RichText): string => cleanText(plainText(text)).trim();

function listText(ordered: boolean, items: readonly NestedItem[], indent = ''): string[] {
  return items.flatMap(({ item, children }, n) => [
    `${indent}${ordered ? `${n + 1}.` : '•'} ${plain(item.text).replaceAll('\n', `\n${indent}  `)}`,
    ...listText(ordered, children, `${indent}  `),
  ]);
}

function blockText(block: Block, wording: Wording): string {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return plain(block.text);
    case 'list':
      return listText(block.ordered, nestItems(block.items)).join('\n');
    case 'blockquote':
      return [...block.paragraphs.map(plain), block.cite && `— ${block.cite}`].filter(Boolean).join('\n\n');
    case 'figure': {
      const alt = block.pictures.map((picture) => picture.alt).find(Boolean);
      const text = [block.caption ?? alt, block.credit].filter(Boolean).join(' ');
      return text && `[${text}]`;
    }
    case 'table':
      return [block.caption, ...block.rows.map((row) => row.map((cell) => plain(cell.text)).join('\t'))]
        .filter(Boolean)
        .join('\n');
    case 'code':
      return block.text;
    case 'embed':
      return [block.author ?? wording[block.kind], ...block.paragraphs.map(plain), block.url]
        .filter(Boolean)
        .join('\n');
    case 'notice': {
      return [noticeLabel(wording, block), plain(block.text)].filter(Boolean).join('\n');
    }
    case 'timestamp':
      return block.text || (block.time && wording.date(block.time)) || '';
  }
}

/** A story as plain text, with a list of who said what. */
export function storyPlainText(story: Story, attribution: StoryAttribution, wording: Wording): string {
  const { headline, standfirst, byline, paper, date, address } = storyHead(story, wording);
  const source = [paper, date].filter(Boolean).join(' · ');
  const speakerList = quotedSpeakers(quoteRecords(story, attribution, wording), attribution, wording).map(
    ({ name, role, quotes }) =>
      [role ? `${name}, ${role}` : name, ...quotes.map(({ quote }) => `  • ${quote.text}`)].join('\n'),
  );
  const parts = [
    headline,
    standfirst,
    [byline, source, address].filter(Boolean).join('\n'),
    story.translation && wording.translated,
    ...story.blocks.map((block) => blockText(block, wording)),
    speakerList.length > 0 && [wording.whoSaidWhat, ...speakerList].join('\n\n'),
  ];
  return `${parts
    .filter(Boolean)
    .map((part) => cleanText(part || ''))
    .join('\n\n')}\n`;
}
