import type { LanguageGrammar } from '../languages/language-data.ts';

/** One form of a declension: its ending, and the ending of the subject form that stands in its place. */
interface CaseEnding {
  ending: string;
  base: string;
  /** Kind of letter that must stand before both endings; null: any may. */
  before: 'consonant' | 'vowel' | null;
}

/** Declensions of the names of a language, those of men and those of women. */
export interface NameCases {
  male: readonly CaseEnding[];
  female: readonly CaseEnding[];
}

type Bearer = keyof NameCases;

const VOWEL = /^[aeiouyæøœаеёиоуыэюяіїєαεηιουω]/;
const SHORTEST_BASE = 2;

const plain = (letter: string): string => letter.normalize('NFD').replace(/\p{M}/gu, '');
const kindOf = (letter: string): CaseEnding['before'] => (VOWEL.test(plain(letter)) ? 'vowel' : 'consonant');

/** Reads declensions written `ов=ова,ову ска=skiej,ską`: `C` and `V` stand for a consonant and a vowel that both forms keep. */
function endingsIn(list: string): CaseEnding[] {
  return list
    .split(' ')
    .filter((entry) => entry !== '')
    .flatMap((entry) => {
      const [subject = '', forms = ''] = entry.split('=');
      const before = subject.startsWith('C') ? 'consonant' : subject.startsWith('V') ? 'vowel' : null;
      const bare = (ending: string): string => (before ? ending.slice(1) : ending);
      return forms.split(',').map((form) => ({ ending: bare(form), base: bare(subject), before }));
    });
}

/** Reads the declensions of a language; null where names do not inflect. */
export function readNameCases({ male, female, any }: LanguageGrammar['nameCases']): NameCases | null {
  if (male === '' && female === '' && any === '') return null;
  return { male: endingsIn(`${male} ${any}`), female: endingsIn(`${female} ${any}`) };
}

/**
 * Returns the form of the subject that a word of somebody's name most likely has, by the longest ending that
 * fits: "virtasen" → "virtanen"; the word itself where none fits, null where two fit alike.
 * @param word in lower case
 */
export function likeliestSubject(cases: NameCases, word: string, bearer: Bearer): string | null {
  let found = new Set([word]);
  let longest = 0;
  for (const { ending, base, before } of cases[bearer]) {
    const stem = word.length - ending.length;
    if (ending.length < longest || stem < SHORTEST_BASE || !word.endsWith(ending)) continue;
    if (before !== null && kindOf(word[stem - 1] ?? '') !== before) continue;
    if (ending.length > longest) found = new Set();
    longest = ending.length;
    found.add(word.slice(0, stem) + base);
  }
  return found.size === 1 ? ([...found][0] ?? null) : null;
}

/**
 * Returns the other forms that a word of somebody's name may be an inflected form of: "новака" → "новак".
 * @param word in lower case, as are the results
 */
export function subjectForms(cases: NameCases, word: string, bearer: Bearer): string[] {
  const found = new Set<string>();
  for (const { ending, base, before } of cases[bearer]) {
    const stem = word.length - ending.length;
    if (stem < SHORTEST_BASE || !word.endsWith(ending)) continue;
    if (before === null || kindOf(word[stem - 1] ?? '') === before) found.add(word.slice(0, stem) + base);
  }
  found.delete(word);
  return [...found];
}
