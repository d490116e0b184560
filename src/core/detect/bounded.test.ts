// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { countElements, isHuge } from './bounded.ts';
import { page } from './test-page.ts';

test('elements are counted up to a bound', () => {
  expect(countElements(page('<i></i>'.repeat(30)), 'i')).toBe(30);
  expect(countElements(page('<i></i>'.repeat(1_200)), 'i')).toBe(1_000);
});

test('a page of more than 20,000 elements is huge', () => {
  expect(isHuge(page('<i></i>'.repeat(10_000)))).toBe(false);
  expect(isHuge(page('<i></i>'.repeat(20_500)))).toBe(true);
});
