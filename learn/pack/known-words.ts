/**
 * Words that the runtime knows in every language. They are kept in a file, as pages would have to wait for them: a browser
 * takes 15 ms and more to say how countries are called. Answers are lower case, parted by spaces.
 */

const MONTHS = 12;
const DAYS = 7;
/** A year that begins on a Monday. */
const YEAR = 2018;
/** Words of a country's name that are longer than its articles and prepositions. */
const REGION_WORD = /\p{L}[\p{L}\p{M}-]{3,}/gu;

/**
 * Returns the days of the week and the months in a language, days first.
 * @param code BCP 47 tag
 */
export function calendarWords(code: string): string {
  const day = new Intl.DateTimeFormat(code, { weekday: 'long', timeZone: 'UTC' });
  const month = new Intl.DateTimeFormat(code, { month: 'long', timeZone: 'UTC' });
  const words = [
    ...Array.from({ length: DAYS }, (_, n) => day.format(Date.UTC(YEAR, 0, 1 + n))),
    ...Array.from({ length: MONTHS }, (_, n) => month.format(Date.UTC(YEAR, n, 1))),
  ];
  return words.join(' ').toLowerCase();
}

/**
 * Returns the words of the names of all countries in a language.
 * @param code BCP 47 tag
 */
export function regionWords(code: string): string {
  const names = new Intl.DisplayNames(code, { type: 'region', fallback: 'none' });
  const words = new Set<string>();
  for (const first of LETTERS) {
    for (const second of LETTERS) {
      for (const [word] of names.of(first + second)?.matchAll(REGION_WORD) ?? [])
        words.add(word.toLowerCase());
    }
  }
  return [...words].join(' ');
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
