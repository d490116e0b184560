import type { Block, LineSpan, RichText, Story, StoryAttribution } from '../../../src/core/index.ts';

/** Signs before a quotation and behind it. */
const OPENS = '{{';
const CLOSES = '}}';

type Spans = ReadonlyMap<string, readonly LineSpan[]>;

interface Sign {
  at: number;
  sign: string;
}

/** The signs that go into a line, in its order; where one quotation ends and another begins, the end comes first. */
const signsOf = (spans: Spans, line: string): Sign[] =>
  (spans.get(line) ?? [])
    .flatMap(({ start, end }) => [
      { at: end, sign: CLOSES },
      { at: start, sign: OPENS },
    ])
    .sort((a, b) => a.at - b.at);

function markText(text: string | null, line: string, spans: Spans): string | null {
  if (!text) return text;
  return signsOf(spans, line).reduceRight(
    (marked, { at, sign }) => marked.slice(0, at) + sign + marked.slice(at),
    text,
  );
}

function markRuns(runs: RichText, line: string, spans: Spans): RichText {
  const signs = signsOf(spans, line);
  let start = 0;
  return runs.flatMap((run, n) => {
    const end = start + run.text.length;
    const pieces: RichText = [];
    let from = start;
    for (let next = signs[0]; next && (next.at < end || n === runs.length - 1); next = signs[0]) {
      if (next.at > from) pieces.push({ ...run, text: run.text.slice(from - start, next.at - start) });
      pieces.push({ text: next.sign });
      from = Math.max(from, next.at);
      signs.shift();
    }
    if (from < end) pieces.push({ ...run, text: run.text.slice(from - start) });
    start = end;
    return pieces;
  });
}

function markBlock(block: Block, spans: Spans): Block {
  const numbered = (texts: readonly RichText[]): RichText[] =>
    texts.map((text, n) => markRuns(text, `${block.id}.${n}`, spans));
  switch (block.type) {
    case 'paragraph':
    case 'heading':
    case 'notice':
      return { ...block, text: markRuns(block.text, block.id, spans) };
    case 'blockquote':
    case 'embed':
      return { ...block, paragraphs: numbered(block.paragraphs) };
    case 'list': {
      const texts = numbered(block.items.map(({ text }) => text));
      return { ...block, items: block.items.map((item, n) => ({ ...item, text: texts[n] ?? item.text })) };
    }
    case 'figure':
      return { ...block, caption: markText(block.caption, `${block.id}.caption`, spans) };
    default:
      return block;
  }
}

/** A story with marks written into its text around what stands between quotation marks. */
export function markQuotations(story: Story, { quotes }: StoryAttribution): Story {
  const byLine = new Map<string, LineSpan[]>();
  for (const { kind, spans } of quotes)
    if (kind !== 'indirect')
      for (const span of spans) byLine.set(span.line, [...(byLine.get(span.line) ?? []), span]);
  return {
    ...story,
    headline: markText(story.headline, 'headline', byLine),
    standfirst: markText(story.standfirst, 'standfirst', byLine),
    blocks: story.blocks.map((block) => markBlock(block, byLine)),
  };
}
