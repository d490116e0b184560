import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { accountedTexts, pageTexts } from '../src/core/extract/page-text.fixture.ts';
import { detectArticle, extractStory } from '../src/core/index.ts';
import { plainText } from '../src/core/story-model/story-lines.ts';
import { difference, NONE } from './support/difference.ts';
import { fixturePages } from './support/site/fixture-pages.ts';

// The same pages that the browsers are tested with, straight through the engine: fast, and without a browser's layout.
const fold = (text: string) => text.replace(/\s+/g, ' ').trim();
const pages = fixturePages()
  .filter(({ expected }) => !expected.needsScript)
  .map(({ name, folder, expected }) => {
    const html = readFileSync(join(folder, 'index.html'), 'utf8');
    const { document } = new JSDOM(html, { url: expected.url }).window;
    return { name, expected, document };
  });

describe('fixture pages, straight through the engine', () => {
  it.each(pages)('tells apart: $name', ({ document, expected }) => {
    expect(detectArticle(document, expected.url).isArticle).toBe(expected.isArticle);
  });

  it.each(pages.filter(({ expected }) => expected.isArticle))(
    'gives the story and nothing else: $name',
    ({ document, expected }) => {
      const story = extractStory(document, expected.url);
      const texts = (type: 'paragraph' | 'heading') =>
        story.blocks.flatMap((block) => (block.type === type ? [fold(plainText(block.text))] : []));
      expect(story.headline).toBe(expected.headline);
      expect(difference(texts('paragraph'), expected.paragraphs)).toEqual(NONE);
      expect(difference(texts('heading'), expected.headings ?? [])).toEqual(NONE);
      const figures = story.blocks.flatMap((block) => (block.type === 'figure' ? block.pictures : []));
      expect(figures.length + (story.leadImage ? 1 : 0)).toBe(expected.pictures);
      expect(story.standfirst).toBe(expected.standfirst ?? null);
      expect(story.authors).toEqual(expected.authors);
      expect(story.publisher).toBe(expected.publisher);
    },
  );

  it.each(pages.filter(({ expected }) => expected.isArticle))(
    'gives a story, and no list of headlines, where a list is allowed: $name',
    ({ document, expected }) => {
      const { blocks } = extractStory(document, expected.url);
      expect(extractStory(document, expected.url, { lists: true }).blocks).toEqual(blocks);
    },
  );

  it.each(pages)('accounts for every text in story or ledger: $name', ({ document, expected }) => {
    for (const lists of [false, true]) {
      const accounted = accountedTexts(extractStory(document, expected.url, { lists })).join('\n');
      expect(pageTexts(document).filter((text) => !accounted.includes(text))).toEqual([]);
    }
  });
});
