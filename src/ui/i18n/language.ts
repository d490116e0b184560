import type { CountedKey, MessageKey, Translate } from './translate.ts';

/** The interface's texts and how its language writes numbers, dates and lists. */
export interface Language {
  t: Translate;
  /** BCP 47. */
  locale: string;
  dir: 'ltr' | 'rtl';
  /** A message with its number, in the plural form that the language asks for. */
  count(key: CountedKey, n: number): string;
  number(n: number): string;
  /** 0 to 1 as a percentage. */
  percent(share: number): string;
  list(items: readonly string[]): string;
}

/** Languages among ours whose lines run from right to left. */
const RIGHT_TO_LEFT: ReadonlySet<string> = new Set(['ar']);

/** A tag as the browser can format it, or undefined where it is no tag or not known. */
function known(tag: string): string | undefined {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(tag)[0];
  } catch {
    return undefined;
  }
}

/** The browser's locale where it is of the language in which our texts are written, else that language. */
function localeOf(t: Translate): string {
  const written = known(t('uiLanguage')) ?? 'en';
  const wanted = known(t('@@ui_locale').replaceAll('_', '-'));
  return wanted && wanted.split('-')[0] === written.split('-')[0] ? wanted : written;
}

/** Makes the language of the interface out of its texts. */
export function createLanguage(t: Translate): Language {
  const locale = localeOf(t);
  const plural = new Intl.PluralRules(locale);
  const number = new Intl.NumberFormat(locale);
  const percent = new Intl.NumberFormat(locale, { style: 'percent' });
  /** Made when a list is first written: most stories come without. */
  let list: Intl.ListFormat | undefined;
  return {
    t,
    locale,
    // Of the texts' language: a browser in another language that runs from right to left shows English ones.
    dir: RIGHT_TO_LEFT.has(t('uiLanguage').split('-')[0] ?? '') ? 'rtl' : 'ltr',
    count(key, n) {
      // Not every language has every form: `getMessage` gives '' for a name that it does not know.
      const form = t(`${key}_${plural.select(n)}` as MessageKey, number.format(n));
      return form || t(`${key}_other`, number.format(n));
    },
    number: (n) => number.format(n),
    percent: (share) => percent.format(share),
    list(items) {
      list ??= new Intl.ListFormat(locale, { type: 'unit', style: 'short' });
      return list.format(items);
    },
  };
}
