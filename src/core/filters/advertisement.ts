import { Trait } from '../blocks/traits.ts';
import { headedBy, namedBox, worded } from './evidence.ts';
import type { Filter } from './filter.ts';

/** Advertisements and their labels, sponsored content. */
export const advertisement: Filter = {
  reason: 'advertisement',
  certain: (block) => (block.stats.words < 12 ? worded(block, 'advertisement', 0.8) : null),
  likely: (block, draft) =>
    namedBox(block, draft, Trait.advertisement) ??
    worded(block, 'advertisement') ??
    headedBy(block, draft, 'advertisement'),
};
