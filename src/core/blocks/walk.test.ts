// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { selectorPath } from './path.ts';
import { parsePage } from './walk.ts';

function shadowPage(): Document {
  const page = new DOMParser().parseFromString(
    '<main><p>Before.</p><news-body><p slot="lead">The lead.</p></news-body><p>After.</p></main>',
    'text/html',
  );
  const root = page.querySelector('news-body')?.attachShadow({ mode: 'open' });
  root?.append(page.createElement('p'), page.createElement('slot'));
  const [paragraph, slot] = root?.children ?? [];
  paragraph?.append('In the shadow.');
  slot?.setAttribute('name', 'lead');
  return page;
}

const texts = (page: Document): string[] =>
  parsePage(page, 'https://daily.example/a').blocks.map(({ text }) => text);

describe('an open shadow tree', () => {
  it('is read in its place, with what the page puts into its slots', () => {
    expect(texts(shadowPage())).toEqual(['Before.', 'In the shadow.', 'The lead.', 'After.']);
  });

  it('is found again by the path of its host', () => {
    const page = shadowPage();
    const { blocks } = parsePage(page, 'https://daily.example/a');
    const inside = blocks.find(({ text }) => text === 'In the shadow.');
    expect(inside && page.querySelector(selectorPath(inside.box))?.localName).toBe('news-body');
  });

  it('hides children of its host that go into no slot', () => {
    const page = shadowPage();
    page.querySelector('[slot=lead]')?.removeAttribute('slot');
    expect(texts(page)).toEqual(['Before.', 'In the shadow.', 'After.']);
  });
});

it('a credit that is a link keeps its address, though it is a line of its own', () => {
  const page = new DOMParser().parseFromString(
    '<figure><img src="/a.jpg"><figcaption>The bridge. <a class="credit" href="/ada">Ada Stone</a></figcaption></figure>',
    'text/html',
  );
  const credit = parsePage(page, 'https://daily.example/a').blocks.find(({ text }) => text === 'Ada Stone');
  expect(credit?.runs).toEqual([{ text: 'Ada Stone', mask: 0, href: '/ada' }]);
});

describe('marks that browsers draw', () => {
  const read = (body: string): string[] => texts(new DOMParser().parseFromString(body, 'text/html'));

  it.each([
    ['around q', '<p>He said <q>it will sail</q>, twice.</p>', 'He said “it will sail”, twice.'],
    [
      'of a q within one',
      '<p><q>She said <q>no</q> again</q> was all.</p>',
      '“She said ‘no’ again” was all.',
    ],
    ['in styled text', '<p><q><b>Never</b> mind</q></p>', '“Never mind”'],
    [
      'not where the words bring their own',
      '<p><q>“It will sail”</q>, he said.</p>',
      '“It will sail”, he said.',
    ],
    ['not where nothing stands', '<p>He said <q></q><q> </q>nothing.</p>', 'He said nothing.'],
    ['around a reading', '<p><ruby>港<rp>(</rp><rt>みなと</rt><rp>)</rp></ruby>へ。</p>', '港（みなと）へ。'],
  ])('%s', (_, body, text) => {
    expect(read(body)).toEqual([text]);
  });

  it('open a line and leave none behind where paragraphs stand in a q', () => {
    expect(read('<div><q><p>It will sail.</p><p>Surely.</p></q><p>After.</p></div>')).toEqual([
      '“It will sail.',
      'Surely.',
      'After.',
    ]);
  });
});

it('text that is struck out is told from what holds', () => {
  const page = new DOMParser().parseFromString(
    '<p>It cost <s>five</s> <del>six</del> seven.</p>',
    'text/html',
  );
  expect(
    parsePage(page, 'https://daily.example/a').blocks[0]?.runs.map(({ text, mask }) => [text, mask]),
  ).toEqual([
    ['It cost ', 0],
    ['five six', 32],
    [' seven.', 0],
  ]);
});
