import { Trait } from '../blocks/traits.ts';
import { headedBy, namedBox, worded } from './evidence.ts';
import type { Filter } from './filter.ts';

/** Topics that the story is filed under. */
export const tags: Filter = {
  reason: 'tags',
  likely: (block, draft) =>
    namedBox(block, draft, Trait.tags) ?? worded(block, 'tags') ?? headedBy(block, draft, 'tags'),
};
