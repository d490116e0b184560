import { expect, it } from 'vitest';
import { lineChanges } from './line-changes.ts';

it('says nothing of texts that are the same', () => {
  expect(lineChanges('a\nb\n', 'a\nb\n')).toEqual([]);
});

it('gives each line that is missing or there instead, with its number', () => {
  expect(lineChanges('a\nb\nc\nd', 'a\nB\nc\nc2\nd')).toEqual(['- 2: b', '+ 2: B', '+ 4: c2']);
});

it('gives the lines behind the end of the shorter text', () => {
  expect(lineChanges('a', 'a\nb')).toEqual(['+ 2: b']);
  expect(lineChanges('a\nb', 'a')).toEqual(['- 2: b']);
});
