import { wordingOf } from '../../blocks/wording.ts';
import { REASONS } from '../../phrases/phrase-table.ts';
import type { FeatureReader } from './feature-reader.ts';

/** Distance where no section begins before the block, in blocks: farther than any section reaches. */
const NO_SECTION = 999;

export const SECTION_FEATURES: readonly string[] = [
  'phrase',
  'phraseCover',
  'sectionDistance',
  'headingLinks',
];

/** Reads what the block's own words announce, and what the last heading before it announced. */
export const readSection: FeatureReader = (block, { outline }) => {
  const { match } = wordingOf(block);
  const section = outline.sectionOf(block);
  return [
    match ? REASONS.indexOf(match.reason) + 1 : 0,
    match ? match.cover : 0,
    section ? block.index - section.block.index : NO_SECTION,
    section && outline.inSameBox(section.block, block) ? 1 : 0,
  ];
};
