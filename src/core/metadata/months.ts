import { fold } from './plain-text.ts';

/** Languages whose month names are tried where the page names no language of its own. */
const LANGUAGES = 'en de fr es it pt nl pl ru tr sv da nb fi cs ro uk ar he el hu et lt'.split(' ');
const LEAST_LETTERS = 3;

const known = new Map<string, readonly string[][]>();

/** The names of the twelve months in a language, alone and beside a day, folded; from the browser's own data. */
function monthNames(language: string): readonly string[][] {
  let names = known.get(language);
  if (!names) {
    const formats = [
      { month: 'long' } as const,
      { month: 'long', day: 'numeric' } as const,
      { month: 'short' } as const,
    ].map((format) => new Intl.DateTimeFormat(language, { ...format, calendar: 'gregory', timeZone: 'UTC' }));
    names = Array.from({ length: 12 }, (_, month) =>
      formats
        .flatMap((format) => format.formatToParts(Date.UTC(2024, month, 15)))
        .filter(({ type }) => type === 'month')
        .map(({ value }) => fold(value)),
    );
    known.set(language, names);
  }
  return names;
}

/**
 * Number (1 to 12) of a month's name or of its beginning of at least three letters, or null.
 * @param lang language of the page; its names and the English ones are tried, without it those of many languages
 */
export function monthNumber(name: string, lang: string | null): number | null {
  const folded = fold(name);
  if (folded.length < LEAST_LETTERS) return null;
  for (const language of lang ? [lang, 'en'] : LANGUAGES) {
    const month = monthNames(language).findIndex((names) => names.some((each) => each.startsWith(folded)));
    if (month >= 0) return month + 1;
  }
  return null;
}
