// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { Story } from '../types.ts';
import { blocksOf, bodyLines, PARAGRAPHS, paragraphs, readNews } from './news-page.fixture.ts';

const around = (markup: string): Story => readNews({ story: `${paragraphs(0, 2)}${markup}${paragraphs(2)}` });
const sources = (story: Story): string[] =>
  blocksOf(story, 'figure').flatMap(({ pictures }) =>
    pictures.map(({ src }) => src.replace('https://paper.example', '')),
  );
const BLANK = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';

describe('a story keeps pictures at their best size', () => {
  it.each([
    ['data-src behind a blank picture', `<img src="${BLANK}" data-src="/span.jpg" alt="">`, '/span.jpg'],
    [
      'data-srcset',
      `<img src="${BLANK}" data-srcset="/span-400.jpg 400w, /span-1600.jpg 1600w">`,
      '/span-1600.jpg',
    ],
    [
      'densities',
      '<img src="/span.jpg" srcset="/span.jpg 1x, /span@2x.jpg 2x" width="600" height="400">',
      '/span@2x.jpg',
    ],
    [
      'a picture element',
      '<picture><source srcset="/span-2000.webp 2000w" type="image/webp"><img src="/span-600.jpg" width="600" height="400"></picture>',
      '/span-2000.webp',
    ],
    [
      'a lazy picture element',
      `<picture><source data-srcset="/span-1200.jpg 1200w, /span-300.jpg 300w"><img src="${BLANK}"></picture>`,
      '/span-1200.jpg',
    ],
    [
      'noscript',
      `<img src="/placeholder.png" class="lazy"><noscript><img src="/span.jpg"></noscript>`,
      '/span.jpg',
    ],
    [
      'noscript with a set',
      `<img src="${BLANK}" class="lazy"><noscript><img srcset="/span-400.jpg 400w, /span-1600.jpg 1600w" src="/span-400.jpg"></noscript>`,
      '/span-1600.jpg',
    ],
    [
      'a noscript that holds it all',
      '<noscript><img src="/span.jpg" width="900" height="600"></noscript>',
      '/span.jpg',
    ],
    [
      'a smaller lazy copy',
      '<img src="/span-1200.jpg" width="1200" height="800" data-src-small="/span-200.jpg">',
      '/span-1200.jpg',
    ],
    [
      'a small preview that waits for its picture',
      '<img src="/span-20.jpg" width="1200" height="800" data-src="/span-1200.jpg">',
      '/span-1200.jpg',
    ],
    [
      'a thumbnail linked to the whole',
      '<a href="/span-2400.jpg"><img src="/span-300.jpg" width="300" height="200"></a>',
      '/span-2400.jpg',
    ],
  ])('%s', (_, markup, best) => {
    expect(
      sources(around(`<figure>${markup}<figcaption>The middle span on Monday</figcaption></figure>`)),
    ).toEqual([best]);
  });

  it('and never as icons, counters or drawings', () => {
    const icons =
      '<img src="/icon.png" width="16" height="16"><img src="/count.gif" width="1" height="1"><img src="/mark.svg">';
    expect(sources(around(`<p>${icons}</p>`))).toEqual([]);
  });

  it('once each, though a gallery shows them as large and small', () => {
    const names = ['crane', 'pillar', 'crowd'];
    const slides = names
      .map(
        (name) =>
          `<figure class="slide"><img src="/${name}-1200.jpg?w=1200" width="1200" height="800"><figcaption>The ${name} on Tuesday</figcaption></figure>`,
      )
      .join('');
    const thumbs = names
      .map((name) => `<li><img src="/${name}-1200.jpg?w=120" width="120" height="80"></li>`)
      .join('');
    const story = around(`<div class="gallery">${slides}<ul class="thumbnails">${thumbs}</ul></div>`);
    expect(sources(story)).toEqual(names.map((name) => `/${name}-1200.jpg?w=1200`));
    expect(blocksOf(story, 'figure').map(({ caption }) => caption)).toEqual(
      names.map((name) => `The ${name} on Tuesday`),
    );
  });

  it('with caption and credit apart', () => {
    const story = around(
      '<figure><img src="/span.jpg" width="900" height="600"><figcaption><span class="caption-text">The middle span on Monday.</span><span class="photo-credit">Ada Stone</span></figcaption></figure>',
    );
    expect(blocksOf(story, 'figure')[0]).toMatchObject({
      caption: 'The middle span on Monday.',
      credit: 'Ada Stone',
    });
  });

  it('with a caption in an element that flows, after the picture', () => {
    const [figure] = blocksOf(
      around(
        '<div class="photo"><p><img src="/span.jpg" width="900" height="600"></p><span class="newsCaption">The middle span on Monday. <span class="photo-credit">(Image: Ada Stone)</span></span></div>',
      ),
      'figure',
    );
    expect(figure).toMatchObject({ caption: 'The middle span on Monday.', credit: '(Image: Ada Stone)' });
  });

  it('with a caption and credit in boxes of their own', () => {
    const story = around(
      '<figure><img src="/span.jpg" width="900" height="600"><figcaption><p>The middle span on Monday.</p><p class="credit">Ada Stone</p></figcaption></figure>',
    );
    expect(blocksOf(story, 'figure')[0]).toMatchObject({
      caption: 'The middle span on Monday.',
      credit: 'Ada Stone',
    });
  });

  it('in their place', () => {
    const story = around('<figure><img src="/span.jpg" width="900" height="600"></figure>');
    expect(story.blocks.map(({ type }) => type)).toEqual([
      'paragraph',
      'paragraph',
      'figure',
      'paragraph',
      'paragraph',
    ]);
  });
});

