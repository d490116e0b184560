import toldLanguages from '../weights/told-languages.json' with { type: 'json' };

/** Returns the code of the language of a tag, or null where it is not read in full. */
export function codeOfTag(tag: string): string | null {
  const primary = tag.toLowerCase().split(/[-_]/, 1)[0] ?? '';
  if (primary === '') return null; // "-DE": most languages have no other codes, which is an empty list
  const told = Object.entries(toldLanguages);
  return told.find(([code, also]) => code === primary || also.split(' ').includes(primary))?.[0] ?? null;
}

/**
 * True if texts in a language are written in Latin letters, as the common given names are.
 * @param code BCP 47 tag
 */
export function hasLatinNames(code: string): boolean {
  try {
    return new Intl.Locale(code).maximize().script === 'Latn';
  } catch {
    return false; // no tag at all
  }
}
