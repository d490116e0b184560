// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { Block, Story } from '../types.ts';
import { extractStory } from './extract-story.ts';
import { bodyLines } from './news-page.fixture.ts';

const P = [
  'The council of Westmere voted on Tuesday night to rebuild the old harbour bridge, which has been closed to cars since a barge struck one of its pillars in March.',
  'Engineers told the meeting that the steel of the middle span had rusted far more than the last survey had shown, and that a repair would cost almost as much as a new bridge.',
  'Residents of the eastern bank, who now drive eleven miles to the nearest crossing, filled the gallery and applauded when the vote was announced shortly before midnight.',
  'Work is to begin in the spring, the mayor said, and the first cars should cross the new bridge within two years if the river stays calm and the money arrives on time.',
];
const paragraphs = (from = 0, to = 4): string =>
  P.slice(from, to)
    .map((text) => `<p>${text}</p>`)
    .join('');

function read(body: string, head = '', url = 'https://paper.example/news/bridge'): Story {
  const html = `<html lang="en"><head><title>Harbour bridge to be rebuilt</title>${head}</head><body>
    <nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav>
    <main><article><h1>Harbour bridge to be rebuilt</h1><p class="byline">By Ada Stone</p><div class="story">${body}</div></article></main>
    <footer>Imprint and contact</footer></body></html>`;
  return extractStory(new DOMParser().parseFromString(html, 'text/html'), url);
}
function only<T extends Block['type']>(story: Story, type: T): Extract<Block, { type: T }>[] {
  return story.blocks.filter((block): block is Extract<Block, { type: T }> => block.type === type);
}

describe('a story keeps', () => {
  it('its standfirst, apart from the body', () => {
    const story = read(
      `<p class="standfirst">A year after the barge, Westmere chooses steel over patience.</p>${paragraphs()}`,
    );
    expect(story.standfirst).toBe('A year after the barge, Westmere chooses steel over patience.');
    expect(bodyLines(story)).toEqual([story.standfirst, ...P]);
  });

  it('sub-headings', () => {
    const story = read(`${paragraphs(0, 2)}<h2>A night in the gallery</h2>${paragraphs(2)}`);
    expect(only(story, 'heading').map(({ level, text }) => [level, text[0]?.text])).toEqual([
      [2, 'A night in the gallery'],
    ]);
  });

  it('block quotes', () => {
    const story = read(
      `${paragraphs(0, 2)}<blockquote><p>We have waited long enough, and we will not wait for another winter.</p></blockquote>${paragraphs(2)}`,
    );
    expect(only(story, 'blockquote')).toHaveLength(1);
  });

  it('embedded posts as quoted text with their link', () => {
    const story = read(
      `${paragraphs(0, 2)}<blockquote class="twitter-tweet"><p>The bridge is coming back!</p>— Mayor of Westmere (@westmere) <a href="https://social.example/post/1">May 5</a></blockquote>${paragraphs(2)}`,
    );
    const [post] = only(story, 'embed');
    expect(post?.kind).toBe('post');
    expect(bodyLines(story).join(' ')).toContain('The bridge is coming back!');
    expect(post?.url).toBe('https://social.example/post/1');
  });

  it('short lines of dialogue', () => {
    const story = read(`${paragraphs(0, 2)}<p>“Really?”</p><p>“Yes.”</p><p>“At last.”</p>${paragraphs(2)}`);
    expect(bodyLines(story)).toEqual([P[0], P[1], '“Really?”', '“Yes.”', '“At last.”', P[2], P[3]]);
  });

  it('a picture at its best size with caption and credit', () => {
    const figure = `<figure><img src="data:image/gif;base64,R0lGOD" data-src="/bridge-400.jpg" srcset="/bridge-800.jpg 800w, /bridge-1600.jpg 1600w" alt="The bridge">
      <figcaption>The bridge on Monday. <span>Photo: A. Stone</span></figcaption></figure>`;
    const story = read(`${paragraphs(0, 2)}${figure}${paragraphs(2)}`);
    const [shown] = only(story, 'figure');
    expect(shown?.pictures).toEqual([{ src: 'https://paper.example/bridge-1600.jpg', alt: 'The bridge' }]);
    expect(shown?.caption).toContain('The bridge on Monday.');
    expect(bodyLines(story)).toEqual(P);
  });

  it('a lazy picture from its noscript', () => {
    const story = read(
      `${paragraphs(0, 2)}<div><img src="/lazy-placeholder.gif" alt="Crane"><noscript><img src="/crane.jpg"></noscript></div>${paragraphs(2)}`,
    );
    expect(only(story, 'figure').map(({ pictures }) => pictures[0]?.src)).toEqual([
      'https://paper.example/crane.jpg',
    ]);
  });

  it('text that is broken by line breaks alone', () => {
    expect(bodyLines(read(P.join('<br><br>')))).toEqual(P);
  });

  it('text in divs without a paragraph', () => {
    expect(bodyLines(read(P.map((text) => `<div>${text}</div>`).join('')))).toEqual(P);
  });

  it('a story in sibling chunks with an advertisement between', () => {
    const story = read(
      `<div class="chunk">${paragraphs(0, 2)}</div><div class="ad-slot">Advertisement</div><div class="chunk">${paragraphs(2)}</div>`,
    );
    expect(bodyLines(story)).toEqual(P);
  });

  it('text that is hidden until a script runs', () => {
    expect(bodyLines(read(`${paragraphs(0, 1)}<div class="paywall" hidden>${paragraphs(1)}</div>`))).toEqual(
      P,
    );
  });

  it('text that stands only in the metadata', () => {
    const data = {
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: 'Harbour bridge to be rebuilt',
      articleBody: P.join('\n'),
    };
    const story = read(
      '<div id="root"></div>',
      `<script type="application/ld+json">${JSON.stringify(data)}</script>`,
    );
    expect(bodyLines(story)).toEqual(P);
  });

  it('corrections, marked as such', () => {
    const story = read(
      `${paragraphs()}<p><em>Correction: An earlier version of this article gave the wrong length of the bridge.</em></p>`,
    );
    expect(only(story, 'notice').map(({ kind }) => kind)).toEqual(['correction']);
  });

  it('the times of a live blog in the order of the page', () => {
    const posts = P.map(
      (text, i) =>
        `<div class="post"><time datetime="2026-03-0${4 - i}T10:00:00Z">1${4 - i}:00</time><p>${text}</p></div>`,
    ).join('');
    const story = read(posts);
    expect(only(story, 'timestamp').map(({ text }) => text)).toEqual(['14:00', '13:00', '12:00', '11:00']);
    expect(bodyLines(story)).toEqual(P);
  });

  it('the first of several articles on one page', () => {
    const other = `<article><h2>Ferry service ends after ninety years</h2>${P.map((text) => `<p>${text.replaceAll('bridge', 'ferry')}</p>`).join('')}</article>`;
    const html = `<html><head><title>Harbour bridge to be rebuilt</title></head><body><div><article><h1>Harbour bridge to be rebuilt</h1>${paragraphs()}</article>${other}</div></body></html>`;
    const story = extractStory(
      new DOMParser().parseFromString(html, 'text/html'),
      'https://paper.example/bridge',
    );
    expect(bodyLines(story)).toEqual(P);
  });

  it('what is left of a story behind a paywall, and says so', () => {
    const data = {
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: 'Harbour bridge to be rebuilt',
      isAccessibleForFree: false,
    };
    const story = read(
      `${paragraphs(0, 2)}<div class="paywall-offer"><h3>Subscribe to continue reading</h3><p>Get unlimited access from one pound a week.</p><a href="/login">Log in</a></div>`,
      `<script type="application/ld+json">${JSON.stringify(data)}</script>`,
    );
    expect(story.isCutOff).toBe(true);
    expect(story.blocks.at(-1)).toMatchObject({ type: 'notice', kind: 'cut-off' });
    expect(bodyLines(story)).toEqual(P.slice(0, 2));
  });

  it('links, styles and the base address', () => {
    const story = read(
      `<p>The <a href="report.html">survey</a> was <strong>clear</strong>: the old steel of the middle span could not be saved at any price, the engineers wrote.</p>${paragraphs(1)}`,
    );
    expect(only(story, 'paragraph')[0]?.text).toEqual([
      { text: 'The ' },
      { text: 'survey', href: 'https://paper.example/news/report.html' },
      { text: ' was ' },
      { text: 'clear', styles: ['strong'] },
      { text: ': the old steel of the middle span could not be saved at any price, the engineers wrote.' },
    ]);
  });
});

