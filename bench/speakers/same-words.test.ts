import { expect, it } from 'vitest';
import { nameRight, roleRight, sameDescription } from './same-words.ts';

it('takes a name for the same without title, accents and middle names', () => {
  expect(nameRight('Dr. Ida Maria Hólm', ['Ida Holm'])).toBe(true);
  expect(nameRight('Holm', ['Ida Holm'])).toBe(false);
  expect(nameRight('習近平', ['習近平'])).toBe(true);
});

it('takes descriptions for the same by their content words, endings aside', () => {
  expect(sameDescription('the mayor of Lund', 'Lund’s mayor')).toBe(true);
  expect(sameDescription('Sprecher', 'Sprecherin')).toBe(true);
  expect(sameDescription('the mayor', 'the skipper')).toBe(false);
});

it('takes a role for right that says no more than the text, or little more', () => {
  expect(roleRight('mayor', ['mayor of Lund'])).toBe(true);
  expect(roleRight('long-serving mayor of Lund', ['mayor of Lund'])).toBe(true);
  expect(roleRight('mayor of Lund and chair of the port board there', ['mayor of Lund'])).toBe(false);
  expect(roleRight('副司長', ['国家航天局副司長'])).toBe(true);
  expect(roleRight('skipper', ['mayor of Lund'])).toBe(false);
});
