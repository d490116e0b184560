import { Trait } from '../blocks/traits.ts';
import { headedBy, namedBox, worded } from './evidence.ts';
import type { Filter } from './filter.ts';

/** Headlines of other stories. */
export const related: Filter = {
  reason: 'related',
  likely: (block, draft) =>
    namedBox(block, draft, Trait.related) ?? worded(block, 'related') ?? headedBy(block, draft, 'related'),
};
