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

const CLOCK = /\d{1,2}[:.h]\d{2}|\b(?:19|20)\d\d\b/;

export const TEXT_FEATURES: readonly string[] = [
  'words',
  'wordLength',
  'linkDensity',
  'sentences',
  'commas',
  'digits',
  'capitals',
  'kind',
  'upperCase',
  'clock',
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
    stats.sentences,
    ratio(stats.commas, words),
    ratio(stats.digits, length),
    ratio(stats.capitals, words),
    kindNumber(block),
    words < 20 && text === text.toUpperCase() ? 1 : 0,
    words < 30 && CLOCK.test(text) ? 1 : 0,
    ratio(words, outline.medianProse),
    outline.timesSeen(block),
    vocabulary.share(block),
    body && text ? shingleShare(text, body) : -1,
  ];
};
