import { describe, expect, it } from 'vitest';
import { bareStory } from '../extract/bare-story.fixture.ts';
import { storyLines } from '../story-model/story-lines.ts';
import type { Block, Story } from '../types.ts';
import { composeText } from './attribute-story.ts';
import { attributeAnyStory } from './every-language.ts';

const story = (blocks: Block[], rest: Partial<Story> = {}): Story => ({
  ...bareStory,
  headline: 'Harbour bridge to close for a year',
  blocks,
  ...rest,
});
const paragraph = (id: string, text: string): Block => ({ id, type: 'paragraph', text: [{ text }] });

/** The text that a span covers. */
function textOf(
  of: Story,
  { line, start, end }: { line: string; start: number; end: number },
): string | undefined {
  return storyLines(of)
    .find((it) => it.id === line)
    ?.text.slice(start, end);
}

describe('attributeStory', () => {
  it('marks a quotation in its line, quotation marks included, and names who said it', () => {
    const page = story([
      paragraph('b0', 'The council met on Monday.'),
      paragraph('b1', '“We had no choice,” mayor Anna Berg told reporters.'),
    ]);
    const { quotes, speakers } = attributeAnyStory(page);
    expect(quotes).toHaveLength(1);
    expect(quotes[0]?.spans.map((span) => textOf(page, span))).toEqual(['“We had no choice,”']);
    expect(speakers).toMatchObject([{ id: quotes[0]?.speakerId, name: 'Anna Berg', words: 4, quotes: 1 }]);
  });

  it('leaves out the words between the marks that name the speaker', () => {
    const text = '« Nous partons demain, a dit Anne Roy lundi. Il faut se lever tôt. »';
    const page = story([paragraph('b0', text)], { lang: 'fr', headline: null });
    const { quotes } = attributeAnyStory(page);
    expect(quotes[0]?.text).toBe('Nous partons demain … Il faut se lever tôt.');
    expect(quotes[0]?.spans.map((span) => textOf(page, span))).toEqual([
      'Nous partons demain',
      'Il faut se lever tôt.',
    ]);
  });

  it('says in which sentence of which line a role was read', () => {
    const page = story([
      paragraph('b0', 'It rained. Anna Berg, the mayor of Sandby, came late. She said nothing.'),
      paragraph('b1', '“We had no choice,” Berg told reporters later.'),
    ]);
    expect(attributeAnyStory(page).speakers).toMatchObject([
      {
        role: 'mayor of Sandby',
        roleEvidence: { line: 'b0', text: 'Anna Berg, the mayor of Sandby, came late.' },
      },
    ]);
  });

  it('orders speakers by words quoted', () => {
    const page = story([
      paragraph('b0', '“No,” said Tom Hale, a fisherman.'),
      paragraph('b1', '“We will build it again, and we will build it better,” said Anna Berg, the mayor.'),
    ]);
    expect(attributeAnyStory(page).speakers.map((it) => it.name)).toEqual(['Anna Berg', 'Tom Hale']);
  });

  it('takes a block quotation for what it is although it bears no marks', () => {
    const page = story([
      paragraph('b0', 'Anna Berg wrote in a statement:'),
      {
        id: 'b1',
        type: 'blockquote',
        paragraphs: [[{ text: 'The bridge is safe for nobody.' }]],
        cite: null,
      },
    ]);
    const [quote] = attributeAnyStory(page).quotes;
    expect(quote?.spans.map((span) => textOf(page, span))).toEqual(['The bridge is safe for nobody.']);
  });

  it('gives a post to its author, and knows an author whom the text names too', () => {
    const page = story([
      paragraph('b0', '“We had no choice,” mayor Anna Berg said.'),
      {
        id: 'b1',
        type: 'embed',
        kind: 'post',
        paragraphs: [[{ text: 'Today is a sad day for the harbour.' }]],
        author: 'Anna Berg',
        url: null,
        poster: null,
      },
    ]);
    const { quotes, speakers } = attributeAnyStory(page);
    expect(quotes).toHaveLength(2);
    expect(speakers).toMatchObject([{ name: 'Anna Berg', quotes: 2, words: 12 }]);
  });

  it('leaves the line that signs a post out of what it says', () => {
    const page = story([
      {
        id: 'b0',
        type: 'embed',
        kind: 'post',
        paragraphs: [
          [{ text: 'Today is a sad day for the harbour.' }],
          [{ text: '— Anna Berg (@annaberg) 1 May 2026' }],
        ],
        author: 'Anna Berg',
        url: null,
        poster: null,
      },
    ]);
    expect(attributeAnyStory(page).quotes.map(({ text }) => text)).toEqual([
      'Today is a sad day for the harbour.',
    ]);
  });

  it('answers for a story without text', () => {
    expect(attributeAnyStory(story([], { headline: null }))).toEqual({ quotes: [], speakers: [] });
  });
});

describe('composeText', () => {
  it('puts captions last and keeps every line at the place that it names', () => {
    const page = story([paragraph('b0', 'One\nand a half.'), paragraph('b1', 'Two.')], {
      leadImage: {
        picture: { src: 'https://daily.example/a.jpg', alt: '' },
        caption: 'The bridge',
        credit: null,
      },
    });
    const { text, lines } = composeText(page);
    expect(lines.map((line) => line.id)).toEqual(['headline', 'b0', 'b1', 'lead.caption']);
    for (const line of lines)
      expect(text.slice(line.start, line.start + line.text.length)).toBe(line.text.replace('\n', ' '));
  });
});
