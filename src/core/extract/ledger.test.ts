// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { extractStory } from './extract-story.ts';
import { LANGUAGES } from './languages.fixture.ts';
import { ADDRESS, asMarkup, newsPage, paragraphs } from './news-page.fixture.ts';
import { accountedTexts, pageTexts } from './page-text.fixture.ts';

const FURNISHED: [string, string][] = [
  ['bare', paragraphs()],
  [
    'with figures',
    `<figure><img src="/a.jpg"><figcaption>The span <span class="credit">A. Stone</span></figcaption></figure>${paragraphs(0, 2)}<figure><img src="/b.jpg"><figcaption>The crane</figcaption></figure>${paragraphs(2)}`,
  ],
  [
    'with a picture twice, each with a caption',
    `${paragraphs(0, 2)}<figure><img src="/b.jpg"><figcaption>The crane</figcaption></figure>${paragraphs(2)}<figure><img src="/b.jpg"><figcaption>The crane</figcaption></figure>`,
  ],
  [
    'with a caption twice',
    `${paragraphs(0, 2)}<figure><img src="/b.jpg"><figcaption>The crane</figcaption><p class="caption">The crane</p></figure>${paragraphs(2)}`,
  ],
  [
    'with a caption of no picture',
    `${paragraphs(0, 2)}<figure><img src="/pixel.gif" width="1" height="1"><figcaption>The crane on Monday</figcaption></figure>${paragraphs(2)}`,
  ],
  [
    'with an advertisement that has a caption',
    `${paragraphs(0, 2)}<div class="ad-slot"><figure><img src="/ad.jpg"><figcaption>Garden chairs at half the price</figcaption></figure></div>${paragraphs(2)}`,
  ],
  [
    'with a film',
    `${paragraphs(0, 2)}<figure><video src="/film.mp4"></video><figcaption>The vote on Tuesday</figcaption></figure>${paragraphs(2)}`,
  ],
  [
    'with a frame that plays nothing',
    `${paragraphs(0, 2)}<figure><iframe src="/x"></iframe><figcaption>What stood in the frame</figcaption></figure>${paragraphs(2)}`,
  ],
  [
    'with a table',
    `${paragraphs(0, 2)}<table><caption>Votes</caption><tr><th>For</th><th>Against</th><th></th></tr><tr><td>31</td><td>4</td><td>2 away</td></tr></table>${paragraphs(2)}`,
  ],
  [
    'with a post',
    `${paragraphs(0, 2)}<blockquote class="twitter-tweet"><p>Back!</p>— Vera Holm (@vera) <a href="https://social.example/1">May 5</a></blockquote>${paragraphs(2)}`,
  ],
  [
    'with a form',
    `${paragraphs(0, 2)}<form><label>Your mail</label><input><button>Send</button></form>${paragraphs(2)}`,
  ],
  [
    'with hidden lines',
    `${paragraphs(0, 2)}<p hidden>Not yet</p><p class="sr-only">For screen readers</p>${paragraphs(2)}`,
  ],
  ['with code', `${paragraphs(0, 2)}<pre><code>if (a) {\n  b();\n}</code></pre>${paragraphs(2)}`],
  [
    'with a long list of links',
    `${paragraphs()}<ul>${Array.from({ length: 120 }, (_, n) => `<li><a href="/n/${n}">Another headline of the day, number ${n}</a></li>`).join('')}</ul>`,
  ],
  [
    'with posts of a live blog',
    [0, 1, 2, 3]
      .map(
        (n) =>
          `<div class="post"><time datetime="2026-05-05T1${n}:00:00Z">1${n}:00</time><h3>Post ${n}</h3>${paragraphs(n, n + 1)}<button>Share</button></div>`,
      )
      .join(''),
  ],
  [
    'without text but in its data',
    `<div>Loading the story</div><script type="application/json">${JSON.stringify({ body: paragraphs().replaceAll('</', '<\\/') })}</script>`,
  ],
];

describe('story and ledger hold every text of a page, once', () => {
  it.each([
    ...FURNISHED.map(([name, story]) => [name, newsPage({ story })] as const),
    ...LANGUAGES.map(
      ({ lang, paragraphs: texts, furniture, headline }) =>
        [
          lang,
          newsPage({ lang, headline, story: asMarkup(texts) + asMarkup(Object.values(furniture).flat()) }),
        ] as const,
    ),
    ['no page at all', '<p></p>'] as const,
    [
      'a page without a story',
      '<header>Shop</header><ul><li><a href="/1">Chair</a></li><li>Table</li></ul>',
    ] as const,
  ])('%s', (name, html) => {
    const page = new DOMParser().parseFromString(html, 'text/html');
    const accounted = accountedTexts(extractStory(page, ADDRESS));
    const whole = accounted.join('\n');
    const texts = pageTexts(page);
    expect(texts.filter((text) => !whole.includes(text))).toEqual([]);
    if (!name.includes('data')) expect(accounted.join('').length).toBe(texts.join('').length);
  });
});
