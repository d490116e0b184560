import { expect, test } from 'vitest';
import { isIntroduced, namesIn } from './names.ts';

test.each([
  ['By Ann Lee', ['Ann Lee']],
  ['Von Anna Groß und Jan Klein', ['Anna Groß', 'Jan Klein']],
  ['Par Anne Petit, Jean Grand et Luc Noir', ['Anne Petit', 'Jean Grand', 'Luc Noir']],
  ['Ann Lee, Political Correspondent', ['Ann Lee']],
  ['Ann Lee | Senior Reporter', ['Ann Lee']],
  ['Ann Lee in Riga', ['Ann Lee in Riga']],
  ['Ann Lee, Reuters', ['Ann Lee']],
  ['AFP', ['AFP']],
  ['ANN LEE and BO MC-CANN', ['Ann Lee', 'BO Mc-Cann']],
  ['Jul 11 Written By Ann Lee', ['Ann Lee']],
  ['Ann Lee Updated 5 May', ['Ann Lee']],
  ['https://paper.example/authors/ann-lee', []],
  ['Ann Lee https://social.example/ann', ['Ann Lee']],
  ['ann@paper.example', []],
  ['5 May 2024', []],
  ['admin', []],
  ['記者：山田太郎、佐藤花子', ['山田太郎', '佐藤花子']],
  ['Андрей Ким', ['Андрей Ким']],
  ['', []],
])('%s', (byline, names) => {
  expect(namesIn(byline)).toEqual(names);
});

test('a byline begins with an introduction and a name', () => {
  expect(isIntroduced('By Ann Lee')).toBe(true);
  expect(isIntroduced('By the river stood a bridge')).toBe(false);
  expect(isIntroduced('Ann Lee')).toBe(false);
});

test('a long text takes no time', () => {
  expect(namesIn(' , '.repeat(100_000))).toEqual([]);
});
