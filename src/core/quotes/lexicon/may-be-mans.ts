import type { Lexicon } from './lexicon.ts';
import { subjectForms } from './name-cases.ts';
import { Noun } from './word-classes.ts';

/** True if a woman's first name may be a man's in another case: "Karla". */
export const mayBeMans = ({ nameCases, wordBits }: Lexicon, word: string): boolean =>
  nameCases !== null &&
  subjectForms(nameCases, word, 'male').some((form) => (wordBits(form)[1] & Noun.nameMale) !== 0);
