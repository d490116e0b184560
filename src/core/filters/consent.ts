import { Trait } from '../blocks/traits.ts';
import { headedBy, namedBox, worded } from './evidence.ts';
import type { Filter } from './filter.ts';

/** Cookie and consent dialogs, and the boxes that stand in for content until one agrees. */
export const consent: Filter = {
  reason: 'consent',
  likely: (block, draft) =>
    namedBox(block, draft, Trait.consent) ?? worded(block, 'consent') ?? headedBy(block, draft, 'consent'),
};