describe('a story keeps', () => {
  it.each([
    [
      'a post',
      '<blockquote class="twitter-tweet"><p>The bridge is coming back!</p>— Vera Holm (@veraholm) <a href="https://social.example/veraholm/1">5 May 2026</a></blockquote>',
      { kind: 'post', author: 'Vera Holm', url: 'https://social.example/veraholm/1' },
    ],
    [
      'a photo post',
      '<blockquote class="instagram-media" data-instgrm-permalink="https://photos.example/p/1"><div><a href="https://photos.example/p/1">View this post</a><p>Our bridge at dawn, seen from the ferry.</p><p>A post shared by Vera Holm (@veraholm)</p></div></blockquote>',
      { kind: 'post', author: 'Vera Holm', url: 'https://photos.example/p/1' },
    ],
    [
      'a post of a network of its own',
      '<blockquote class="mastodon-embed" data-embed-url="https://toots.example/@vera/1/embed"><p>The bridge is coming back!</p><p>Vera Holm</p><a href="https://toots.example/@vera/1">5 May 2026</a></blockquote>',
      { kind: 'post', url: 'https://toots.example/@vera/1' },
    ],
    [
      'a film',
      '<video poster="/film.jpg" controls><source src="/film.mp4" type="video/mp4"></video>',
      {
        kind: 'video',
        url: 'https://paper.example/film.mp4',
        poster: { src: 'https://paper.example/film.jpg' },
      },
    ],
    [
      'a recording',
      '<audio controls src="/talk.mp3"></audio>',
      { kind: 'audio', url: 'https://paper.example/talk.mp3' },
    ],
    [
      'a film in a frame',
      '<iframe src="https://films.example/embed/7" allowfullscreen title="The vote"></iframe>',
      { kind: 'video', url: 'https://films.example/embed/7' },
    ],
    [
      'a lazy film in a frame',
      '<iframe src="about:blank" data-src="https://films.example/embed/7"></iframe>',
      { kind: 'video', url: 'https://films.example/embed/7' },
    ],
  ])('%s', (_, markup, expected) => {
    const story = around(markup);
    expect(blocksOf(story, 'embed')).toMatchObject([expected]);
    expect(bodyLines(story).filter((line) => PARAGRAPHS.includes(line))).toEqual(PARAGRAPHS);
  });

  it('no film that only advertises', () => {
    const story = around('<div class="ad-slot"><video src="/spot.mp4" poster="/spot.jpg"></video></div>');
    expect(blocksOf(story, 'embed')).toEqual([]);
    expect(story.removals.map(({ reason }) => reason)).toContain('advertisement');
  });
});
