// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { Story } from '../types.ts';
import { extractStory } from './extract-story.ts';
import { bodyLines } from './news-page.fixture.ts';

const P = [
  'The orchestra of Lindau will play its last concert in the old hall on Sunday, forty years after the first one, and every seat was sold within an hour of the announcement.',
  'The roof has leaked for so long that the violins are kept under umbrellas between rehearsals, said the director, who has asked for a new hall since she took office.',
  'From autumn the musicians will move to a former tram depot, where builders are laying a floor of spruce and hanging curtains against the echo of the steel beams.',
  'The city pays two thirds of the cost and a foundation the rest; the old hall will become a library, with the stage left as it is for readings and small concerts.',
];
const paragraphs = (from = 0, to = 4): string =>
  P.slice(from, to)
    .map((text) => `<p>${text}</p>`)
    .join('');

function read(body: string): Story {
  const html = `<html lang="en"><head><title>Orchestra leaves its leaking hall</title></head><body>
    <main><article><h1>Orchestra leaves its leaking hall</h1><div class="story">${body}</div></article></main></body></html>`;
  return extractStory(
    new DOMParser().parseFromString(html, 'text/html'),
    'https://paper.example/culture/hall',
  );
}

const FURNITURE: [string, string, string][] = [
  [
    'related',
    'a box of links between paragraphs',
    '<aside class="related"><h3>Related stories</h3><ul><li><a href="/1">Tram depot sold to the city</a></li><li><a href="/2">Ten halls that should be saved</a></li></ul></aside>',
  ],
  ['related', 'one line', '<p>Read more: <a href="/3">Why the tram depot was closed</a></p>'],
  ['advertisement', 'a label', '<p>Advertisement</p>'],
  [
    'advertisement',
    'a sponsored box',
    '<div class="ad-slot sponsored"><p>Sponsored</p><p>Save forty percent on garden furniture.</p></div>',
  ],
  [
    'newsletter',
    'a box',
    '<div class="newsletter-signup"><h4>Sign up for our newsletter</h4><p>The best of culture every Friday.</p><button>Sign up</button></div>',
  ],
  [
    'share',
    'a bar',
    '<div class="share-bar"><a href="#">Share on Facebook</a><a href="#">Copy link</a></div>',
  ],
  [
    'paywall',
    'an offer',
    '<div class="paywall-offer"><p>Already a subscriber? <a href="/login">Log in</a></p></div>',
  ],
];
const TAIL: [string, string, string][] = [
  [
    'author-bio',
    'who wrote it',
    '<div class="author-bio"><p>Ida Kern writes about music. Follow her on the usual networks.</p></div>',
  ],
  [
    'comments',
    'what readers wrote',
    '<section class="comments"><h3>Comments</h3><div class="comment"><p>I was at the first concert and it rained then too.</p></div></section>',
  ],
  ['tags', 'topics', '<div class="tags">Tags: <a href="/t/1">Music</a> <a href="/t/2">Lindau</a></div>'],
  ['legal', 'rights', '<p class="copyright">© 2026 The Paper. All rights reserved.</p>'],
];

function expectRemoved(story: Story, reason: string): void {
  expect(bodyLines(story)).toEqual(P);
  expect(story.removals.map((removal) => removal.reason)).toContain(reason);
}

describe('a story is read without', () => {
  it.each(FURNITURE)('%s between paragraphs: %s', (reason, _, markup) => {
    expectRemoved(read(`${paragraphs(0, 2)}${markup}${paragraphs(2)}`), reason);
  });

  it.each(TAIL)('%s after the last paragraph: %s', (reason, _, markup) => {
    expectRemoved(read(`${paragraphs()}${markup}`), reason);
  });

  it('a pull quote that repeats a paragraph', () => {
    expectRemoved(
      read(`${paragraphs(0, 2)}<div class="pull"><span>${P[0]}</span></div>${paragraphs(2)}`),
      'duplicate',
    );
  });

  it('a consent dialog larger than the story', () => {
    const words =
      'We and our partners store cookies on your device to measure how our pages are used and to show advertisements that suit you.';
    const dialog = `<div class="cookie-consent" role="dialog"><h2>We value your privacy</h2>${`<p>${words}</p>`.repeat(30)}<button>Accept all</button></div>`;
    const html = `<html><head><title>Orchestra leaves its leaking hall</title></head><body>${dialog}<article><h1>Orchestra leaves its leaking hall</h1>${paragraphs()}</article></body></html>`;
    expectRemoved(
      extractStory(new DOMParser().parseFromString(html, 'text/html'), 'https://paper.example/hall'),
      'consent',
    );
  });
});

describe('the ledger', () => {
  const story = read(`${paragraphs(0, 2)}${FURNITURE[0]?.[2]}${paragraphs(2)}`);
  const removal = story.removals.find(({ reason }) => reason === 'related');

  it('says what decided and where the block stood', () => {
    expect(removal?.decidedBy).toMatch(/related/i);
    expect(removal?.before).toBe('b2');
    expect(removal?.text).toContain('Ten halls that should be saved');
  });

  it('gives a path that finds it again in the page, and blocks to put back', () => {
    expect(removal?.path).toMatch(/^body > main/);
    expect(removal?.blocks.length).toBeGreaterThan(0);
  });

  it('calls links in a row below the story related, with the times between them', () => {
    const cards = ['Tram depot sold to the city for one euro', 'Ten old halls that should be saved now']
      .map((text, n) => `<div><a href="/${n}">${text}</a><p>${n + 2} hrs ago</p></div>`)
      .join('');
    const { removals } = read(`${paragraphs()}</div><div>${cards}`);
    const texts = removals.filter(({ reason }) => reason === 'related').map(({ text }) => text);
    expect(texts).toHaveLength(1);
    expect(texts[0]).toContain('Tram depot sold to the city for one euro\n2 hrs ago\nTen old halls');
  });

  it('does not let the label of an advertisement name what follows it', () => {
    const { removals } = read(
      `${paragraphs()}</div><p>Advertisement</p><div class="copyright"><p>© 2025 Paper Ltd</p>`,
    );
    expect(removals.find(({ text }) => text.includes('© 2025'))?.reason).toBe('legal');
  });

  it('survives structured cloning', () => {
    expect(structuredClone(story)).toEqual(story);
  });
});
