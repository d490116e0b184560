import type { PageBlock } from '../../blocks/page.ts';
import { type FeatureReader, ratio } from './feature-reader.ts';

export const POSITION_FEATURES: readonly string[] = [
  'position',
  'proseBefore',
  'proseAfter',
  'afterHeadline',
  'pageProse',
  'levelsToBest',
  'proseSince',
  'proseAhead',
  'depthToProse',
  'bestShare',
  'levelsToHeadline',
  'kinBefore',
  'kinAfter',
  'articleShare',
  'proseSinceHeadline',
];

/**
 * Reads the position of the block on the page and in its likely story, and how near it is to headline and
 * prose.
 */
export const readPosition: FeatureReader = (block, { page: { blocks }, outline }) => {
  const { index, box } = block;
  const { best, headlineIndex, totalProse } = outline;
  const { article } = box;
  const before = outline.proseBetween(-1, index);
  const proseBefore = outline.proseIndexBefore(index);
  const proseAfter = outline.proseIndexAfter(index);
  return [
    ratio(index, blocks.length),
    ratio(before, totalProse),
    totalProse - before,
    headlineIndex < 0 ? -999 : index - headlineIndex,
    totalProse,
    outline.levelsToBest(box),
    best ? outline.proseBetween(best.first - 1, index) : 0,
    best ? outline.proseBetween(index, best.end) : 0,
    outline.depthToProse(box),
    ratio(best ? outline.prose(best) : 0, totalProse),
    outline.levelsToHeadline(box),
    kinship(block, blocks[proseBefore]),
    kinship(block, blocks[proseAfter]),
    article ? ratio(outline.prose(article), totalProse) : -1,
    headlineIndex < 0 ? -1 : outline.proseBetween(headlineIndex, index),
  ];
};

/**
 * Returns how close two blocks stand. 3: in one box; 2: their boxes have one parent; 1: one grandparent; 0:
 * farther apart; -1: there is no second block.
 */
function kinship(a: PageBlock, b: PageBlock | undefined): number {
  if (!b) return -1;
  if (a.box === b.box) return 3;
  const { parent } = a.box;
  if (parent === b.box.parent) return 2;
  return parent?.parent === b.box.parent?.parent ? 1 : 0;
}
