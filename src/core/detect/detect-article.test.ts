// @vitest-environment jsdom
import { describe, expect, test, vi } from 'vitest';
import { detectArticle } from './detect-article.ts';
import { isArticle } from './is-article.ts';
import { measureGroups, measureSignals } from './measure-signals.ts';
import { page, paragraphs, SENTENCES } from './test-page.ts';
import model from './weights.json';

const URL = 'https://paper.example/politics/2024/05/01/council-votes-to-repair-the-old-bridge';
const menu = `<nav>${'<a href="/section">Section</a>'.repeat(25)}</nav>`;
const head =
  '<title>Council votes to repair the old bridge</title><meta property="og:type" content="article">';
const top =
  '<h1>Council votes to repair the old bridge</h1><p class="byline">By Ann Lee</p><time>1 May 2024</time>';

describe('articles', () => {
  test('a news story', () => {
    const detection = detectArticle(page(`${menu}<article>${top}${paragraphs(8)}</article>`, head), URL);
    expect(detection.isArticle).toBe(true);
    expect(detection.score).toBeGreaterThan(0.9);
    expect(detection.signals.map(({ name }) => name)).toContain('headline-byline');
  });

  test('a story in a form whose fields hide its methods, on a page whose images hide those of the document', () => {
    const document = page(`${menu}<form>${top}${paragraphs(8)}</form>`, head);
    const form = document.querySelector('form');
    for (const name of ['getAttribute', 'parentElement', 'nodeType', 'id'])
      Object.defineProperty(form, name, { value: document.createElement('input'), configurable: true });
    for (const name of ['body', 'createTreeWalker', 'querySelector', 'title'])
      Object.defineProperty(document, name, { value: document.createElement('img'), configurable: true });
    expect(detectArticle(document, URL).score).toBeGreaterThan(0.9);
  });

  test('a story of one paragraph', () => {
    expect(
      detectArticle(page(`${menu}<article>${top}<p>${SENTENCES}</p></article>`, head), URL).isArticle,
    ).toBe(true);
  });

  test('a live blog', () => {
    const post = `<section><time>10:05</time><h2>Vote begins</h2><p>${SENTENCES}</p></section>`;
    const live = `<script type="application/ld+json">{"@type":"LiveBlogPosting"}</script>`;
    expect(
      detectArticle(page(`${menu}<main>${top}${post.repeat(12)}</main>`, head + live), URL).isArticle,
    ).toBe(true);
  });

  test('an opinion piece without any metadata', () => {
    const body = `${menu}<main><h1>Why I love the old bridge and always will</h1><p class="author">Ann Lee</p>${paragraphs(12)}</main>`;
    expect(
      detectArticle(page(body), 'https://paper.example/opinion/why-i-love-the-old-bridge').isArticle,
    ).toBe(true);
  });

  test.each([
    [
      'Japanese',
      '市議会は月曜日、冬が来る前に古い橋を修理することを決定した',
      '技師たちは、前回の洪水の後に北側の柱が二センチ動いたと警告していた。市長は記者会見で工事は来月始まると述べた。',
    ],
    [
      'Chinese',
      '市议会周一投票决定在冬天到来之前修复老桥',
      '工程师们警告说，自上次洪水以来，北侧桥墩已经移动了两厘米。市长在记者会上表示，工程将于下个月开始。',
    ],
    [
      'Korean',
      '시의회, 겨울이 오기 전 오래된 다리를 보수하기로 월요일 의결',
      '기술자들은 지난 홍수 이후 북쪽 교각이 이 센티미터 움직였다고 경고했다. 시장은 공사가 다음 달에 시작된다고 밝혔다.',
    ],
  ])('a %s story', (_language, headline, sentence) => {
    const body = `${menu}<article><h1>${headline}</h1><time>2024-05-01</time>${`<p>${sentence}</p>`.repeat(6)}</article>`;
    expect(
      detectArticle(page(body, `<title>${headline}</title>`), 'https://paper.example/news/12345').isArticle,
    ).toBe(true);
  });
});

