import { describe, expect, it } from 'vitest';
import type { Story, StoryAttribution } from '../../core/index.ts';
import { quoteRecords } from '../quote-record.ts';
import { paragraph, quoteOf, speaker, storyOf } from '../story.fixture.ts';
import { wording } from '../wording.fixture.ts';
import { citeQuote } from './citation.ts';
import { storyHtml } from './html.ts';
import { storyMarkdown } from './markdown.ts';
import { storyPlainText } from './plain-text.ts';

const said = storyOf('“We stay,” she said.');
const attributionOf = (story: Story, patch = {}): StoryAttribution => ({
  quotes: [quoteOf(story, 0, '“We stay,”', patch)],
  speakers: [speaker],
});
const full: Story = {
  ...said,
  standfirst: 'After thirty years.',
  blocks: [
    ...said.blocks,
    { id: 'b1', type: 'heading', level: 2, text: [{ text: 'What it costs' }] },
    {
      id: 'b2',
      type: 'paragraph',
      text: [
        { text: 'See ' },
        { text: 'the report ', href: 'https://a.example/x_(y)', styles: ['strong'] },
        { text: 'or ' },
        { text: 'not', href: 'javascript:alert(1)' },
      ],
    },
    {
      id: 'b3',
      type: 'list',
      ordered: true,
      items: [
        { text: [{ text: 'day' }], depth: 0 },
        { text: [{ text: 'night' }], depth: 1 },
        { text: [{ text: 'end' }], depth: 0 },
      ],
    },
    {
      id: 'b4',
      type: 'table',
      caption: null,
      rows: [
        [
          { text: [{ text: 'a|b' }], header: true, colspan: 1 },
          { text: [{ text: 'c' }], header: true, colspan: 2 },
        ],
        [{ text: [{ text: '1' }], header: false, colspan: 1 }],
      ],
    },
    { id: 'b5', type: 'code', text: '```\nx' },
    {
      id: 'b6',
      type: 'figure',
      pictures: [{ src: 'https://a.example/p.jpg', alt: 'A ferry' }],
      caption: 'The ferry.',
      credit: 'Lo',
    },
    { id: 'b7', type: 'blockquote', paragraphs: [[{ text: 'one' }], [{ text: 'two' }]], cite: 'Charter' },
  ],
};

describe('Markdown', () => {
  it('writes every kind of block', () => {
    expect(storyMarkdown(full, attributionOf(full), wording)).toBe(
      [
        '# The ferry stays',
        '*After thirty years.*',
        'By Mia Holm · [The Paper](https://www.paper.example/ferry) · on 2025-03-14',
        '“We stay,” she said.',
        '## What it costs',
        'See [**the report**](https://a.example/x_%28y%29) or not',
        '1. day\n   1. night\n2. end',
        '| a\\|b | c |  |\n| --- | --- | --- |\n| 1 |  |  |',
        '````\n```\nx\n````',
        '![A ferry](https://a.example/p.jpg)',
        'The ferry. Lo',
        '> one\n>\n> two\n>\n> — Charter',
        '## Who said what',
        '**Ada Lind**, mayor',
        '- We stay,\n',
      ].join('\n\n'),
    );
  });

  it.each([
    ['*a* _b_ `c` <b> [d](e)', '\\*a\\* \\_b\\_ \\`c\\` \\<b\\> \\[d\\](e)'],
    ['# no heading', '\\# no heading'],
    ['12. June', '12\\. June'],
    ['- no item', '\\- no item'],
    ['a - b, 3.5 and #tag', 'a - b, 3.5 and #tag'],
    ['R&amp;D, R&D', 'R\\&amp;D, R&D'],
    ['see https://a.example', 'see http&#115;://a.example'],
    ['===', '\\==='],
  ])('shows %s as it is written', (text, markdown) => {
    const story = { ...said, blocks: [paragraph('b0', text)] };
    const body = storyMarkdown(story, { quotes: [], speakers: [] }, wording).split('\n\n').slice(2).join();
    expect(body).toBe(`${markdown}\n`);
  });
});

