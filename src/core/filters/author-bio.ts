import { Trait } from '../blocks/traits.ts';
import { headedBy, namedBox, worded } from './evidence.ts';
import type { Filter } from './filter.ts';

/** Who wrote the story, beyond the name. */
export const authorBio: Filter = {
  reason: 'author-bio',
  likely: (block, draft) =>
    namedBox(block, draft, Trait.bio) ?? worded(block, 'bio') ?? headedBy(block, draft, 'bio'),
};
