import { writeFingerprints } from '../../fingerprints/fingerprints.ts';
import { PLAIN_GRAMMAR } from '../languages/define-language.ts';
import { FEMALE_NAMES, MALE_NAMES } from '../languages/given-names.ts';
import { LANGUAGE_DATA } from '../languages/index.ts';
import type { LanguageData } from '../languages/language-data.ts';
import { NAME_BITS, NAME_SEED } from './given-names.ts';
import { hashOf } from './hash.ts';
import { packLanguage } from './pack-language.ts';
import type { StoredLanguage } from './stored-language.ts';
import type { LanguageSigns } from './which-language.ts';

/**
 * Packs everything that ships of the languages and the given names. Returns the data of each file of
 * weights/, by its path there.
 */
export const packLexicons = (): Record<string, unknown> => ({
  ...Object.fromEntries(LANGUAGE_DATA.map((data) => [`lexicons/${data.code}.json`, packStored(data)])),
  'given-names.json': packGivenNames(),
  'language-signs.json': packSigns(),
  'told-languages.json': Object.fromEntries(LANGUAGE_DATA.map(({ code, also }) => [code, also])),
});

/** Packs one language as it ships, without what it leaves empty; it is loaded when a story is in it. */
const packStored = (data: LanguageData): StoredLanguage => ({
  code: data.code,
  ...Object.fromEntries(
    Object.entries(packLanguage(data)).filter(
      ([key, value]) => value !== '' && value !== (PLAIN_GRAMMAR as Record<string, unknown>)[key],
    ),
  ),
});

/** Packs the common given names, which every language uses. */
function packGivenNames(): { fingerprints: string } {
  const hashes = (list: string): number[] =>
    list.split(' ').map((name) => hashOf(name, NAME_SEED, NAME_BITS));
  return { fingerprints: writeFingerprints([hashes(MALE_NAMES), hashes(FEMALE_NAMES)], NAME_BITS) };
}

/** Most small words by which languages of one script are told apart: enough of them, shortest first. */
const MOST_SMALL_WORDS = 130;

/** Packs the signs by which every language is told where a page does not say. */
function packSigns(): LanguageSigns[] {
  const sharesScript = ({ code, script }: LanguageData): boolean =>
    LANGUAGE_DATA.some((other) => other.code !== code && other.script === script);
  return LANGUAGE_DATA.map((data) => ({
    code: data.code,
    script: data.script,
    words: sharesScript(data) ? smallWords(data).join(' ') : '',
  }));
}

function smallWords(data: LanguageData): string[] {
  const { articles, prepositions, conjunctions, complementisers, auxiliaries, negations, determiners } = data;
  const { possessives, pronounsSpeech, subordinators, objectPronouns } = data;
  const lists = [articles, prepositions, conjunctions, complementisers, auxiliaries, negations];
  const words = [...lists, possessives, pronounsSpeech, determiners, subordinators, objectPronouns].flatMap(
    (list) => list.split(' ').filter(Boolean),
  );
  return [...new Set(words)].sort((a, b) => a.length - b.length).slice(0, MOST_SMALL_WORDS);
}
