import fc from 'fast-check';
import { expect, it } from 'vitest';
import { quoteOf, storyOf } from './story.fixture.ts';
import { textFragmentLink } from './text-fragment.ts';

/** The fragment of a link to these words of the first paragraph that holds them. */
function fragment(words: string, ...paragraphs: string[]): string {
  const story = storyOf(...paragraphs);
  const line = paragraphs.findIndex((it) => it.includes(words));
  const link = textFragmentLink(story)(quoteOf(story, line, words).spans);
  return link.split(':~:text=')[1] ?? '';
}

it('names a short quotation by its words, without its marks', () => {
  expect(fragment('“We stay,”', 'The mayor was brief. “We stay,” she said.')).toBe('We%20stay');
});

it('encodes what has a meaning in a fragment', () => {
  expect(fragment('“a so-called plan, A & B”', 'He named “a so-called plan, A & B” twice.')).toBe(
    'a%20so%2Dcalled%20plan%2C%20A%20%26%20B',
  );
});

it('adds what stands before where the words alone are ambiguous', () => {
  expect(fragment('“We stay”', 'First “We stay” she said.', 'In March we stay at home.')).toBe(
    'First-,We%20stay',
  );
});

it('adds what stands after where nothing stands before', () => {
  expect(fragment('“We stay”', '“We stay” she said.', 'In March we stay at home.')).toBe('We%20stay,-she');
});

it('knows that what was left out stands in the page, too', () => {
  const story = storyOf('She said “We stay” twice.');
  story.removals = [
    { id: 'r0', reason: 'duplicate', text: 'WE  STAY', path: '', decidedBy: '', before: null, blocks: [] },
  ];
  const link = textFragmentLink(story)(quoteOf(story, 0, '“We stay”').spans);
  expect(link).toMatch(/text=said-,We%20stay$/);
});

const LONG =
  'One two three four five six seven eight nine ten eleven twelve thirteen one two three four and the end of it';

it('names a long quotation by its first and last words', () => {
  expect(fragment(`“${LONG}”`, `“${LONG}” she said.`)).toBe(
    'One%20two%20three%20four%20five,the%20end%20of%20it',
  );
});

it('reaches over paragraphs', () => {
  const story = storyOf('He said: “It began in spring.', 'It ended in autumn.”');
  const spans = [
    { line: 'b0', start: 9, end: 29 },
    { line: 'b1', start: 0, end: 20 },
  ];
  expect(textFragmentLink(story)(spans)).toBe(
    'https://www.paper.example/ferry#:~:text=It%20began%20in%20spring,It%20ended%20in%20autumn',
  );
});

it('keeps the fragment of a page and drops a directive', () => {
  const story = { ...storyOf('“Yes” he said.'), url: 'https://app.example/#/story/7:~:text=other' };
  expect(textFragmentLink(story)(quoteOf(story, 0, '“Yes”').spans)).toBe(
    'https://app.example/#/story/7:~:text=Yes',
  );
});

it('cuts words where no spaces part them', () => {
  const story = { ...storyOf('市長は「船は残る」と述べた。'), lang: 'ja' };
  expect(decodeURIComponent(textFragmentLink(story)(quoteOf(story, 0, '「船は残る」').spans))).toMatch(
    /text=船は残る$/,
  );
});

it('gives the address alone where there is no word to find', () => {
  const story = storyOf('…');
  const link = textFragmentLink(story);
  expect(link([{ line: 'b0', start: 0, end: 1 }])).toBe(story.url);
  expect(link([{ line: 'b9', start: 0, end: 1 }])).toBe(story.url);
});

/** What a browser does with a fragment: the first place in the text where all its parts fit. */
function find(text: string, directive: string): string | null {
  const terms = directive.split(',');
  const decode = (term: string | undefined) => decodeURIComponent(term ?? '').toLowerCase();
  const prefix = terms[0]?.endsWith('-') ? decode(terms.shift()?.slice(0, -1)) : '';
  const suffix = terms.at(-1)?.startsWith('-') ? decode(terms.pop()?.slice(1)) : '';
  const [start, end] = terms.map(decode);
  const page = text.toLowerCase();
  for (let at = page.indexOf(start ?? ''); at >= 0; at = page.indexOf(start ?? '', at + 1)) {
    const from = at + (start ?? '').length;
    const until = end ? page.indexOf(end, from) + end.length : from;
    const isAfter = page.slice(0, at).trimEnd().endsWith(prefix);
    const isBefore = page
      .slice(until)
      .replace(/^[\s“”]+/, '')
      .startsWith(suffix);
    if (isAfter && isBefore) return text.slice(at, until);
  }
  return null;
}

it('lands on the quotation, whatever stands around it', () => {
  const words = fc.array(fc.constantFrom('alpha', 'beta', 'gamma', 'delta-x', 'e&f', 'eta,'), {
    minLength: 1,
    maxLength: 30,
  });
  fc.assert(
    fc.property(words, words, words, (before, quoted, after) => {
      const start = before.join(' ').length + 1;
      const quote = `start ${quoted.join(' ')} stop`;
      const text = `${before.join(' ')} ${quote} ${after.join(' ')}`;
      const story = storyOf(text);
      const link = textFragmentLink(story)([{ line: 'b0', start, end: start + quote.length }]);
      expect(find(text, link.split(':~:text=')[1] ?? '')).toBe(quote);
    }),
  );
});

it('never throws', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.nat(30), fc.nat(30), (text, start, length) => {
      const story = storyOf(text);
      expect(textFragmentLink(story)([{ line: 'b0', start, end: start + length }])).toContain(story.url);
    }),
  );
});
