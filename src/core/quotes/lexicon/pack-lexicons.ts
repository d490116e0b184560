import { writeFingerprints } from '../../fingerprints/fingerprints.ts';
import { FEMALE_NAMES, MALE_NAMES } from '../languages/given-names.ts';
import { LANGUAGE_DATA } from '../languages/index.ts';
import { NAME_BITS, NAME_SEED } from './given-names.ts';
import { hashOf } from './hash.ts';
import { packLanguage } from './pack-language.ts';
import type { StoredLexicons } from './stored-lexicons.ts';

/** Everything that ships of the languages and the given names. */
export function packLexicons(): StoredLexicons {
  const packed = LANGUAGE_DATA.map(packLanguage);
  const hashes = (list: string): number[] =>
    list.split(' ').map((name) => hashOf(name, NAME_SEED, NAME_BITS));
  return {
    fingerprints: [
      ...packed.flatMap(({ words, stems }) => [words, stems]),
      writeFingerprints([hashes(MALE_NAMES), hashes(FEMALE_NAMES)], NAME_BITS),
    ],
    languages: packed.map(({ words: _words, stems: _stems, ...grammar }) =>
      Object.fromEntries(Object.entries(grammar).filter(([, value]) => value !== '' && value !== false)),
    ),
  };
}
