// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { readMetadata } from './read-metadata.ts';
import { jsonLd, page } from './test-page.ts';

const authors = (body: string, head = '') =>
  readMetadata(page(body, head), 'https://riverpost.example/bridge').authors;
const article = (author: unknown) => jsonLd({ '@type': 'NewsArticle', headline: 'Bridge', author });

test.each([
  ['an object', { '@type': 'Person', name: 'Ann Lee' }],
  ['a string', 'By Ann Lee'],
  ['an array with doubles', [{ name: 'Ann Lee' }, { name: 'ANN LEE' }]],
  ['a nested array', [[{ name: 'Ann Lee' }]]],
  ['a list of names', { name: ['Ann Lee'] }],
])('JSON-LD: %s', (_what, author) => {
  expect(authors('', article(author))).toEqual(['Ann Lee']);
});

test('JSON-LD: a reference into the graph', () => {
  const graph = [
    { '@type': 'NewsArticle', headline: 'Bridge', author: { '@id': '#ann' } },
    { '@type': 'Person', '@id': '#ann', name: 'Ann Lee' },
  ];
  expect(authors('', jsonLd({ '@graph': graph }))).toEqual(['Ann Lee']);
});

test('meta tags, without addresses', () => {
  const head =
    '<meta property="article:author" content="https://social.example/ann"><meta name="author" content="Ann Lee and Bo Kim">';
  expect(authors('', head)).toEqual(['Ann Lee', 'Bo Kim']);
});

test.each([
  '<a rel="author" href="/ann">Ann Lee</a>',
  '<div itemprop="author"><span itemprop="name">Ann Lee</span></div>',
  '<div class="article-byline">By Ann Lee<time>May 3</time></div>',
  '<h1>Bridge</h1><p>By Ann Lee</p>',
])('on the page: %s', (body) => {
  expect(authors(body)).toEqual(['Ann Lee']);
});

test('several people in elements of their own', () => {
  expect(authors('<div class="authors"><span>Ann Lee</span> <span>Bo Kim</span></div>')).toEqual([
    'Ann Lee',
    'Bo Kim',
  ]);
});

test('the publisher gives way to people, and stands in where there are none', () => {
  const head = `<meta property="og:site_name" content="River Post">${article({ '@type': 'Organization', name: 'River Post' })}`;
  expect(authors('<h1>Bridge</h1><p>By Ann Lee</p>', head)).toEqual(['Ann Lee']);
  expect(authors('<h1>Bridge</h1>', head)).toEqual(['River Post']);
});

test('comments and footers name no author', () => {
  expect(
    authors(
      '<div class="comments"><span class="author">Troll King</span></div><footer><i class="author">Web Team</i></footer>',
    ),
  ).toEqual([]);
});

test('jobs in elements of their own are no people', () => {
  const body =
    '<div class="byline"><a href="/ann">Ann Lee</a></div><div class="byline"><a rel="author" href="/ann">Ann Lee</a><a rel="author" href="/ann">Lead Reviewer</a></div>';
  expect(authors(body)).toEqual(['Ann Lee']);
  expect(authors('<div itemprop="author">Ann Lee</div><div itemprop="author">Founder</div>')).toEqual([
    'Ann Lee',
  ]);
});

test('a line below the name is no person', () => {
  const by = '<div class="reporter-line"><p>Ann Lee</p><p>skrifar frá Riga</p></div>';
  expect(authors(`<h1>Bridge</h1>${by}`)).toEqual(['Ann Lee']);
});

test('a byline that only its id tells', () => {
  const by = (id: string) => `<h1>Bridge</h1><div id="${id}"><span>Ann Lee</span></div>`;
  expect(authors(by('authors'))).toEqual(['Ann Lee']);
  expect(authors(by('authority'))).toEqual([]);
});

test('controls and sentences in a byline box are no people', () => {
  expect(authors('<p class="author">Skip to content</p>')).toEqual([]);
  expect(authors('<p class="author">Walking across old bridges at night</p>')).toEqual([]);
});

test('the words before a name in an element of their own', () => {
  expect(authors('<h1>Bridge</h1><div><p>Written by</p><p>Ann Lee</p></div>')).toEqual(['Ann Lee']);
});

test('a byline near the headline that is printed, not near the one in the breadcrumbs', () => {
  const links = '<p><a href="/x">A link</a></p>'.repeat(60);
  const body = `<nav><h1>Old bridge saved from winter</h1></nav>${links}<h2>Old bridge saved</h2><p>By Ann Lee</p>`;
  expect(authors(body, '<meta property="og:title" content="Old bridge saved">')).toEqual(['Ann Lee']);
});

