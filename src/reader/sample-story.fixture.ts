import type { Block, LineSpan, QuoteKind, Story, StoryAttribution, StoryQuote } from '../core/index.ts';

/** A story of our own invention, for tests of the views. */

const paragraph = (id: string, text: string): Block => ({ id, type: 'paragraph', text: [{ text }] });

const BODY = {
  b0: 'The council of Sandby voted late on Tuesday to keep the last ferry across the sound, after a debate of six hours that filled the town hall to its doors.',
  b1: '“People here do not need a bridge, they need a timetable,” the mayor of Sandby, Ada Lind, said after the vote. “We will run the boat for five more years,” she added.',
  b3: 'Northern Lines said the boat lost two million a year. A clerk who asked not to be named called the figures “a work of fiction”.',
  b4: '“Nobody asked the passengers,” a banner outside read.',
} as const;

export const sampleStory: Story = {
  url: 'https://www.sandby-courier.example/2025/03/ferry',
  headline: 'Harbour town votes to keep ‘its last boat’',
  alternativeHeadline: null,
  kicker: 'Transport',
  standfirst: 'A bridge was promised for thirty years. The ferry stays.',
  authors: ['Mia Holm', 'Jon Berg'],
  datePublished: '2025-03-14T18:02:00Z',
  dateModified: '2025-03-14T19:40:00Z',
  publisher: 'Sandby Courier',
  lang: 'en',
  dir: 'ltr',
  leadImage: {
    picture: {
      src: 'https://www.sandby-courier.example/ferry.jpg',
      alt: 'A ferry',
      width: 1200,
      height: 675,
      leave: 'load',
    },
    caption: 'The ferry at the old quay.',
    credit: 'Photo: Lo Sund',
  },
  blocks: [
    paragraph('b0', BODY.b0),
    paragraph('b1', BODY.b1),
    { id: 'b2', type: 'heading', level: 2, text: [{ text: 'What it costs' }] },
    {
      id: 'b3',
      type: 'paragraph',
      text: [
        { text: 'Northern Lines', href: 'https://northern.example/about' },
        { text: BODY.b3.slice('Northern Lines'.length) },
      ],
    },
    paragraph('b4', BODY.b4),
    {
      id: 'b5',
      type: 'list',
      ordered: false,
      items: [
        { text: [{ text: 'Crossings a day: 14' }], depth: 0 },
        { text: [{ text: 'of these at night: 2' }], depth: 1 },
      ],
    },
    {
      id: 'b6',
      type: 'blockquote',
      paragraphs: [[{ text: 'Ferries are streets that float.' }]],
      cite: 'Town charter',
    },
    {
      id: 'b7',
      type: 'table',
      caption: 'Passengers',
      rows: [
        [
          { text: [{ text: 'Year' }], header: true, colspan: 1 },
          { text: [{ text: 'Thousands' }], header: true, colspan: 1 },
        ],
        [
          { text: [{ text: '2024' }], header: false, colspan: 1 },
          { text: [{ text: '310' }], header: false, colspan: 1 },
        ],
      ],
    },
    { id: 'b8', type: 'code', text: 'DEP 06:10\nARR 06:45' },
    {
      id: 'b9',
      type: 'embed',
      kind: 'post',
      paragraphs: [[{ text: 'It floats on!' }]],
      author: 'Ada Lind',
      url: 'https://social.example/p/1',
      poster: null,
    },
    {
      id: 'b10',
      type: 'notice',
      kind: 'correction',
      text: [{ text: 'An earlier version gave the wrong year.' }],
    },
    { id: 'b11', type: 'timestamp', text: '', time: '2025-03-14T19:30:00Z' },
    {
      id: 'b12',
      type: 'figure',
      pictures: [{ src: 'https://www.sandby-courier.example/quay.jpg', alt: 'The quay', leave: 'load' }],
      caption: 'The quay at dusk.',
      credit: null,
    },
  ],
  removals: [
    {
      id: 'r0',
      reason: 'related',
      text: 'Most read: Five bakeries to try this spring',
      path: 'main > ul',
      decidedBy: 'heading "Most read"',
      before: 'b3',
      blocks: [paragraph('r0b0', 'Five bakeries to try this spring')],
    },
    {
      id: 'r1',
      reason: 'related',
      text: `Also of interest: ${'a very long row of headlines '.repeat(8)}`,
      path: 'main > ol',
      decidedBy: 'link density 0.98',
      before: null,
      blocks: [],
    },
    {
      id: 'r2',
      reason: 'live-blog-controls',
      text: '',
      path: 'main > div',
      decidedBy: '',
      before: null,
      blocks: [],
    },
  ],
  isCutOff: false,
};

/** Finds a wording in a line of the sample. */
function spanOf(line: 'headline' | keyof typeof BODY, words: string): LineSpan {
  const text = line === 'headline' ? (sampleStory.headline ?? '') : BODY[line];
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`The sample has no "${words}" in ${line}`);
  return { line, start, end: start + words.length };
}

function quote(
  id: string,
  kind: QuoteKind,
  span: LineSpan,
  speakerId: string | null,
  confidence = 0.95,
): StoryQuote {
  const line = span.line === 'headline' ? sampleStory.headline : BODY[span.line as keyof typeof BODY];
  const text = (line ?? '').slice(span.start, span.end).replace(/[“”‘’]/g, '');
  const hasCue = speakerId !== null;
  return {
    id,
    kind,
    spans: [span],
    text,
    speakerId,
    confidence,
    cue: hasCue ? 'said' : null,
    evidence: hasCue ? line : null,
  };
}

export const sampleAttribution: StoryAttribution = {
  quotes: [
    quote('q0', 'mixed', spanOf('headline', '‘its last boat’'), 's0', 0.3),
    quote('q1', 'direct', spanOf('b1', '“People here do not need a bridge, they need a timetable,”'), 's0'),
    quote('q2', 'direct', spanOf('b1', '“We will run the boat for five more years,”'), 's0'),
    quote('q3', 'indirect', spanOf('b3', 'the boat lost two million a year'), 's1'),
    quote('q4', 'mixed', spanOf('b3', '“a work of fiction”'), 's2'),
    quote('q5', 'direct', spanOf('b4', '“Nobody asked the passengers,”'), null, 0),
  ],
  speakers: [
    {
      id: 's0',
      name: 'Ada Lind',
      role: 'mayor of Sandby',
      roleEvidence: { text: BODY.b1, line: 'b1' },
      kind: 'person',
      words: 22,
      quotes: 3,
    },
    {
      id: 's2',
      name: null,
      role: 'a clerk who asked not to be named',
      roleEvidence: null,
      kind: 'unnamed',
      words: 4,
      quotes: 1,
    },
    {
      id: 's1',
      name: 'Northern Lines',
      role: null,
      roleEvidence: null,
      kind: 'organisation',
      words: 0,
      quotes: 1,
    },
  ],
};
