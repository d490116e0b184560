// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import {
  asMarkup,
  blocksOf,
  bodyLines,
  HEADLINE,
  newsPage,
  PARAGRAPHS,
  paragraphs,
  readHtml,
  readNews,
} from './news-page.fixture.ts';

const told = (bridge: string, river: string): string[] =>
  PARAGRAPHS.map((text) =>
    text.replaceAll('bridge', bridge).replaceAll('river', river).replace('council', bridge),
  );
const OTHERS = [
  ['Stadium for the club', told('stadium', 'grass')],
  ['Quarry to be sold', told('quarry', 'moor')],
] as const;

describe('stories that follow the one of the page go', () => {
  it.each([
    [
      'in boxes of its make, each with a byline',
      `<div class="wrap"><h1>${HEADLINE}</h1><p>By Ada Stone</p>${paragraphs()}</div>`,
      (title: string, texts: readonly string[]) =>
        `<div class="wrap"><h2>${title}</h2><p>By Ben Reed</p>${asMarkup(texts)}</div>`,
    ],
    [
      'in boxes of its make, each with a date',
      `<section class="wrap"><h1>${HEADLINE}</h1><time datetime="2026-05-05">5 May</time>${paragraphs()}</section>`,
      (title: string, texts: readonly string[]) =>
        `<section class="wrap"><h2>${title}</h2><time datetime="2026-05-04">4 May</time>${asMarkup(texts)}</section>`,
    ],
  ])('%s', (_, own, other) => {
    const article = own + OTHERS.map(([title, texts]) => other(title, texts)).join('');
    const lines = bodyLines(readHtml(newsPage({ story: '', article })));
    expect(lines.filter((line) => !/^By |May$/.test(line))).toEqual(PARAGRAPHS);
  });

  it('and the chapters of one story stay', () => {
    const article = `<div class="part"><h1>${HEADLINE}</h1>${paragraphs()}</div>${OTHERS.map(([title, texts]) => `<div class="part"><h2>${title}</h2>${asMarkup(texts)}</div>`).join('')}`;
    expect(bodyLines(readHtml(newsPage({ story: '', article })))).toHaveLength(14);
  });
});

describe('news by the minute', () => {
  const entries = Array.from(
    { length: 10 },
    (_, n) =>
      `<div class="entry"><span>1${n}:20</span><p>The minister said in reply ${n} that nothing had been decided on the budget.</p></div>`,
  ).join('');
  const LONG = [...PARAGRAPHS, ...told('tunnel', 'hill')];
  const read = (box: string): string[] =>
    bodyLines(readNews({ story: `${asMarkup(LONG.slice(0, 4))}${box}${asMarkup(LONG.slice(4))}` }));

  it.each([
    ['in a box that is called a ticker', `<div class="ticker-box">${entries}</div>`],
    ['in a box headed as one', `<div class="x"><h3>Latest news</h3>${entries}</div>`],
  ])('goes %s', (_, box) => {
    expect(read(box)).toEqual(LONG);
  });

  it('stays where it tells how the story went', () => {
    expect(read(`<div class="x"><h3>How the night went</h3>${entries}</div>`)).toHaveLength(LONG.length + 11);
  });
});

describe('a gallery', () => {
  const slides = (slide: (n: number) => string): string =>
    Array.from({ length: 40 }, (_, n) => slide(n)).join('');
  const caption = (n: number): string =>
    `Visitor number ${n} looks at the works in the harbour on a grey morning.`;

  it.each([
    [
      'a list of numbered pictures',
      `<ul>${slides((n) => `<li><img src="/g/${n}.jpg" width="800" height="600"><span>${n + 1} of 40</span><p>${caption(n)}</p></li>`)}</ul>`,
    ],
    [
      'slides of a box that is called so',
      `<div class="gallery">${slides((n) => `<div><img src="/g/${n}.jpg" width="800" height="600"><div><p>${caption(n)}</p></div></div>`)}</div>`,
    ],
  ])('is shown as pictures with captions: %s', (_, gallery) => {
    const story = readNews({ story: `${paragraphs(0, 2)}${gallery}${paragraphs(2)}` });
    expect(bodyLines(story)).toEqual(PARAGRAPHS);
    expect(blocksOf(story, 'figure').map((figure) => figure.caption)).toEqual(
      Array.from({ length: 40 }, (_, n) => caption(n)),
    );
  });
});