describe('a table whose cells stand in several rows, and words that are struck out', () => {
  const cell = (text: string, spans: { colspan?: number; rowspan?: number } = {}) => ({
    text: [{ text }],
    header: false,
    colspan: 1,
    ...spans,
  });
  const story: Story = {
    ...said,
    blocks: [
      {
        id: 'b0',
        type: 'table',
        caption: null,
        rows: [
          [cell('Party', { rowspan: 2 }), cell('Votes', { colspan: 2 })],
          [cell('2022'), cell('2026')],
        ],
      },
      {
        id: 'b1',
        type: 'paragraph',
        text: [{ text: 'five', styles: ['struck'] }, { text: ' seven' }],
      },
    ],
  };
  const nobody = { quotes: [], speakers: [] };

  it('keep their columns and their line in Markdown', () => {
    const markdown = storyMarkdown(story, nobody, wording);
    expect(markdown).toContain('| Party | Votes |  |\n|  | 2022 | 2026 |');
    expect(markdown).toContain('~~five~~ seven');
  });

  it('and in HTML', () => {
    const html = storyHtml(story, nobody, wording);
    expect(html).toContain('<td rowspan="2">Party</td><td colspan="2">Votes</td>');
    expect(html).toContain('<s>five</s> seven');
  });
});

describe('plain text', () => {
  it('writes the story and who said what', () => {
    const text = storyPlainText(full, attributionOf(full), wording);
    expect(text.split('\n\n').slice(0, 4)).toEqual([
      'The ferry stays',
      'After thirty years.',
      'By Mia Holm\nThe Paper · on 2025-03-14\nhttps://www.paper.example/ferry',
      '“We stay,” she said.',
    ]);
    expect(text).toContain('1. day\n  1. night\n2. end');
    expect(text).toContain('[The ferry. Lo]');
    expect(text.endsWith('Who said what\n\nAda Lind, mayor\n  • We stay,\n')).toBe(true);
  });
});

describe('HTML', () => {
  it('marks quotations with their speaker and lists them with a link to their place', () => {
    const html = storyHtml(full, attributionOf(full), wording);
    expect(html).toContain(
      '<mark id="q0" class="direct" title="Ada Lind, mayor">“We stay,”</mark> she said.',
    );
    expect(html).toContain('<dt><strong>Ada Lind</strong>, mayor</dt><dd><a href="#q0">We stay,</a></dd>');
    expect(html).toContain('<img src="https://a.example/p.jpg" alt="A ferry">');
    expect(html).not.toContain('javascript:');
  });

  it('carries the headline that the page declares beside the one it prints', () => {
    const html = storyHtml({ ...full, alternativeHeadline: 'Ferry “saved”' }, attributionOf(full), wording);
    expect(html).toContain('<meta name="dcterms.alternative" content="Ferry “saved”">');
    expect(html).toContain('<title>The ferry stays</title>');
    expect(storyHtml(full, attributionOf(full), wording)).not.toContain('dcterms');
  });

  it('says of a speaker that we are not sure', () => {
    expect(storyHtml(full, attributionOf(full, { confidence: 0.1 }), wording)).toContain(
      'title="Ada Lind?, mayor"',
    );
  });
});

describe('a quotation', () => {
  const cite = (patch = {}, story = said) => {
    const [record] = quoteRecords(story, attributionOf(story, patch), wording);
    if (!record) throw new Error('no record');
    return citeQuote(story, record, wording);
  };
  const link = 'https://www.paper.example/ferry#:~:text=We%20stay';

  it('stands with speaker, headline, paper, date and link', () => {
    const { text, markdown, html } = cite();
    expect(text).toBe(`“We stay,” — Ada Lind, mayor\nThe ferry stays, The Paper, on 2025-03-14\n${link}`);
    expect(markdown).toBe(
      `> “We stay,”\n>\n> — **Ada Lind**, mayor: [The ferry stays](${link}), The Paper, on 2025-03-14`,
    );
    expect(html).toContain(`<blockquote cite="${link}"><p>“We stay,”</p></blockquote>`);
    expect(html).toContain('<time datetime="2025-03-14T18:02:00Z">on 2025-03-14</time>');
  });

  it('has the marks of the story’s language, and none where the words are not the speaker’s', () => {
    expect(cite({}, { ...said, lang: 'de-AT' }).text).toMatch(/^„We stay,“ — /);
    expect(cite({ kind: 'indirect' }).text).toMatch(/^We stay, — /);
  });

  it('tells an unsure speaker and a missing one', () => {
    expect(cite({ confidence: 0.1 }).text).toContain('— Ada Lind?, mayor');
    expect(cite({ speakerId: null }).text).toContain('— not attributed');
  });
});