test('labels of link previews', () => {
  const label = (name: string) => `<meta name="twitter:label1" content="${name}">`;
  const data = '<meta name="twitter:data1" content="Ann Lee">';
  expect(authors('', label('Written by') + data)).toEqual(['Ann Lee']);
  expect(authors('', label('Reading time') + data)).toEqual([]);
});

test('surnames first in the tags of libraries', () => {
  const head =
    '<meta name="citation_author" content="Lee, Ann"><meta name="citation_author" content="Kim, Bo J.">';
  expect(authors('', head)).toEqual(['Ann Lee', 'Bo J. Kim']);
});

test('links to the pages of authors, those that stand together, where nothing else names one', () => {
  const by =
    '<div><span><a href="/authors/ann-lee">Ann Lee</a></span> <span><a href="/authors/bo">Bo Kim</a></span></div>';
  const more = '<div><h3>Ferries</h3><p><a href="/authors/cy">Cy Moss</a></p></div>';
  const menu = '<ul><li><a href="/authors/the-desk">Our Desk</a></li></ul>';
  expect(authors(`${menu}<h1>Bridge</h1>${by}<p>Text.</p>${more}`)).toEqual(['Ann Lee', 'Bo Kim']);
  expect(
    authors('<h1>Bridge</h1><p><a href="/authors/">All Authors</a> <a href="/autumn/x">In Autumn</a></p>'),
  ).toEqual([]);
});

test('a class that only sounds like a byline names no author', () => {
  expect(authors('<h1>Bridge</h1><div class="border-keyline">Note Well</div>')).toEqual([]);
});

describe('who put a story online and who wrote it', () => {
  const declared = article({ '@type': 'Person', name: 'Web Desker' });

  test.each([
    '<h1>Bridge</h1><p>By <a href="/ann">Ann Lee</a> and Bo Kim</p>',
    '<div class="dateAndAuthorBox"><span>Ann Lee and Bo Kim</span></div><h1>Bridge</h1>',
    '<h1>Bridge</h1><p class="author-2">Ann Lee and Bo Kim</p>',
  ])('the byline is believed: %s', (body) => {
    expect(authors(body, declared)).toEqual(['Ann Lee', 'Bo Kim']);
  });

  test.each([
    '<h1>Bridge</h1><p>Web Desker</p><p>By Ann Lee</p>',
    '<h1>Bridge</h1><p>Foto: Ann Lee</p>',
    '<h1>Bridge</h1><figure><p class="author">Ann Lee</p></figure>',
    '<h1>Bridge</h1><p class="author">Redaktion</p>',
  ])('what is declared stands where it is printed, or no byline has others: %s', (body) => {
    expect(authors(body, declared)).toEqual(['Web Desker']);
  });

  test('a first name is given as the byline has it', () => {
    const head = article([{ name: 'Ann' }, { name: 'Bo Kim' }]);
    expect(authors('<h1>Bridge</h1><p class="author">By Ann Lee</p>', head)).toEqual(['Ann Lee', 'Bo Kim']);
  });
});

describe('a byline with more in it than names', () => {
  test.each([
    '<div class="byline"><span>By</span> <b>Ann</b> <b>Lee</b> <span>Gardener &amp; Walker</span></div>',
    '<div class="byline"><span class="author-name">Ann Lee</span><span>Head of Walks</span></div>',
    '<div class="author"><a href="/ann">Ann Lee</a><button>Share Article</button><button>Copy link</button></div>',
    '<div class="author-box"><h4>Ann Lee</h4><p>Ann has walked across bridges for as long as she can think, and has written about every one of them, from the mouth of the river to its well.</p></div>',
  ])('%s', (body) => {
    expect(authors(`<h1>Bridge</h1>${body}`)).toEqual(['Ann Lee']);
  });
});

test.each([
  '<article><h1>Bridge</h1><footer><p class="author">Ann Lee</p></footer></article>',
  '<h1>Bridge</h1><aside class="post-author">Ann Lee</aside>',
  `<h1>Bridge</h1>${'<p>A line of the story.</p>'.repeat(90)}<h3>Article written by:</h3><p>Ann Lee</p>`,
])('below the story: %s', (body) => {
  expect(authors(body)).toEqual(['Ann Lee']);
});

test('an agency that is declared is surer than a byline far below', () => {
  const head = article({ '@type': 'Organization', name: 'River Wire' });
  const far = `<h1>Bridge</h1>${'<p>A line of the story.</p>'.repeat(90)}<p class="author">By Ann Lee</p>`;
  expect(authors(far, head)).toEqual(['River Wire']);
});

