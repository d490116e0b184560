import type { MessageKey, Translate } from '../ui/i18n/translate.ts';

/**
 * The interface's texts, each of which lasts once it was given: an extension that is updated or switched off takes its
 * texts along, while in Chromium what it has put over a page stays there and goes on working.
 * @param source gives the texts for as long as `isThere` says so
 * @param beforehand what is to be said when the extension is gone
 * @param onGone called where a text is asked for that nobody can give any more
 */
export function lastingTexts(
  source: Translate,
  isThere: () => boolean,
  beforehand: readonly MessageKey[],
  onGone: () => void,
): Translate {
  const given = new Map<string, string>();
  const t: Translate = (key, ...substitutions) => {
    const asked = [key, ...substitutions].join('\n');
    const known = given.get(asked);
    if (known !== undefined) return known;
    if (!isThere()) {
      onGone();
      return '';
    }
    const text = source(key, ...substitutions);
    given.set(asked, text);
    return text;
  };
  for (const key of beforehand) t(key);
  return t;
}
