// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { Removal } from '../types.ts';
import { extractStory } from './extract-story.ts';
import { ADDRESS, newsPage, paragraphs } from './news-page.fixture.ts';

/** Returns the texts at the paths of the entry that holds a text, and the entry. */
function pathsWith(text: string, story: string): { texts: string[]; entry: Removal | undefined } {
  const page = new DOMParser().parseFromString(newsPage({ story }), 'text/html');
  const entry = extractStory(page, ADDRESS).removals.find((removal) => removal.text.includes(text));
  const texts = (entry?.paths ?? []).map(
    (path) => page.querySelector(path)?.textContent?.replace(/\s+/g, ' ').trim() ?? '',
  );
  return { texts, entry };
}

const BOX = '<div class="newsletter"><h3>Our letter</h3><p>Sign up for the harbour letter.</p></div>';

describe('paths of a removal', () => {
  it('are the largest element that holds it alone', () => {
    const story = `${paragraphs(0, 2)}<section><div>${BOX}</div></section>${paragraphs(2)}`;
    const { texts, entry } = pathsWith('harbour letter', story);
    expect(texts).toEqual(['Our letterSign up for the harbour letter.']);
    expect(entry?.paths?.[0]).toMatch(/section:nth-child\(\d+\)$/);
  });

  it('never hold a word of the story, or of another entry', () => {
    const page = new DOMParser().parseFromString(
      newsPage({ story: `${paragraphs(0, 2)}${BOX}${paragraphs(2)}` }),
      'text/html',
    );
    const { removals } = extractStory(page, ADDRESS);
    const letters = (text: string) => text.replace(/\s+/g, '');
    const withPaths = removals.filter(({ paths = [] }) => paths.length > 0);
    expect(withPaths.length).toBeGreaterThan(3);
    for (const { paths = [], text } of withPaths) {
      const held = paths.map((path) => page.querySelector(path)?.textContent ?? '').join('');
      expect(letters(held)).toBe(letters(text));
    }
  });

  it('are several where neighbours stand in boxes of their own', () => {
    const share = '<div class="share-bar"><button>Share this</button></div>';
    const story = `${paragraphs(0, 2)}${share}${share.replace('Share this', 'Share on paper')}${paragraphs(2)}`;
    expect(pathsWith('on paper', story).texts).toEqual(['Share this', 'Share on paper']);
  });

  it('are none where the text stands loose beside the story', () => {
    const story = `<div>${paragraphs(0, 2)}Advertisement<p>${'The council met again on Monday to speak about the bridge and what it may cost. '.repeat(2)}</p></div>${paragraphs(2)}`;
    const { texts, entry } = pathsWith('Advertisement', story);
    expect(entry).toBeDefined();
    expect(texts).toEqual([]);
  });
});
