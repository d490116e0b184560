// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import {
  blocksOf,
  bodyLines,
  HEADLINE,
  newsPage,
  PARAGRAPHS,
  paragraphs,
  readHtml,
  readNews,
} from './news-page.fixture.ts';

const TEASERS = [
  {
    title: 'Ferry adds a night service',
    text: 'The ferry company will add a night service to the islands from June, it said on Monday.',
  },
  {
    title: 'Baker wins the county fair',
    text: 'For the ninth time in a row a baker of the old town has won the county fair with a loaf of rye.',
  },
];
const script = (text: string, attributes = ''): string =>
  `<script${attributes}>${text.replaceAll('<', '\\u003c')}</script>`;
const json = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');
const typed = PARAGRAPHS.flatMap((text, n) =>
  n === 2
    ? [
        { type: 'heading', text: 'A night in the gallery' },
        { type: 'paragraph', text },
      ]
    : [{ type: 'paragraph', text }],
);
const html = PARAGRAPHS.map((text) => `<p>${text}</p>`).join('');
/** Pieces of text as editors keep them: the words of a link are a piece of their own. */
const pieces = PARAGRAPHS.map((text) => ({
  nodeType: 'paragraph',
  content: [
    { nodeType: 'text', value: text.slice(0, 30) },
    {
      nodeType: 'hyperlink',
      data: { uri: 'https://other.example/' },
      content: [{ nodeType: 'text', value: text.slice(30, 44) }],
    },
    { nodeType: 'text', value: text.slice(44) },
  ],
}));
/** Returns data written flat: one list of all parts, with indices in place of parts. */
function flat(value: unknown): unknown[] {
  const list: unknown[] = [];
  const add = (part: unknown): number => {
    const place = list.push(null) - 1;
    if (Array.isArray(part)) list[place] = part.map(add);
    else if (part && typeof part === 'object')
      list[place] = Object.fromEntries(Object.entries(part).map(([key, inner]) => [key, add(inner)]));
    else list[place] = part;
    return place;
  };
  add(value);
  return list;
}
const flight = (rows: string): string => {
  const parts = rows.match(/[\s\S]{1,300}/g) ?? [];
  return `<script>(self.__next_f=self.__next_f||[]).push([0])</script>${parts.map((part) => script(`self.__next_f.push(${JSON.stringify([1, part])})`)).join('')}`;
};

const STATES: [string, string][] = [
  [
    "markup in a page's properties",
    script(
      json({ props: { pageProps: { article: { title: HEADLINE, body: html }, related: TEASERS } } }),
      ' id="__NEXT_DATA__" type="application/json"',
    ),
  ],
  [
    'typed blocks',
    script(
      json({ props: { pageProps: { article: { headline: HEADLINE, blocks: typed }, teasers: TEASERS } } }),
      ' type="application/json"',
    ),
  ],
  [
    'a list of texts',
    script(
      `window.__STATE__ = ${json({ story: { title: HEADLINE, paragraphs: PARAGRAPHS }, teasers: TEASERS })};`,
    ),
  ],
  [
    'pieces of rich text',
    script(
      `window.__PRELOADED_STATE__=${json({ entry: { title: HEADLINE, richText: { nodeType: 'document', content: pieces } }, list: TEASERS })}`,
    ),
  ],
  [
    'a state with undefined',
    script(
      `window.__APOLLO_STATE__ = ${json({ ROOT: 1, 'Article:1': { __typename: 'Article', body: { __typename: 'Html', html } } }).replace('1', 'undefined')};`,
    ),
  ],
  [
    'JSON to be parsed',
    script(`window.__INITIAL__ = JSON.parse(${JSON.stringify(json({ a: { content: html }, b: TEASERS }))});`),
  ],
  [
    'JSON in single quotes',
    script(
      `var s = JSON.parse('${json({ a: { content: html } })
        .replaceAll('\\', '\\\\')
        .replaceAll("'", "\\'")}');`,
    ),
  ],
  [
    'flat data',
    script(
      json(flat({ state: { article: { title: HEADLINE, body: html }, more: TEASERS } })),
      ' type="application/json" id="__NUXT_DATA__"',
    ),
  ],
  [
    'a stream of components',
    flight(
      `0:["$","main",null,{"children":[["$","h1",null,{"children":"${HEADLINE}"}],["$","div",null,{"children":${json(PARAGRAPHS.map((text, n) => ['$', 'p', String(n), { children: n ? text : [text.slice(0, 30), ['$', 'a', null, { href: '/x', children: text.slice(30, 44) }], text.slice(44)] }]))}}]]}]\n`,
    ),
  ],
  [
    'a text in a stream',
    flight(
      `0:["$","$L1",null,{"article":{"body":"$2"}}]\n2:T${new TextEncoder().encode(html).length.toString(16)},${html}3:["$","p",null,{"children":"About us"}]\n`,
    ),
  ],
  [
    "a function's arguments",
    script(`window.__NUXT__=(function(a,b){return {data:[{title:a,body:b}]}}("x",${json(html)}));`),
  ],
  [
    'text and markup of the same',
    script(`window.s = ${json({ article: { text: PARAGRAPHS.join('\n\n'), bodyHtml: html } })}`),
  ],
];

