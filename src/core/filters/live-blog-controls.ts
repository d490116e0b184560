import { Trait } from '../blocks/traits.ts';
import { headedBy, namedBox, worded } from './evidence.ts';
import type { Filter } from './filter.ts';

/** Buttons that sort, filter and load the posts of a live blog. */
export const liveBlogControls: Filter = {
  reason: 'live-blog-controls',
  likely: (block, draft) =>
    namedBox(block, draft, Trait.live) ?? worded(block, 'live') ?? headedBy(block, draft, 'live'),
};
