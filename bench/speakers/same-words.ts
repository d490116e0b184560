import { sameName } from '../quotes/same-name.ts';

const LATIN_WORD = /^[\p{Script=Latin}\p{N}]+$/u;
/** Latin words shorter than this are articles and the like. */
const MIN_CONTENT_LETTERS = 3;
/** Words longer than this may differ in their last two letters: "Sprecher", "Sprecherin". */
const MAX_UNINFLECTED = 4;
const MAX_ADDED_WORDS = 3;
/** Signs that a role may add in scripts without spaces. */
const MAX_ADDED_SIGNS = 12;

/** Small letters without accents, words parted by one space. */
const plain = (words: string): string =>
  words
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’´`]/g, "'")
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const solid = (words: string): string => plain(words).replace(/ /g, '');

const contentWords = (words: string): string[] =>
  plain(words)
    .split(' ')
    .filter((word) => word.length >= MIN_CONTENT_LETTERS || (word !== '' && !LATIN_WORD.test(word)));

/** Checks that a name that is shown is one of the right ones: titles, middle names and initials aside. */
export const nameRight = (shown: string, names: readonly string[]): boolean =>
  names.some((name) => solid(name) === solid(shown) || sameName(name, shown));

const sameStem = (x: string, y: string): boolean => {
  if (x === y) return true;
  if (x.length <= MAX_UNINFLECTED || y.length <= MAX_UNINFLECTED) return false;
  return x.startsWith(y.slice(0, -2)) || y.startsWith(x.slice(0, -2));
};

/** Checks that two descriptions mean the same source: they share two content words, or the one that either has. */
export function sameDescription(a: string, b: string): boolean {
  const x = contentWords(a);
  const y = contentWords(b);
  if (x.length === 0 || y.length === 0) return solid(a) === solid(b);
  const common = x.filter((word) => y.some((other) => sameStem(word, other)));
  return common.length >= Math.min(x.length, y.length, 2);
}

/** Checks that a role that is shown says no more than a right one does, or holds one whole and adds little. */
export const roleRight = (shown: string, roles: readonly string[]): boolean =>
  roles.some((role) => {
    const a = plain(shown);
    const b = plain(role);
    if (a === '' || b === '') return false;
    if (` ${b} `.includes(` ${a} `)) return true;
    const added = contentWords(a).length - contentWords(b).length;
    if (` ${a} `.includes(` ${b} `) && added <= MAX_ADDED_WORDS) return true;
    return /[^\p{Script=Latin}\s\p{N}\p{P}]/u.test(b) && sameSigns(solid(a), solid(b));
  });

const sameSigns = (shown: string, role: string): boolean =>
  role.includes(shown) || (shown.includes(role) && shown.length - role.length <= MAX_ADDED_SIGNS);
