import { codeOfTag } from './language-tag.ts';

const SAMPLE = 4000;
/** Factor by which the guessed language must be ahead of the next one. */
const LEAD = 1.15;

/** Weight of a hiragana: a Japanese text has one for every two or three ideographs. */
const KANA_WEIGHT = 8;

/** Signs that tell a language from others: the script it is written in, and its smallest words. */
export interface LanguageSigns {
  code: string;
  script: string;
  words: string;
}

/**
 * Returns the code of the language that a text is to be read in: that of its BCP 47 tag ("de-AT" → "de"), or
 * without a tag the one that its script and small words tell. Null where the language is not read in full, or
 * where none is clearly ahead.
 * @param signs of all languages; only texts without a tag need them
 */
export function whichLanguage(
  tag: string | null,
  text: string,
  signs: readonly LanguageSigns[],
): string | null {
  return tag ? codeOfTag(tag) : guessed(text, signs);
}

function guessed(text: string, signs: readonly LanguageSigns[]): string | null {
  const sample = text.slice(0, SAMPLE).toLowerCase().replace(/’/g, "'");
  const script = scriptOf(sample, signs);
  const fitting = signs.filter((one) => one.script === script);
  // A language without listed words has its script for itself.
  if (fitting.length === 1 && fitting[0]?.words === '') return fitting[0].code;
  const words = sample.match(/\p{L}[\p{L}\p{M}]*'?/gu) ?? [];
  const lists = fitting.map(({ code, words: list }) => ({ code, small: new Set(list.split(' ')) }));
  const worth = new Map<string, number>();
  for (const { small } of lists) for (const word of small) worth.set(word, (worth.get(word) ?? 0) + 1);
  // A word that neighbours share tells less: "ikke" is Danish and Norwegian, "hvad" only Danish.
  const counts = lists.map(({ code, small }) => ({
    code,
    n: words.reduce((sum, word) => sum + (small.has(word) ? 1 / (worth.get(word) ?? 1) ** 2 : 0), 0),
  }));
  counts.sort((a, b) => b.n - a.n);
  const [first, second] = counts;
  return first && first.n > 0 && first.n >= (second?.n ?? 0) * LEAD ? first.code : null;
}

/** Returns the script of most letters; a text with any kana to speak of is Japanese, whatever else it has. */
function scriptOf(sample: string, signs: readonly LanguageSigns[]): string | null {
  let most = 0;
  let found: string | null = null;
  for (const script of new Set(signs.map((one) => one.script))) {
    const letters = sample.match(new RegExp(`\\p{Script=${script}}`, 'gu'))?.length ?? 0;
    const weight = script === 'Hiragana' ? letters * KANA_WEIGHT : letters;
    if (weight > most) [most, found] = [weight, script];
  }
  return found;
}
