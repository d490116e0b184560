import { Trait } from '../blocks/traits.ts';
import { headedBy, namedBox, worded } from './evidence.ts';
import type { Filter } from './filter.ts';

/** Advertisements and their labels, sponsored content. */
export const advertisement: Filter = {
  reason: 'advertisement',
  likely: (block, draft) =>
    namedBox(block, draft, Trait.advertisement) ??
    worded(block, 'advertisement') ??
    headedBy(block, draft, 'advertisement'),
};
