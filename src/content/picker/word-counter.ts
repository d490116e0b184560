/**
 * Counts the words of texts as their language divides them.
 * @param lang as a page declares it; where that is no language tag, words are divided as in English
 */
export function wordCounter(lang: string | null): (text: string) => number {
  const known = lang && isTag(lang) ? lang : 'en';
  const segmenter = new Intl.Segmenter(known, { granularity: 'word' });
  return (text) => {
    let words = 0;
    for (const { isWordLike } of segmenter.segment(text)) if (isWordLike) words++;
    return words;
  };
}

function isTag(lang: string): boolean {
  try {
    return Intl.getCanonicalLocales(lang).length > 0;
  } catch {
    return false;
  }
}
