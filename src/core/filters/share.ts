import { Trait } from '../blocks/traits.ts';
import { headedBy, namedBox, worded } from './evidence.ts';
import type { Filter } from './filter.ts';

/** Share bars, follow buttons, print and save tools. */
export const share: Filter = {
  reason: 'share',
  likely: (block, draft) =>
    namedBox(block, draft, Trait.share) ?? worded(block, 'share') ?? headedBy(block, draft, 'share'),
};
