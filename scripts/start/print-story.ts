import type { Block, Story, StoryAttribution, StorySpeaker } from '../../src/core/index.ts';
import { SURE } from '../../src/core/index.ts';
import { plainText } from '../../src/core/story-model/story-lines.ts';
import { groupRemovals, reasonName } from '../../src/reader/ledger/reasons.ts';
import type { Translate } from '../../src/ui/i18n/translate.ts';

const MAX_COLUMNS = 100;

/** Breaks a text into lines of at most MAX_COLUMNS characters, each behind the indent. */
function wrap(text: string, indent = ''): string {
  const lines: string[] = [];
  for (const paragraph of text.split('\n')) {
    let line = '';
    for (const word of paragraph.split(' ')) {
      if (line && indent.length + line.length + 1 + word.length > MAX_COLUMNS) {
        lines.push(line);
        line = word;
      } else line = line ? `${line} ${word}` : word;
    }
    lines.push(line);
  }
  return lines.map((line) => indent + line).join('\n');
}

function nameOf(speaker: StorySpeaker | undefined, isSure: boolean): string {
  if (!speaker) return 'not attributed';
  const name = speaker.name ?? speaker.role ?? 'unnamed source';
  return isSure ? name : `${name}?`;
}

/** Writes the speaker behind each quotation of a line: “…” [Vladimir Putin]. */
function marked(line: string, text: string, { quotes, speakers }: StoryAttribution): string {
  const ends = quotes.flatMap((quote) => {
    const last = quote.spans.at(-1);
    if (last?.line !== line || quote.kind === 'indirect') return [];
    const speaker = speakers.find(({ id }) => id === quote.speakerId);
    return [{ end: last.end, name: nameOf(speaker, quote.confidence >= SURE) }];
  });
  let result = '';
  let done = 0;
  for (const { end, name } of ends.sort((a, b) => a.end - b.end)) {
    result += `${text.slice(done, end)} [${name}]`;
    done = end;
  }
  return result + text.slice(done);
}

function blockText(block: Block, attribution: StoryAttribution): string {
  const line = (id: string, text: Parameters<typeof plainText>[0]) =>
    marked(id, plainText(text), attribution);
  switch (block.type) {
    case 'paragraph':
      return wrap(line(block.id, block.text));
    case 'heading':
      return wrap(`${'#'.repeat(block.level)} ${line(block.id, block.text)}`);
    case 'list':
      return block.items
        .map((item, n) => {
          const bullet = block.ordered ? `${n + 1}.` : '-';
          return wrap(`${bullet} ${line(`${block.id}.${n}`, item.text)}`, '  '.repeat(item.depth + 1));
        })
        .join('\n');
    case 'blockquote':
    case 'embed':
      return block.paragraphs.map((text, n) => wrap(line(`${block.id}.${n}`, text), '  | ')).join('\n');
    case 'figure':
      return wrap(`[picture: ${[block.caption, block.credit].filter(Boolean).join(' ') || 'no caption'}]`);
    case 'table':
      return block.rows.map((row) => row.map((cell) => plainText(cell.text)).join(' | ')).join('\n');
    case 'code':
      return block.text;
    case 'notice':
      return wrap(`[${block.kind}] ${line(block.id, block.text)}`);
    case 'timestamp':
      return block.text || (block.time ?? '');
  }
}

function header(story: Story, attribution: StoryAttribution): string[] {
  const authors = story.authors.length > 0 ? `By ${story.authors.join(', ')}` : null;
  const updated = story.dateModified ? `updated ${story.dateModified}` : null;
  const meta = [authors, story.publisher, story.datePublished, updated].filter(Boolean).join(' · ');
  const lead =
    story.leadImage &&
    `[picture: ${[story.leadImage.caption, story.leadImage.credit].filter(Boolean).join(' ') || story.leadImage.picture.alt || 'no caption'}]`;
  return [
    story.kicker?.toUpperCase() ?? '',
    wrap(marked('headline', story.headline ?? '(no headline)', attribution)),
    wrap(meta),
    story.standfirst ? wrap(marked('standfirst', story.standfirst, attribution)) : '',
    lead ? wrap(lead) : '',
  ];
}

function whoSaidWhat({ quotes, speakers }: StoryAttribution): string[] {
  const rows: (StorySpeaker | undefined)[] = quotes.some((quote) => quote.speakerId === null)
    ? [...speakers, undefined]
    : speakers;
  return rows.map((speaker) => {
    const said = quotes.filter((quote) => quote.speakerId === (speaker?.id ?? null));
    const role = speaker?.name && speaker.role ? `, ${speaker.role}` : '';
    const lines = said.map((quote) => {
      const text = quote.kind === 'indirect' ? `(indirect) ${quote.text}` : `“${quote.text}”`;
      const doubt = speaker && quote.confidence < SURE ? ' (not sure)' : '';
      return wrap(`${text}${doubt}`, '    ');
    });
    return [`  ${nameOf(speaker, true)}${role} (${said.length})`, ...lines].join('\n');
  });
}

function removed(story: Story, t: Translate): string[] {
  return groupRemovals(story.removals).map(({ reason, removals }) =>
    [
      `  ${reasonName(t, reason)} (${removals.length})`,
      ...removals.map(({ text, decidedBy }) =>
        wrap(
          `- ${text.replace(/\s*\n\s*/g, ' · ') || '(no text)'}${decidedBy ? ` [${decidedBy}]` : ''}`,
          '    ',
        ),
      ),
    ].join('\n'),
  );
}

/** A story as text for a terminal: the clean story with its quotations' speakers, who said what, what was removed and why. */
export function storyAsText(story: Story, attribution: StoryAttribution, t: Translate): string {
  const body = story.blocks.map((block) => blockText(block, attribution));
  const cutOff = story.isCutOff ? ['[The publisher’s page holds only the beginning of this story.]'] : [];
  const sections = [
    ...header(story, attribution),
    ...body,
    ...cutOff,
    `WHO SAID WHAT (${attribution.quotes.length})`,
    ...whoSaidWhat(attribution),
    `REMOVED (${story.removals.length})`,
    ...removed(story, t),
  ];
  return sections.filter(Boolean).join('\n\n');
}
