import { storyLines } from '../story-model/story-lines.ts';
import type { Block, Story } from '../types.ts';
import { extractStory } from './extract-story.ts';

/** A story of four paragraphs, invented, to stand in for the text of a page under test. */
export const PARAGRAPHS: readonly string[] = [
  'The council of Westmere voted on Tuesday night to rebuild the old harbour bridge, which has been closed to cars since a barge struck one of its pillars in March.',
  'Engineers told the meeting that the steel of the middle span had rusted far more than the last survey had shown, and that a repair would cost almost as much as a new bridge.',
  'Residents of the eastern bank, who now drive eleven miles to the nearest crossing, filled the gallery and applauded when the vote was announced shortly before midnight.',
  'Work is to begin in the spring, the mayor said, and the first cars should cross the new bridge within two years if the river stays calm and the money arrives on time.',
];
export const HEADLINE = 'Harbour bridge to be rebuilt';
export const ADDRESS = 'https://paper.example/news/bridge';

/** Returns some of the paragraphs as markup. */
export function paragraphs(from = 0, to = PARAGRAPHS.length): string {
  return asMarkup(PARAGRAPHS.slice(from, to));
}

/** Returns markup with each text as a paragraph. */
export function asMarkup(texts: readonly string[]): string {
  return texts.map((text) => `<p>${text}</p>`).join('\n');
}

export interface NewsPage {
  headline?: string;
  /** Markup inside the container of the story's text. */
  story: string;
  head?: string;
  lang?: string;
  dir?: 'ltr' | 'rtl';
  /** Markup that stands in place of the whole article element. */
  article?: string;
}

const SECTIONS = ['World', 'Politics', 'Business', 'Sport', 'Culture', 'Science', 'Weather'];
const OTHERS = [
  'Ferry company adds a night service to the islands from June',
  'Baker wins the county fair for the ninth time in a row',
  'Library to open on Sundays after a year of protest',
  'What the new parking rules mean for the old town',
];
const cards = (from: number, to: number): string =>
  OTHERS.slice(from, to)
    .map(
      (title, n) =>
        `<li class="card"><a href="/news/${from + n}-other"><img src="/thumbs/${from + n}.jpg" width="120" height="80" alt=""><h4>${title}</h4></a><span>${n + 2} hours ago</span></li>`,
    )
    .join('');

/**
 * Returns the markup of a newspaper's page as the press builds them: header, menus, tools, related stories
 * and footer around an article.
 */
export function newsPage({
  headline = HEADLINE,
  story,
  head = '',
  lang = 'en',
  dir,
  article,
}: NewsPage): string {
  return `<!doctype html><html lang="${lang}"${dir ? ` dir="${dir}"` : ''}><head><meta charset="utf-8">
  <title>${headline} | The Westmere Paper</title><meta property="og:site_name" content="The Westmere Paper">${head}</head><body>
  <a class="skip-link" href="#main">Skip to content</a>
  <header class="site-header"><a href="/"><img src="/logo.png" width="200" height="50" alt="The Westmere Paper"></a>
    <nav class="main-nav"><ul>${SECTIONS.map((name) => `<li><a href="/${name.toLowerCase()}">${name}</a></li>`).join('')}</ul></nav>
    <a href="/subscribe">Subscribe</a><a href="/login">Log in</a></header>
  <main id="main">
    <ol class="breadcrumb"><li><a href="/">Home</a></li><li><a href="/news">News</a></li></ol>
    ${
      article ??
      `<article class="story"><h1>${headline}</h1>
      <div class="byline">By <a href="/authors/ada-stone">Ada Stone</a> <time datetime="2026-05-05T21:00:00Z">5 May 2026</time></div>
      <ul class="share-bar"><li><a href="#">Facebook</a></li><li><a href="#">WhatsApp</a></li><li><button>Copy link</button></li></ul>
      <div class="story-body">${story}</div>
      <ul class="tags"><li><a href="/tag/harbour">Harbour</a></li><li><a href="/tag/bridges">Bridges</a></li></ul></article>`
    }
    <section class="related"><h3>More from News</h3><ul>${cards(0, 2)}</ul></section>
  </main>
  <aside class="sidebar"><h3>Most read</h3><ol>${cards(2, 4)}</ol>
    <div class="newsletter"><h4>Morning letter</h4><p>The news of the harbour, every day at six.</p><button>Sign up</button></div></aside>
  <footer class="site-footer"><ul><li><a href="/about">About us</a></li><li><a href="/privacy">Privacy</a></li></ul>
    <p>© 2026 The Westmere Paper. All rights reserved.</p></footer></body></html>`;
}

/** Returns the story of a page, as the engine reads it. Needs a DOM. */
export function readNews(page: NewsPage, url = ADDRESS): Story {
  return readHtml(newsPage(page), url);
}

export function readHtml(html: string, url = ADDRESS): Story {
  return extractStory(new DOMParser().parseFromString(html, 'text/html'), url);
}

/** Returns the texts of a story's standfirst and body in reading order. */
export function bodyLines(story: Story): string[] {
  return storyLines(story)
    .filter(({ role, text }) => role !== 'headline' && role !== 'caption' && text)
    .map(({ text }) => text);
}

/** Returns the story's blocks of one type. */
export function blocksOf<T extends Block['type']>(story: Story, type: T): Extract<Block, { type: T }>[] {
  return story.blocks.filter((block): block is Extract<Block, { type: T }> => block.type === type);
}