test('initials, and the paper itself, where nobody else is named', () => {
  expect(authors('<h1>Bridge</h1><span itemprop="author">rp/bk;ann</span>')).toEqual(['rp/bk', 'ann']);
  const head = '<meta property="og:site_name" content="River Post">';
  expect(authors('<h1>Bridge</h1><p>By River Post</p>', head)).toEqual(['River Post']);
});

const SIGNED_BY_HOUSE = `<meta property="og:site_name" content="River Post"><meta name="author" content="River Post">`;
const TEXT = '<p>The bridge is closed.</p><p>It will be built anew.</p><p>Nobody was hurt.</p>';

test.each([
  ['below the text', `<h1>Bridge</h1><article>${TEXT}<p><strong>Ann Lee</strong></p></article>`],
  ['above the text', `<h1>Bridge</h1><article><p><b>Ann Lee</b></p>${TEXT}</article>`],
])('a name in bold print %s signs a story that is declared as the house’s own', (_where, body) => {
  expect(authors(body, SIGNED_BY_HOUSE)).toEqual(['Ann Lee']);
});

test('two names in bold print sign it together', () => {
  const body = `<h1>Bridge</h1><article><p><strong>Ann Lee/Bo Kim</strong></p>${TEXT}</article>`;
  expect(authors(body, SIGNED_BY_HOUSE)).toEqual(['Ann Lee', 'Bo Kim']);
});

test.each([
  ['a subhead amid the text', `${TEXT}${TEXT}<p><strong>Ann Lee</strong></p>${TEXT}`],
  ['bold print in a paragraph', `${TEXT}<p><strong>Ann Lee</strong> was there.</p>`],
  ['the title of a list', `${TEXT}<p><strong>Related Resources</strong></p><ul><li>Bridges</li></ul>`],
  ['a line in bold print', `${TEXT}<p><strong>More about bridges</strong></p>`],
])('%s signs nothing', (_what, text) => {
  expect(authors(`<h1>Bridge</h1><article>${text}</article>`, SIGNED_BY_HOUSE)).toEqual(['River Post']);
});

test('a list of facts names the author after a label', () => {
  const facts =
    '<ul><li><strong>Datum</strong> 28.04.2023</li><li><strong>Autorin/Autor</strong> Ann Lee</li></ul>';
  expect(authors(`<h1>Bridge</h1>${TEXT}${facts}`)).toEqual(['Ann Lee']);
});

test('editors in brackets below a Chinese text', () => {
  expect(authors('<h1>大桥</h1><p>大桥已关闭。</p><div>(责编：张三、李四光)</div>')).toEqual([
    '张三',
    '李四光',
  ]);
});

test('a Japanese name of two parts is one name', () => {
  expect(authors('', article('大橋 花子'))).toEqual(['大橋 花子']);
});

test('who edited a story is no author where another signs it', () => {
  const body =
    '<h1>Bridge</h1><div class="author-2">Ann Lee</div><p>It is closed.</p><div>Editor : <a>Bo</a></div>';
  expect(authors(body, article({ name: 'Bo' }))).toEqual(['Ann Lee']);
});

test('a marked name beside the headline counts in an <aside>, too, and one in an <aside> that was never closed', () => {
  const aside = '<aside><address><a rel="author" href="/ann">Ann Lee</a></address></aside>';
  expect(authors(`<main><h1>Bridge</h1>${aside}<p>The bridge is closed.</p></main>`)).toEqual(['Ann Lee']);
  const open = '<aside class="banner">Open day<main><h1>Bridge</h1><span class="post-author">Ann Lee</span>';
  expect(authors(open)).toEqual(['Ann Lee']);
});

test('a name behind words that sign counts anywhere', () => {
  expect(authors('<h1>Bridge</h1><p>The bridge is closed.</p><h3>Written by Ann Lee</h3>')).toEqual([
    'Ann Lee',
  ]);
  expect(authors('<h1>Bridge</h1><p>By the river stands a mill.</p>')).toEqual([]);
});

test('a declared editor gives way to the byline where the page is set with wide gaps', () => {
  const gap = '\n'.padEnd(60);
  const body = `<h1>Bridge</h1><div class="author">Ann Lee</div><p>The bridge is closed.</p><div class="info">${gap}Editor :${gap}<a href="/bo">Bo Kim</a>${gap}</div>`;
  expect(authors(body, article({ name: 'Bo Kim' }))).toEqual(['Ann Lee']);
});
