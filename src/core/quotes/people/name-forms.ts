import type { Analysis } from '../analysis/analysis.ts';
import { basesOf } from '../lexicon/inflection.ts';
import { lookUp } from '../lexicon/look-up.ts';
import { likeliestSubject, type NameCases, subjectForms } from '../lexicon/name-cases.ts';
import { GIVEN_NAME, Noun } from '../lexicon/word-classes.ts';
import type { Gender } from './gender.ts';

/** Forms of one word that are tried: keeps the names of hostile texts cheap. */
const MOST_FORMS = 8;
/** The end of a surname that may stay as it is in every case, and of one that is cut to an initial. */
const STAYS = /[aeiouyáéíóúůýěąęаеёиоуыэюяіїє.]$/;
const BOTH: readonly Gender[] = ['male', 'female'];

/**
 * The words that the word of a name may stand for, itself first: "новака" is itself, or "новак" in another case. In
 * languages whose names do not inflect there is only the word.
 * @param gender of whoever bears the name, null where it is not known
 */
export function formsOf({ lexicon }: Analysis, word: string, gender: Gender | null): string[] {
  const { nameCases } = lexicon;
  if (!nameCases) return [word];
  const forms = new Set([word]);
  for (const bearer of gender ? [gender] : BOTH)
    for (const form of subjectForms(nameCases, word, bearer)) forms.add(form);
  return [...forms].slice(0, MOST_FORMS);
}

/**
 * A name as a subject has it, where the text gives it in another case: "Heikki Tammelinin" is "Heikki Tammelin". The last
 * word is written as another mention of the same person has it, else as its ending most likely stands for.
 * @param lastWords the last words of the person's other mentions, as the text writes them
 */
export function asSubject(a: Analysis, name: string, lastWords: readonly string[]): string {
  const { nameCases } = a.lexicon;
  const at = name.lastIndexOf(' ') + 1;
  const written = name.slice(at);
  const lower = written.toLowerCase();
  if (!nameCases) return name;
  const known = asKnownSubject(a, name, lastWords);
  if (known !== null) return known;
  return name.slice(0, at) + withEnding(written, likeliestSubject(nameCases, lower, 'male') ?? lower);
}

/** A name with its last word as another mention of the same person has it, which it may stand for in another case; null where none does. */
export function asKnownSubject(
  { lexicon }: Analysis,
  name: string,
  lastWords: readonly string[],
): string | null {
  const at = name.lastIndexOf(' ') + 1;
  const forms = lexicon.nameCases
    ? subjectForms(lexicon.nameCases, name.slice(at).toLowerCase(), 'male')
    : [];
  const known = lastWords.find((word) => forms.includes(word.toLowerCase()));
  return known === undefined ? null : name.slice(0, at) + known;
}

/** The name of a listed body as a subject has it: "в Кремле" is "Кремль". Any other name as it is. */
export function listedBodyAsSubject({ lexicon }: Analysis, name: string): string {
  const lower = name.toLowerCase();
  if (lexicon.bodyNames.has(lower)) return name;
  const base = basesOf(lower, lexicon.nounCases).find((it) => lexicon.bodyNames.has(it));
  return base === undefined ? name : withEnding(name, base);
}

/** A word as it is written, with the ending of one of its forms in lower case: "Долина" and "долин" are "Долин". */
function withEnding(written: string, form: string): string {
  const lower = written.toLowerCase();
  let kept = 0;
  while (kept < form.length && lower[kept] === form[kept]) kept++;
  return written.slice(0, kept) + form.slice(kept);
}

/**
 * A full name as a subject has it, where its first word is a given name in another case: "Антона Долина" is "Антон Долин",
 * "Iloně Omarové" is "Ilona Omarová". The name as written where that word shows no case, may be a man's as well as a
 * woman's, or where a surname stays open.
 * @param isDeclined true where the words before the name show that it is no subject: "podle Jana Nováka" names no Jana
 * @param lastWords the last words of the person's other mentions, as the text writes them
 */
export function fullNameAsSubject(
  a: Analysis,
  name: string,
  lastWords: readonly string[],
  isDeclined: boolean,
): string {
  const { nameCases, shownNames, wordBits } = a.lexicon;
  const [first = '', ...others] = name.split(' ');
  const given = first.toLowerCase();
  const listed = wordBits(given)[1] & GIVEN_NAME;
  const surname = others.at(-1)?.toLowerCase() ?? '';
  if (!nameCases || !shownNames || others.length === 0) return name;
  const ofMan = subjectForms(nameCases, surname, 'male');
  const isMansElsewhere = lastWords.some((word) => ofMan.includes(word.toLowerCase()));
  const isOpen = listed === Noun.nameFemale && (isDeclined || isMansElsewhere);
  if (listed !== 0 && !isOpen) return name;
  const bits = { male: Noun.nameMale, female: Noun.nameFemale };
  const givenAs = (bearer: Gender): string | undefined =>
    subjectForms(nameCases, given, bearer).find((form) => wordBits(form)[1] & bits[bearer]);
  const bearers = BOTH.filter((it) => givenAs(it) !== undefined && !(isOpen && it === 'female'));
  const isWoman = isWomans(a, surname);
  const bearer = bearers.length === 1 ? bearers[0] : isWoman ? 'female' : undefined;
  const givenName = bearer && givenAs(bearer);
  if (!bearer || givenName === undefined || (isOpen && bearer === 'female')) return name;
  // "Vladimíra Nováková", "Bogusława Nowak": a surname that no man has in another case shows a woman's first name
  const isSubject =
    isWoman || (!STAYS.test(surname) && likeliestSubject(shownNames, surname, 'male') === surname);
  if (bearer === 'male' && isSubject) return name;
  const words = others.map((word, i) => {
    const forms = subjectForms(nameCases, word.toLowerCase(), bearer);
    const known = i < others.length - 1 ? [] : lastWords.filter((it) => forms.includes(it.toLowerCase()));
    const subject = known.find((it) => surnameAsSubject(shownNames, it, bearer) === it);
    return subject ?? surnameAsSubject(shownNames, word, bearer) ?? known[0] ?? null;
  });
  return words.includes(null) ? name : [withEnding(first, givenName), ...words].join(' ');
}

