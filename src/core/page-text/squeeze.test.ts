import { expect, it } from 'vitest';
import { offsetOf, squeeze } from './squeeze.ts';

it('leaves the characters in which a page and its story cannot differ', () => {
  expect(squeeze(' Off\u00a0we\u200b go 🚢\n“now” ')).toBe('Offwego“now”');
});

it('leads from these back to the text', () => {
  const text = '  ab \u00adc🚢d';
  expect([0, 1, 2, 3, 4].map((nth) => offsetOf(text, nth))).toEqual([2, 3, 6, 9, 10]);
  expect(offsetOf('a b', 9)).toBe(3);
});