describe('any document', () => {
  it.each([
    '',
    '<html></html>',
    '<p>',
    '<svg><p>x',
    '<table><tr><td>1',
    '<body><template><p>a</p></template>',
  ])('%s gives a story without throwing', (html) => {
    expect(() => extractStory(new DOMParser().parseFromString(html, 'text/html'), '')).not.toThrow();
  });

  it('is left as it was', () => {
    const document = new DOMParser().parseFromString(
      `<article><h1>A</h1>${paragraphs()}<img src="a.jpg"></article>`,
      'text/html',
    );
    const before = document.documentElement.outerHTML;
    extractStory(document, 'https://paper.example/');
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('a video in a frame, and no frame that plays nothing', () => {
    const frame = (src: string) => `<iframe src="${src}"></iframe>`;
    const story = read(
      `${paragraphs(0, 2)}${frame('https://film.example/embed/7')}${frame('https://x.example/f?slot=9')}${paragraphs(2)}`,
    );
    expect(only(story, 'embed').map(({ url }) => url)).toEqual(['https://film.example/embed/7']);
  });

  it('the caption of a picture whatever its box is called', () => {
    const picture = '<img src="/span.jpg" width="800" height="450" alt="The span">';
    const story = read(
      `<div class="x1">${picture}<div class="x2">The middle span seen from the ferry</div></div>${paragraphs()}`,
    );
    expect(story.leadImage).toMatchObject({
      picture: { src: 'https://paper.example/span.jpg' },
      caption: 'The middle span seen from the ferry',
    });
    expect(bodyLines(story)).toEqual(P);
  });

  it('a summary without a name in the header of the headline', () => {
    const html = `<html lang="en"><head><title>Harbour bridge to be rebuilt</title></head><body><article>
      <header><h1>Harbour bridge to be rebuilt</h1><p>A year after the barge, the council of Westmere chooses steel over patience.</p></header>
      <div>${paragraphs()}</div></article></body></html>`;
    const page = new DOMParser().parseFromString(html, 'text/html');
    const { standfirst } = extractStory(page, 'https://paper.example/news/bridge');
    expect(standfirst).toBe('A year after the barge, the council of Westmere chooses steel over patience.');
  });
});
