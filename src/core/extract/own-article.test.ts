// @vitest-environment jsdom
import { expect, it, vi } from 'vitest';
import { ADDRESS, asMarkup, HEADLINE, newsPage, PARAGRAPHS } from './news-page.fixture.ts';
import { ownArticle } from './own-article.ts';

const TUNNEL = PARAGRAPHS.map((text) => text.replaceAll('bridge', 'tunnel'));
const article = (headline: string, texts: readonly string[], attributes = '', level = 1): string =>
  `<article${attributes}><h${level}>${headline}</h${level}>${asMarkup(texts)}</article>`;
const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');
const two = (attributes = '', level = 1): string =>
  newsPage({
    story: '',
    article: article(HEADLINE, PARAGRAPHS) + article('A tunnel', TUNNEL, attributes, level),
  });
const headlineOf = (document: Document | null): string | undefined =>
  document?.querySelector('h1,h2')?.textContent ?? undefined;

it.each([
  ['a data attribute', ' data-url="/news/tunnel"', 1],
  ['a whole address', ' data-permalink="https://paper.example/news/tunnel?from=scroll#top"', 1],
  ['a second-rank headline', ' data-href="/news/tunnel"', 2],
])('takes the article that the address names: %s', (_, attributes, level) => {
  expect(headlineOf(ownArticle(parse(two(attributes, level)), 'https://paper.example/news/tunnel'))).toBe(
    'A tunnel',
  );
});

it('takes the article whose headline links to the address', () => {
  const html = two().replace('A tunnel', '<a href="/news/tunnel">A tunnel</a>');
  expect(headlineOf(ownArticle(parse(html), 'https://paper.example/news/tunnel'))).toBe('A tunnel');
});

it('takes the article in view where the address names none', () => {
  document.body.replaceChildren(...parse(two()).body.children);
  const tops = [-900, -100];
  const rects = vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (
    this: Element,
  ) {
    const top = tops[[...document.querySelectorAll('article')].indexOf(this as HTMLElement)] ?? 0;
    return { top, bottom: top + 800 } as DOMRect;
  });
  expect(headlineOf(ownArticle(document, ADDRESS))).toBe('A tunnel');
  tops.splice(0, 2, 0, 800);
  expect(ownArticle(document, ADDRESS)).toBeNull();
  rects.mockRestore();
});

it.each([
  ['there is one', newsPage({ story: asMarkup(PARAGRAPHS) })],
  ['it is the first', two().replace('<article>', '<article data-url="/news/bridge">')],
  ['nothing tells', two()],
  [
    'several have the address',
    two(` data-url="${ADDRESS}"`).replace('<article>', `<article data-url="${ADDRESS}">`),
  ],
  [
    'the others are teasers',
    newsPage({
      story: '',
      article: article(HEADLINE, PARAGRAPHS) + article('A tunnel', ['Short.'], ` data-url="${ADDRESS}"`, 2),
    }),
  ],
  [
    'they are posts below one headline',
    newsPage({
      story: '',
      article: `<h1>${HEADLINE}</h1>${article('A post', PARAGRAPHS, '', 2)}${article('A tunnel', TUNNEL, ` data-url="${ADDRESS}"`, 2)}`,
    }),
  ],
])('leaves the page as it is where %s', (_, html) => {
  expect(ownArticle(parse(html), ADDRESS)).toBeNull();
});

it('reads far apart headlines in a deep page at once', () => {
  const deep = `${'<div>'.repeat(500)}<h1>A</h1>${'</div>'.repeat(500)}`;
  const page = parse(`<div>${deep}</div><div>${deep}</div>`);
  const start = performance.now();
  ownArticle(page, ADDRESS);
  expect(performance.now() - start).toBeLessThan(10_000);
});
