// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { textStats } from '../blocks/text-stats.ts';
import { storyParts } from '../story-model/parts.ts';
import { storyLines } from '../story-model/story-lines.ts';
import type { Story } from '../types.ts';
import { type ExtractOptions, extractStory } from './extract-story.ts';
import { ADDRESS, newsPage, paragraphs } from './news-page.fixture.ts';
import { accountedTexts, pageTexts } from './page-text.fixture.ts';

const parse = (story: string) => new DOMParser().parseFromString(newsPage({ story }), 'text/html');
const many = (count: number, make: (n: number) => string) =>
  Array.from({ length: count }, (_, n) => make(n)).join('');
const read = (page: Document, options?: ExtractOptions) => extractStory(page, ADDRESS, options);
const sentence = (n: number) =>
  `The harbour board counted crossing number ${n} of the year on that day, and the ferry was on time once more.`;

/** Texts of the page that are in neither story nor ledger. */
const missing = (page: Document, ...stories: Story[]) => {
  const whole = stories.flatMap(accountedTexts).join('\n');
  return pageTexts(page).filter((text) => !whole.includes(text));
};
const words = (texts: readonly string[]) => texts.reduce((sum, text) => sum + textStats(text).words, 0);
const storyWords = (story: Story) =>
  words(storyLines(story).map(({ text }) => text)) + words(story.removals.map(({ text }) => text));

describe('beyond each bound every text is accounted for', () => {
  it('a thousand removed blocks that do not join', () => {
    const ads = many(
      1000,
      (n) => `<p>${sentence(n)}</p><div class="ad-slot"><p>Removed text ${n}x</p></div>`,
    );
    const page = parse(paragraphs() + ads);
    const story = read(page);
    expect(missing(page, story)).toEqual([]);
    expect(story.removals.length).toBeGreaterThan(900);
    expect(new Set(story.removals.map(({ id }) => id)).size).toBe(story.removals.length);
  });

  it('one removed block that is longer than an entry, and a run of more blocks than one takes', () => {
    const long = many(300, (n) => `word${n} `);
    const page = parse(
      `${paragraphs()}<div class="newsletter"><p>${long.repeat(3)}</p>${many(90, (n) => `<p>Line ${n}y</p>`)}</div>`,
    );
    const story = read(page);
    expect(missing(page, story)).toEqual([]);
    expect(Math.max(...story.removals.map(({ blocks }) => blocks.length))).toBeLessThanOrEqual(40);
  });

  it('a list and a table longer than a block: they go on as others', () => {
    const page = parse(
      `${paragraphs()}<ul>${many(2_500, (n) => `<li>${sentence(n)}</li>`)}</ul>${paragraphs()}`,
    );
    const story = read(page);
    expect(missing(page, story)).toEqual([]);
    const longest = Math.max(
      ...story.blocks.map((block) => (block.type === 'list' ? block.items.length : 0)),
    );
    expect(longest).toBeGreaterThan(1_000);
    expect(longest).toBeLessThanOrEqual(2_000);
  });

  it('a reading that stops says so, how much follows, and reads on from there to the end', () => {
    const page = parse(many(700, (n) => `<p>${sentence(n)}</p>`));
    const stories = [read(page, { most: 300 })];
    const whole = storyWords(read(page));
    for (let last = stories[0]; last?.unread; last = stories.at(-1)) {
      expect(last.blocks.at(-1)).toMatchObject({ type: 'notice', kind: 'unread' });
      const soFar = stories.reduce(
        (sum, story, n) => sum + storyWords(n ? { ...story, headline: null } : story),
        0,
      );
      expect(soFar + last.unread.words).toBe(whole);
      stories.push(read(page, { most: 300, from: last.unread.from }));
    }
    expect(stories).toHaveLength(3);
    expect(missing(page, ...stories)).toEqual([]);
    const ids = stories.flatMap(({ blocks, removals }) => [...blocks, ...removals].map(({ id }) => id));
    const own = ids.filter((id) => id !== 'unread');
    expect(new Set(own).size).toBe(own.length);
  });

  it('a story of more than one part: the parts hold all of it', () => {
    const page = parse(many(3_000, (n) => `<p>${sentence(n)} ${sentence(n + 1)}</p>`));
    const { blocks } = read(page);
    const parts = storyParts(blocks);
    expect(parts.length).toBeGreaterThan(1);
    expect(parts.reduce((sum, { first, end }) => sum + end - first, 0)).toBe(blocks.length);
  });
});
