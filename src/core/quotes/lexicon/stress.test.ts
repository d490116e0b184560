import { expect, it } from 'vitest';
import { secondStress, withOneStress } from './stress.ts';

const STRESSED = new Map([
  ['ό', 'ο'],
  ['ά', 'α'],
]);

it('finds the second stress, which a possessive behind the word brings', () => {
  expect(secondStress('πρόεδρός', STRESSED)).toBe(6);
  expect(withOneStress('πρόεδρός', STRESSED)).toBe('πρόεδρος');
});

it('leaves a word of one stress as it is, one of two parts, and any word where stress is not written', () => {
  expect(withOneStress('πρόεδρος', STRESSED)).toBe('πρόεδρος');
  expect(withOneStress('τόσο-όσο', STRESSED)).toBe('τόσο-όσο');
  expect(secondStress('πρόεδρός', new Map())).toBe(-1);
});
