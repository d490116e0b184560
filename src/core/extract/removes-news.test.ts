// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { plainText } from '../story-model/story-lines.ts';
import type { Removal, RemovalReason } from '../types.ts';
import { extractStory } from './extract-story.ts';
import { ADDRESS, bodyLines, HEADLINE, newsPage, PARAGRAPHS, paragraphs } from './news-page.fixture.ts';

const OTHERS = [
  'Ferry company adds a night service to the islands',
  'Baker wins the county fair for the ninth time',
  'Library opens on Sundays after a year of protest',
];
const TITLED = [
  'Ferry Company Adds A Night Service To The Islands',
  'Baker Wins The County Fair For The Ninth Time',
  'Library Opens On Sundays After A Year Of Protest',
];
const linked = (texts: readonly string[], tag: string): string =>
  texts.map((text, n) => `<${tag}><a href="/news/${n}">${text}</a></${tag}>`).join('');
const dialog = `<div class="overlay" role="dialog"><h2>We value your privacy</h2>${'<p>We and our partners store cookies on your device to measure how our pages are used and to show advertisements that suit you, and we share what we learn with those who pay for them.</p>'.repeat(25)}<button>Accept all</button></div>`;

type Case = [RemovalReason, string, string, string];
/** Cases: the reason, what it is, its markup, words that must be found in the ledger. */
const BETWEEN: Case[] = [
  ['related', 'a linked list', `<ul>${linked(OTHERS, 'li')}</ul>`, 'Baker wins'],
  ['related', 'linked paragraphs', linked(OTHERS, 'p'), 'Baker wins'],
  ['related', 'bare headlines', TITLED.map((text) => `<p>${text}</p>`).join(''), 'Baker Wins'],
  [
    'related',
    'one line',
    `<p><strong>Read more:</strong> <a href="/news/1">${OTHERS[1]}</a></p>`,
    'Baker wins',
  ],
  [
    'related',
    'one line, all of it a link',
    `<p><a href="/news/1">READ MORE: ${OTHERS[1]}</a></p>`,
    'Baker wins',
  ],
  [
    'related',
    'cards',
    `<div class="grid">${OTHERS.map((text, n) => `<div class="card"><img src="/t/${n}.jpg" width="300" height="200"><h4><a href="/news/${n}">${text}</a></h4><span>${n + 2} hrs ago</span></div>`).join('')}</div>`,
    'Baker wins',
  ],
  ['advertisement', 'a label', '<div><span>Advertisement</span></div>', 'Advertisement'],
  [
    'advertisement',
    'a sponsored story',
    '<div class="sponsored-content"><p>Paid for by Harbour Homes</p><h3>Ten rooms with a view of the water</h3><p>Harbour Homes sells rooms with a view from 300,000.</p></div>',
    'Ten rooms',
  ],
  [
    'newsletter',
    'a box',
    '<div class="nl-signup newsletter"><h4>The harbour in your inbox</h4><p>Every Friday, the best of the week.</p><button>Sign up</button></div>',
    'Every Friday',
  ],
  [
    'newsletter',
    'an app',
    '<div class="app-banner appdownload"><p>Read this in our app</p></div>',
    'our app',
  ],
  [
    'share',
    'a bar',
    '<div class="social-share"><a href="#">Facebook</a><a href="#">WhatsApp</a><button>Copy link</button></div>',
    'WhatsApp',
  ],
  [
    'media-player',
    'a playlist',
    '<div class="video-player"><video src="/film.mp4"></video><ul class="playlist"><li>Now playing: The vote</li><li>The barge, 1:04</li><li>The mayor, 2:31</li></ul></div>',
    'The barge, 1:04',
  ],
  ['duplicate', 'a pull quote', `<aside class="pullquote"><p>${PARAGRAPHS[2]}</p></aside>`, 'Residents'],
  ['duplicate', 'the headline again', `<p>${HEADLINE}</p>`, HEADLINE],
  [
    'live-blog-controls',
    'controls',
    '<div class="live-blog-filter"><button>Newest first</button><button>Key events</button></div>',
    'Newest first',
  ],
  ['meta-line', 'a reading time', '<div class="x1">4 min read</div>', '4 min'],
  ['hidden', 'a line for screen readers', '<p class="visually-hidden">Opens in a new window</p>', 'Opens'],
];
const AFTER: Case[] = [
  [
    'related',
    'also in this section',
    `<section><h3>Also in News</h3>${linked(OTHERS, 'p')}</section>`,
    'Baker wins',
  ],
  [
    'author-bio',
    'who wrote it',
    '<div class="about-author"><p>Ada Stone covers the harbour. Write to her at the paper.</p></div>',
    'covers the harbour',
  ],
  [
    'comments',
    'what readers wrote',
    `<section id="comments"><h3>23 comments</h3>${'<div class="comment"><b>Harbour Joe</b><p>I have said for years that the steel would not hold, and nobody in the council wanted to hear a word of it.</p></div>'.repeat(8)}</section>`,
    'Harbour Joe',
  ],
  [
    'tags',
    'topics',
    '<p class="article-tags">Topics: <a href="/t/1">Harbour</a> <a href="/t/2">Bridges</a></p>',
    'Bridges',
  ],
  [
    'legal',
    'rights',
    '<p class="copyright">© 2026 The Westmere Paper. All rights reserved.</p>',
    'All rights',
  ],
  [
    'legal',
    'a line without a name',
    '<p>All rights reserved. This material may not be published or rewritten.</p>',
    'All rights',
  ],
  [
    'paywall',
    'an offer',
    '<div class="paywall"><p>Already a subscriber? <a href="/login">Log in</a></p></div>',
    'Already',
  ],
  ['consent', 'a dialog larger than the story', dialog, 'store cookies'],
];

function removed(story: string, words: string): { lines: string[]; entries: Removal[]; page: Document } {
  const page = new DOMParser().parseFromString(newsPage({ story }), 'text/html');
  const result = extractStory(page, ADDRESS);
  return {
    lines: bodyLines(result),
    entries: result.removals.filter(({ text }) => text.includes(words)),
    page,
  };
}

function putBackText({ blocks }: Removal): string {
  return JSON.stringify(
    blocks.map((block) => ('text' in block && Array.isArray(block.text) ? plainText(block.text) : block)),
  );
}

describe.each([
  ['between paragraphs', BETWEEN, (markup: string) => `${paragraphs(0, 2)}${markup}${paragraphs(2)}`],
  ['after the last paragraph', [...AFTER, ...BETWEEN], (markup: string) => `${paragraphs()}${markup}`],
] as const)('a news page is read without what stands %s', (where, cases, place) => {
  it.each(cases)('%s: %s', (reason, _, markup, words) => {
    const { lines, entries, page } = removed(place(markup), words);
    expect(lines).toEqual(PARAGRAPHS);
    const entry = entries.at(-1);
    expect(entries.map((one) => one.reason)).toContain(reason);
    expect(entry?.decidedBy).toMatch(/\S/);
    expect(page.querySelector(entry?.path ?? '')?.textContent).toContain(words);
    expect(putBackText(entry as Removal)).toContain(words);
    if (where === 'after the last paragraph') expect(entry?.before).toBeNull();
  });
});

it('a dialog that stands before the story is left out, too', () => {
  const html = newsPage({ story: paragraphs() }).replace('<header', `${dialog}<header`);
  const story = extractStory(new DOMParser().parseFromString(html, 'text/html'), ADDRESS);
  expect(bodyLines(story)).toEqual(PARAGRAPHS);
  expect(story.removals.find(({ text }) => text.includes('store cookies'))?.reason).toBe('consent');
});
