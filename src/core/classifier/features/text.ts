import type { BlockKind, PageBlock } from '../../blocks/page.ts';
import { shingleShare } from '../../outline/body-text.ts';
import { type FeatureReader, ratio } from './feature-reader.ts';

/** The kinds of a block by their number. */
export const KINDS: readonly BlockKind[] = [
  'text',
  'heading',
  'item',
  'caption',
  'cell',
  'code',
  'control',
  'picture',
  'media',
];

export const kindNumber = ({ kind }: PageBlock): number => KINDS.indexOf(kind);

/** Number of a block's first characters in which words of headline and description are looked for. */
const BEGINNING_CHARS = 400;

export const TEXT_FEATURES: readonly string[] = [
  'words',
  'wordLength',
  'linkDensity',
  'digits',
  'capitals',
  'kind',
  'relativeLength',
  'repeated',
  'vocabulary',
  'body',
  'headlineWords',
  'descriptionWords',
];

/** Reads counts of the text itself, and how its words compare with those of the rest of the page. */
export const readText: FeatureReader = (block, { outline, vocabulary, body, headline, description }) => {
  const { stats, text } = block;
  const { words, length } = stats;
  const beginning = text.slice(0, BEGINNING_CHARS).toLowerCase();
  return [
    words,
    ratio(length, words),
    block.linkDensity,
    ratio(stats.digits, length),
    ratio(stats.capitals, words),
    kindNumber(block),
    ratio(words, outline.medianProse),
    outline.timesSeen(block),
    vocabulary.share(block),
    body && text ? shingleShare(text, body) : -1,
    shareIn(beginning, headline),
    shareIn(beginning, description),
  ];
};

/** Returns the share of the words that the text holds, 0 to 1; -1 where there are none to look for. */
function shareIn(text: string, words: readonly string[]): number {
  let shared = 0;
  for (const word of words) if (text.includes(word)) shared++;
  return words.length ? shared / words.length : -1;
}
