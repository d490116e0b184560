import { expect, it } from 'vitest';
import { bareStory } from '../../core/extract/bare-story.fixture.ts';
import type { Story } from '../../core/index.ts';
import { keepOriginal, originalOf } from './original-story.ts';

const story = (...texts: string[]): Story => ({
  ...bareStory,
  blocks: texts.map((text, n) => ({ id: `b${n}`, type: 'paragraph', text: [{ text }] })),
});

it('keeps a story for its translation, and none that would not go into one message with it', () => {
  keepOriginal(story('Die Fähre bleibt.', 'Das sagt Ada Lind.'));
  expect(originalOf(story('The ferry stays.', 'Ada Lind says so.'))?.blocks).toHaveLength(2);
  keepOriginal(story('a'.repeat(250_000), 'b'.repeat(250_000)));
  expect(originalOf(story('The ferry stays.', 'Ada Lind says so.'))).toBeNull();
});
