import { Trait } from '../blocks/traits.ts';
import { headedBy, namedBox, worded } from './evidence.ts';
import type { Filter } from './filter.ts';

/** What readers wrote, and the form to write it in. */
export const comments: Filter = {
  reason: 'comments',
  likely: (block, draft) =>
    namedBox(block, draft, Trait.comments) ?? worded(block, 'comments') ?? headedBy(block, draft, 'comments'),
};
