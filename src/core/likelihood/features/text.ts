import type { BlockKind, PageBlock } from '../../blocks/page.ts';
import { shingleShare } from '../body-text.ts';
import { type FeatureReader, ratio } from './feature-reader.ts';

const KINDS: readonly BlockKind[] = [
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
];

/** What the text itself looks like, and how its words sit with the rest of the page. */
export const readText: FeatureReader = (block, { outline, vocabulary, body }) => {
  const { stats, text } = block;
  const { words, length } = stats;
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
  ];
};