describe('other pages', () => {
  test('a home page of teasers', () => {
    const teaser = `<article><h3><a href="/a-story">Council votes to repair the old bridge</a></h3><p>${SENTENCES}</p></article>`;
    const og = '<title>The Paper</title><meta property="og:type" content="website">';
    expect(
      detectArticle(page(`${menu}<h1>The Paper</h1>${teaser.repeat(30)}`, og), 'https://paper.example/')
        .isArticle,
    ).toBe(false);
  });

  test('a section front', () => {
    const teaser = `<div><h2><a href="/a-story">Council votes to repair the old bridge</a></h2><p>${SENTENCES}</p></div>`;
    expect(
      detectArticle(page(`${menu}<h1>Politics</h1>${teaser.repeat(25)}`), 'https://paper.example/politics')
        .isArticle,
    ).toBe(false);
  });

  test('a product page', () => {
    const product = `<script type="application/ld+json">{"@type":"Product","offers":{"@type":"Offer"}}</script>`;
    const body = `${menu}<h1>Steel bridge model</h1><b class="price">49.00</b><button>Add to cart</button><div class="product-description">${paragraphs(3)}</div>`;
    expect(detectArticle(page(body, product), 'https://shop.example/products/steel-bridge').isArticle).toBe(
      false,
    );
  });

  test('a forum thread', () => {
    const post = `<div class="message"><p>${SENTENCES}</p></div>`;
    expect(
      detectArticle(
        page(`<h1>Loose pillar</h1>${post.repeat(10)}`, '<title>Loose pillar | Bridge Forum</title>'),
        'https://forum.example/threads/loose-pillar.12',
      ).isArticle,
    ).toBe(false);
  });

  test('an empty document', () => {
    expect(detectArticle(page(''), '').isArticle).toBe(false);
    expect(detectArticle(new Document(), '').isArticle).toBe(false);
  });
});

describe('the verdict alone', () => {
  const story = `${menu}<article>${top}${paragraphs(8)}</article>`;
  const teasers = '<h3><a href="/a">Bridge</a></h3><time>1 May</time>'.repeat(30);
  const product = `<div class="price rating">$ 12</div><p>${SENTENCES}</p>`;
  const news = `${head}<script type="application/ld+json">{"@type":"NewsArticle"}</script>`;

  test.each([
    ['a story', page(story, head), URL],
    ['a story without headline', page(`${menu}${paragraphs(8)}`), URL],
    ['a front page', page(`${menu}<h1>The Paper</h1>${teasers}`), 'https://paper.example/'],
    ['a product', page(product), 'https://shop.example/products/steel-bridge'],
    ['a forum', page(`${menu}<h1>Bridge</h1>${paragraphs(3)}`), 'https://forum.example/t/bridge/12345'],
    ['nothing', page(''), ''],
    ['a document without anything', new Document(), ''],
  ])('is that of the whole look: %s', (_name, document, url) => {
    expect(isArticle(document, url)).toBe(detectArticle(document, url).isArticle);
  });

  test('reads no running text where the rest proves it', () => {
    const document = page(
      `${menu}<article class="author">${top}<figure></figure>${paragraphs(8)}</article>`,
      news,
    );
    const asked = vi.spyOn(Document.prototype, 'getElementsByTagName');
    expect(isArticle(document, URL)).toBe(true);
    expect(asked).toHaveBeenCalledWith('meta');
    expect(asked).not.toHaveBeenCalledWith('p');
    asked.mockRestore();
  });
});

test('the page is not changed', () => {
  const document = page(`${menu}<article>${top}${paragraphs(8)}</article>`, head);
  const before = document.documentElement.outerHTML;
  detectArticle(document, URL);
  expect(document.documentElement.outerHTML).toBe(before);
});

test('deep nesting is no trouble', () => {
  const document = page('');
  let deepest: Element = document.body;
  for (let i = 0; i < 400; i++) deepest = deepest.appendChild(document.createElement('div'));
  deepest.appendChild(document.createElement('p')).textContent = SENTENCES;
  expect(() => detectArticle(document, URL)).not.toThrow();
});

test('the model has a weight for each signal, and no other', () => {
  const names = Object.keys(measureSignals(page(''), ''));
  expect(Object.keys(model.weights).sort()).toEqual(names.sort());
});

test('the model says of each group between the first and the last when it is enough, on both sides of nothing', () => {
  const groups = measureGroups(page(''), '').map(({ name }) => name);
  expect(Object.keys(model.enough)).toEqual(groups.slice(1, -1));
  for (const { below, from } of Object.values(model.enough)) {
    expect(below).toBeLessThan(0);
    expect(from).toBeGreaterThan(0);
  }
});

test('the model says which corpora it was learned from, each with its checksum', () => {
  expect(model.learnedFrom.map(({ corpus }) => corpus)).toEqual([
    'articles/scrapinghub',
    'articles/wcxb',
    'articles/fundus',
  ]);
  for (const { sha256 } of model.learnedFrom) expect(sha256).toMatch(/^[0-9a-f]{64}$/);
});

test('signals measure between 0 and 1', () => {
  const story = page(`${menu}<article>${top}${paragraphs(8)}</article>`, head);
  for (const value of Object.values(measureSignals(story, URL))) {
    expect(value).toBeGreaterThanOrEqual(0);
    expect(value).toBeLessThanOrEqual(1);
  }
});