describe('a story that stands only in the data of its page is read from', () => {
  it.each(STATES)('%s', (_, state) => {
    const page = newsPage({ story: '', article: '<div id="root"></div>' }).replace(
      '</body>',
      `${state}</body>`,
    );
    const story = readHtml(page);
    expect(blocksOf(story, 'paragraph').map(({ text }) => text.map((run) => run.text).join(''))).toEqual(
      PARAGRAPHS,
    );
    expect(blocksOf(story, 'heading')).toHaveLength(state.includes('"heading"') ? 1 : 0);
  });

  it('data that hold much more than the page shows', () => {
    const story = readNews({ story: `${paragraphs(0, 1)}${STATES[0]?.[1]}` });
    expect(bodyLines(story)).toEqual(PARAGRAPHS);
  });

  it('the article of the page where the data hold several', () => {
    const other = PARAGRAPHS.concat(PARAGRAPHS).map((text) =>
      text.replaceAll('bridge', 'opera').replaceAll('harbour', 'tenor'),
    );
    const state = script(
      `window.s = ${json({
        articles: [
          { title: 'Opera', slug: 'opera', body: other },
          { title: HEADLINE, slug: 'bridge', body: PARAGRAPHS },
        ],
      })}`,
    );
    const story = readNews({
      story: state,
      head: '<meta name="description" content="Westmere rebuilds its harbour bridge after the barge.">',
    });
    expect(bodyLines(story)).toEqual(PARAGRAPHS);
  });
});

describe("a page's data are left alone", () => {
  const longer = script(json({ body: html.repeat(4) }), ' type="application/json"');

  it('where the page shows its story', () => {
    const story = readNews({
      story: paragraphs() + script(json({ body: html }), ' type="application/json"'),
    });
    expect(bodyLines(story)).toEqual(PARAGRAPHS);
  });

  it('where they hold another story than the page shows', () => {
    const other = PARAGRAPHS.concat(PARAGRAPHS).map((text) => text.replaceAll('bridge', 'opera'));
    const story = readNews({
      story: paragraphs(0, 1) + script(json({ body: other }), ' type="application/json"'),
    });
    expect(bodyLines(story)).toEqual(PARAGRAPHS.slice(0, 1));
  });

  it('where the publisher has cut the story off', () => {
    const story = readNews({
      story: `${paragraphs(0, 1)}<div class="paywall"><p>Subscribe to continue reading</p></div>${longer}`,
    });
    expect(story.isCutOff).toBe(true);
    expect(bodyLines(story)).toEqual(PARAGRAPHS.slice(0, 1));
  });

  it('where they run as code or hold no prose', () => {
    const code = script(`(function(){var a = {b: function(){return "${'x'.repeat(500)}"}}; a.b("}{][");})()`);
    expect(readNews({ story: code }).blocks).toEqual([]);
  });

  it('and what is markup in them stays text', () => {
    const state = script(
      json({
        body: `${html}<p onclick="x()">A last line with <script>alert(1)</script> in it, and no more than that.</p><img src="javascript:x()">`,
      }),
      ' type="application/json"',
    );
    const story = readNews({ story: state });
    expect(JSON.stringify(story.blocks)).not.toMatch(/alert|onclick|javascript/);
    expect(bodyLines(story).at(-1)).toBe('A last line with in it, and no more than that.');
  });
});

it('data of any size are read in bounded time', () => {
  const nested = `${'{"content":['.repeat(300)}"x"${']}'.repeat(300)}`;
  const many = json(
    Array.from({ length: 20_000 }, (_, n) => ({ content: { items: [{ text: `item ${n}` }] } })),
  );
  const open = 'a = {'.repeat(20_000);
  const start = performance.now();
  readNews({
    story: `${script(nested, ' type="application/json"')}${script(many, ' type="application/json"')}${script(open)}`,
  });
  expect(performance.now() - start).toBeLessThan(10_000);
});