/** Each part of a surname as a subject has it: "Kidawy-Błońskiej" is "Kidawa-Błońska"; null where one stays open. */
function surnameAsSubject(cases: NameCases, surname: string, bearer: Gender): string | null {
  const parts = surname.split('-').map((part) => {
    const lower = part.toLowerCase();
    const form = lower === part ? lower : likeliestSubject(cases, lower, bearer);
    return form === null ? null : withEnding(part, form);
  });
  return parts.includes(null) ? null : parts.join('-');
}

/**
 * A man's name as a subject has it, where its article shows it to be none and his first name is listed in that form alone:
 * "τον Πέτρο Μάρη" is "Πέτρος Μάρης". Each word then takes the one ending that fits its last letter.
 */
export function manAsSubject({ lexicon }: Analysis, name: string): string {
  const { nameCases } = lexicon;
  const words = name.split(' ');
  const isMans = (word: string): boolean => (lexicon.wordBits(word)[1] & Noun.nameMale) !== 0;
  const subjectOf = (word: string): string => {
    const found = (nameCases?.male ?? []).filter(
      ({ ending, base }) => ending.length === 1 && base.startsWith(ending) && word.endsWith(ending),
    );
    return found.length === 1 ? word + (found[0]?.base ?? '').slice(1) : word;
  };
  const first = words[0]?.toLowerCase() ?? '';
  return isMans(first) || !isMans(subjectOf(first)) ? name : words.map(subjectOf).join(' ');
}

/**
 * A woman's name as a subject has it, where her article shows it to be none: "της Άννας Λύκου" is "Άννα Λύκου". Women's surnames
 * stay as they are.
 */
export function womanAsSubject({ lexicon }: Analysis, name: string): string {
  const [given = '', ...others] = name.split(' ');
  const isWomans = (word: string): boolean => (lexicon.wordBits(word)[1] & Noun.nameFemale) !== 0;
  const forms = lexicon.nameCases ? subjectForms(lexicon.nameCases, given.toLowerCase(), 'female') : [];
  const form = isWomans(given.toLowerCase()) ? undefined : forms.find(isWomans);
  return form === undefined ? name : [withEnding(given, form), ...others].join(' ');
}

/** The names that the words of a name may stand for, by first and last word, as written first. */
export function nameForms(a: Analysis, words: readonly string[], gender: Gender | null): string[] {
  const first = words[0] ?? '';
  const last = words.at(-1) ?? '';
  if (words.length < 2) return formsOf(a, last, gender);
  const found = new Set([`${first} ${last}`]);
  for (const bearer of gender || !a.lexicon.nameCases ? [gender] : BOTH)
    for (const x of formsOf(a, first, bearer))
      for (const y of formsOf(a, last, bearer)) found.add(`${x} ${y}`);
  return [...found];
}

/**
 * The gender in which a full name is to be read: null where a woman's first name may be a man's in another case
 * ("Александра").
 */
export function readingGender(a: Analysis, words: readonly string[], gender: Gender | null): Gender | null {
  const { nameCases } = a.lexicon;
  if (!nameCases || gender !== 'female' || isWomans(a, words.at(-1) ?? '')) return gender;
  const ofMan = subjectForms(nameCases, words[0] ?? '', 'male');
  return ofMan.some((form) => (a.lexicon.wordBits(form)[1] & Noun.nameMale) !== 0) ? null : gender;
}

/** True if a surname in lower case ends as only women's do: "nováková". */
export const isWomans = ({ lexicon }: Analysis, surname: string): boolean =>
  lexicon.womensNames.some((ending) => surname.endsWith(ending));

/** True if a word in lower case is a father's name: "павлович". */
export const isPatronymic = ({ lexicon }: Analysis, word: string): boolean =>
  lexicon.patronymics.some((ending) => word.endsWith(ending));

/**
 * The words of a name, surname last, without the father's name: "Мещеряков Валерий Петрович" is "валерий мещеряков",
 * "Balla Tünde" is "tünde balla".
 */
export function inOrder(a: Analysis, words: readonly string[]): string[] {
  const isGiven = (i: number): boolean => (lookUp(a.lexicon, words[i] ?? '', true)[1] & GIVEN_NAME) !== 0;
  if (a.lexicon.data.surnameFirst && words.length > 1 && isGiven(words.length - 1))
    return [...words.slice(1), ...words.slice(0, 1)];
  if (words.length < 3 || a.lexicon.patronymics.length === 0) return [...words];
  const [surname, given] = words;
  const kept = words.filter((word, i) => i === 0 || !isPatronymic(a, word));
  return kept.length === 2 && !isGiven(0) && isGiven(1) ? [given ?? '', surname ?? ''] : kept;
}
