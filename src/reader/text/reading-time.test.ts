import { expect, it } from 'vitest';
import { sampleStory } from '../sample-story.fixture.ts';
import { readingMinutes } from './reading-time.ts';

const minutesOf = (text: string) =>
  readingMinutes({
    ...sampleStory,
    headline: null,
    standfirst: null,
    leadImage: null,
    blocks: [{ id: 'b0', type: 'paragraph', text: [{ text }] }],
  });

it('counts words', () => {
  expect(minutesOf('one two — three. '.repeat(238))).toBe(3);
});

it('counts characters where words are not parted', () => {
  expect(minutesOf('青波市の路面電車。'.repeat(75))).toBe(2);
});

it('is one minute at least', () => {
  expect(minutesOf('')).toBe(1);
});
