import fc from 'fast-check';
import { bareStory } from '../core/extract/bare-story.fixture.ts';
import type { Block, RichText, Story, StoryAttribution, StoryQuote } from '../core/index.ts';

/** Stories for tests: one of our own invention, and any that hostile pages can lead to. */

export const paragraph = (id: string, text: string): Block => ({ id, type: 'paragraph', text: [{ text }] });

const emptyStory: Story = {
  ...bareStory,
  url: 'https://www.paper.example/ferry',
  headline: 'The ferry stays',
  authors: ['Mia Holm'],
  datePublished: '2025-03-14T18:02:00Z',
  publisher: 'The Paper',
};

/** A story of paragraphs b0, b1, … */
export const storyOf = (...paragraphs: string[]): Story => ({
  ...emptyStory,
  blocks: paragraphs.map((text, n) => paragraph(`b${n}`, text)),
});

/** A quotation of these words in paragraph b`line` of a story. */
export function quoteOf(
  story: Story,
  line: number,
  words: string,
  patch: Partial<StoryQuote> = {},
): StoryQuote {
  const block = story.blocks[line];
  const text = block?.type === 'paragraph' ? block.text.map((run) => run.text).join('') : '';
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`no "${words}" in b${line}`);
  return {
    id: `q${line}`,
    kind: 'direct',
    spans: [{ line: `b${line}`, start, end: start + words.length }],
    text: words.replace(/[“”]/g, ''),
    speakerId: 's0',
    confidence: 0.95,
    cue: 'said',
    evidence: text,
    ...patch,
  };
}

export const speaker = {
  id: 's0',
  name: 'Ada Lind',
  role: 'mayor',
  roleEvidence: null,
  kind: 'person',
  words: 9,
  quotes: 1,
} as const;

/** Text that tries to be something else: markup, entities, control characters, halves of surrogates. */
export const hostileText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom(
    '</article><script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    ']]><!--',
    '&lt;b&gt; &#x1F; &notit;',
    '" onmouseover="alert(1)',
    '</style></title></textarea>',
    '\ud800 \u0000\u0008\ufffe\uffff',
    '=1+1',
    '`\n# x\n- y\n> z',
  ),
);

const address = fc.oneof(
  hostileText,
  fc.constantFrom(
    'javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'data:image/svg+xml,<svg onload="alert(1)"/>',
    'https://a.example/?q="><script>',
    'mailto:a@b.example',
  ),
);
const rich: fc.Arbitrary<RichText> = fc.array(
  fc.record(
    {
      text: hostileText,
      styles: fc.subarray(['strong', 'emphasis', 'code', 'subscript', 'superscript'] as const),
      href: address,
    },
    { requiredKeys: ['text'] },
  ),
  { maxLength: 3 },
);
const nullable = (text: fc.Arbitrary<string>) => fc.option(text, { nil: null });
const picture = fc.record({ src: address, alt: hostileText });

const unnamedBlock: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ id: fc.constant(''), type: fc.constant('paragraph' as const), text: rich }),
  fc.record({
    id: fc.constant(''),
    type: fc.constant('heading' as const),
    level: fc.constantFrom(2 as const, 3 as const, 6 as const),
    text: rich,
  }),
  fc.record({
    id: fc.constant(''),
    type: fc.constant('list' as const),
    ordered: fc.boolean(),
    items: fc.array(fc.record({ text: rich, depth: fc.nat(9) }), { maxLength: 4 }),
  }),
  fc.record({
    id: fc.constant(''),
    type: fc.constant('blockquote' as const),
    paragraphs: fc.array(rich, { maxLength: 2 }),
    cite: nullable(hostileText),
  }),
  fc.record({
    id: fc.constant(''),
    type: fc.constant('figure' as const),
    pictures: fc.array(picture, { maxLength: 2 }),
    caption: nullable(hostileText),
    credit: nullable(hostileText),
  }),
  fc.record({
    id: fc.constant(''),
    type: fc.constant('table' as const),
    caption: nullable(hostileText),
    rows: fc.array(
      fc.array(
        fc.record(
          { text: rich, header: fc.boolean(), colspan: fc.integer(), rowspan: fc.integer() },
          { requiredKeys: ['text', 'header', 'colspan'] },
        ),
        { maxLength: 3 },
      ),
      { maxLength: 3 },
    ),
  }),
  fc.record({ id: fc.constant(''), type: fc.constant('code' as const), text: hostileText }),
  fc.record({
    id: fc.constant(''),
    type: fc.constant('embed' as const),
    kind: fc.constantFrom('post' as const, 'video' as const),
    paragraphs: fc.array(rich, { maxLength: 2 }),
    author: nullable(hostileText),
    url: nullable(address),
    poster: fc.option(picture, { nil: null }),
  }),
  fc.record({
    id: fc.constant(''),
    type: fc.constant('notice' as const),
    kind: fc.constantFrom('correction' as const, 'cut-off' as const, 'sponsored' as const),
    text: rich,
  }),
  fc.record({
    id: fc.constant(''),
    type: fc.constant('timestamp' as const),
    text: hostileText,
    time: nullable(hostileText),
  }),
);

/** Any story, with quotations on its blocks, as a hostile page could give it. */
export const anyStory: fc.Arbitrary<{ story: Story; attribution: StoryAttribution }> = fc
  .record({
    blocks: fc.array(unnamedBlock, { maxLength: 6 }),
    headline: nullable(hostileText),
    alternativeHeadline: nullable(hostileText),
    standfirst: nullable(hostileText),
    kicker: nullable(hostileText),
    publisher: nullable(hostileText),
    lang: nullable(fc.oneof(hostileText, fc.constantFrom('en', 'ar', 'pt_BR'))),
    url: address,
    authors: fc.array(hostileText, { maxLength: 2 }),
    datePublished: nullable(fc.oneof(hostileText, fc.constant('2025-03-14'))),
    name: nullable(hostileText),
    quoted: hostileText,
  })
  .map(({ blocks, name, quoted, ...head }) => ({
    story: { ...emptyStory, ...head, blocks: blocks.map((block, n) => ({ ...block, id: `b${n}` })) },
    attribution: {
      quotes: blocks.map((_, n) => ({
        id: `q${n}`,
        kind: 'mixed' as const,
        spans: [{ line: `b${n}`, start: 1, end: 9 }],
        text: quoted,
        speakerId: n % 2 ? 's0' : null,
        confidence: 0.5,
        cue: quoted,
        evidence: quoted,
      })),
      speakers: [{ ...speaker, name, role: quoted }],
    },
  }));
