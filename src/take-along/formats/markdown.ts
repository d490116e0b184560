import { safeLink, safePicture } from '../../core/addresses/safe-address.ts';
import type { Block, Picture, Story, StoryAttribution, TableBlock } from '../../core/index.ts';
import { type NestedItem, nestItems } from '../../core/story-model/nest-items.ts';
import { quotedSpeakers, quoteRecords } from '../quote-record.ts';
import { storyHead } from '../story-head.ts';
import { noticeLabel, type Wording } from '../wording.ts';
import { codeBlock, escapeMarkdown, inlineMarkdown, markdownAddress } from './markdown-text.ts';

const joined = (parts: readonly (string | null | undefined | false)[], by: string): string =>
  parts.filter(Boolean).join(by);

const quoted = (text: string): string => text.replace(/^/gm, '> ').replace(/^> $/gm, '>');
const oneRow = (text: string): string => text.replace(/\\?\n/g, ' ');

function picture({ src, alt }: Picture): string {
  const address = safePicture(src);
  const name = oneRow(escapeMarkdown(alt));
  // A picture that is written out in its address would swamp the text.
  return address?.startsWith('http') ? `![${name}](${markdownAddress(address)})` : name && `*${name}*`;
}

function listMarkdown(ordered: boolean, items: readonly NestedItem[]): string {
  return items
    .map(({ item, children }, n) => {
      const mark = ordered ? `${n + 1}. ` : '- ';
      const below = children.length > 0 ? `\n${listMarkdown(ordered, children)}` : '';
      return mark + `${inlineMarkdown(item.text)}${below}`.replaceAll('\n', `\n${' '.repeat(mark.length)}`);
    })
    .join('\n');
}

/** Most columns of a table that are filled where a cell stands in several columns or rows. */
const MAX_FILLED = 200;

/** The number of columns or rows that a cell stands in, within reason. */
const spanOf = (span = 1): number => Math.max(1, Math.min(Math.round(span) || 1, 100));

/** The rows of a table as Markdown has them: each cell in one column and one row, with empty ones beside and below it. */
function bareRows(rows: TableBlock['rows']): string[][] {
  /** For each column, in how many more rows the cell above stands. */
  const covered: number[] = [];
  return rows.map((row) => {
    const line: string[] = [];
    const passCovered = () => {
      for (let left = covered[line.length]; left; left = covered[line.length]) {
        covered[line.length] = left - 1;
        line.push('');
      }
    };
    for (const { text, colspan, rowspan } of row) {
      passCovered();
      const words = oneRow(inlineMarkdown(text));
      for (let n = 0; n < spanOf(colspan) && (n === 0 || line.length < MAX_FILLED); n++) {
        if (line.length < MAX_FILLED) covered[line.length] = spanOf(rowspan) - 1;
        line.push(n === 0 ? words : '');
      }
    }
    passCovered();
    return line;
  });
}

function tableMarkdown({ caption, rows }: TableBlock): string {
  const cells = bareRows(rows);
  const width = Math.max(0, ...cells.map((row) => row.length));
  if (width === 0) return '';
  const line = (row: readonly string[]) =>
    `| ${Array.from({ length: width }, (_, n) => row[n] ?? '').join(' | ')} |`;
  const hasHead = rows[0]?.every((cell) => cell.header) ?? false;
  const [head = [], ...body] = hasHead ? cells : [[], ...cells];
  return joined(
    [
      caption && `**${oneRow(escapeMarkdown(caption))}**\n`,
      line(head),
      line(Array<string>(width).fill('---')),
      ...body.map(line),
    ],
    '\n',
  );
}

function blockMarkdown(block: Block, wording: Wording): string {
  switch (block.type) {
    case 'paragraph':
      return inlineMarkdown(block.text);
    case 'heading':
      return `${'#'.repeat(block.level)} ${oneRow(inlineMarkdown(block.text))}`;
    case 'list':
      return listMarkdown(block.ordered, nestItems(block.items));
    case 'blockquote':
      return quoted(
        joined(
          [...block.paragraphs.map(inlineMarkdown), block.cite && `— ${escapeMarkdown(block.cite)}`],
          '\n\n',
        ),
      );
    case 'figure':
      return joined(
        [...block.pictures.map(picture), escapeMarkdown(joined([block.caption, block.credit], ' '))],
        '\n\n',
      );
    case 'table':
      return tableMarkdown(block);
    case 'code':
      return codeBlock(block.text);
    case 'embed': {
      const href = safeLink(block.url);
      return quoted(
        joined(
          [
            `**${escapeMarkdown(block.author ?? wording[block.kind])}**`,
            ...block.paragraphs.map(inlineMarkdown),
            href && `<${markdownAddress(href)}>`,
          ],
          '\n\n',
        ),
      );
    }
    case 'notice': {
      const label = escapeMarkdown(noticeLabel(wording, block));
      return quoted(joined([`**${label}**`, inlineMarkdown(block.text)], '\n\n'));
    }
    case 'timestamp': {
      const text = block.text || (block.time && wording.date(block.time));
      return text ? `**${oneRow(escapeMarkdown(text))}**` : '';
    }
  }
}

function speakersMarkdown(story: Story, attribution: StoryAttribution, wording: Wording): string[] {
  const list = quotedSpeakers(quoteRecords(story, attribution, wording), attribution, wording);
  if (list.length === 0) return [];
  return [
    `## ${escapeMarkdown(wording.whoSaidWhat)}`,
    ...list.flatMap(({ name, role, quotes }) => [
      joined([`**${escapeMarkdown(name)}**`, role && escapeMarkdown(role)], ', '),
      quotes.map(({ quote }) => `- ${oneRow(escapeMarkdown(quote.text))}`).join('\n'),
    ]),
  ];
}

/** A story as Markdown (CommonMark with tables), with a list of who said what. */
export function storyMarkdown(story: Story, attribution: StoryAttribution, wording: Wording): string {
  const { headline, standfirst, byline, paper, date, address } = storyHead(story, wording);
  const source = address ? `[${escapeMarkdown(paper)}](${markdownAddress(address)})` : escapeMarkdown(paper);
  const lead = story.leadImage;
  const parts = [
    `# ${escapeMarkdown(headline)}`,
    standfirst && `*${escapeMarkdown(standfirst)}*`,
    joined([byline && escapeMarkdown(byline), source, date && escapeMarkdown(date)], ' · '),
    story.translation && escapeMarkdown(wording.translated),
    lead && picture(lead.picture),
    lead && oneRow(escapeMarkdown(joined([lead.caption, lead.credit], ' '))),
    ...story.blocks.map((block) => blockMarkdown(block, wording)),
    ...speakersMarkdown(story, attribution, wording),
  ];
  return `${joined(parts, '\n\n')}\n`;
}
