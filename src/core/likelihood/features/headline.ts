import type { FeatureReader } from './feature-reader.ts';

export const HEADLINE_FEATURES: readonly string[] = [
  'headlineWords',
  'descriptionWords',
  'proseSinceHeadline',
  'proseSinceHeading',
  'linkedHeadings',
  'articlesSince',
];

/** How much the text says of what headline and description say, and what stands between it and the headline. */
export const readHeadline: FeatureReader = ({ index, text }, { headline, description, below }) => {
  const letters = text.toLowerCase();
  return [
    shareIn(letters, headline),
    shareIn(letters, description),
    below.proseSinceHeadline(index),
    below.proseSinceHeading(index),
    below.linkedHeadings(index),
    below.articles(index),
  ];
};

/** Share of the words that the text has, 0 to 1; -1 where there are none to look for. */
function shareIn(letters: string, words: readonly string[]): number {
  let shared = 0;
  for (const word of words) if (letters.includes(word)) shared++;
  return words.length ? shared / words.length : -1;
}
