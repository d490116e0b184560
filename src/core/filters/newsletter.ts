import { Trait } from '../blocks/traits.ts';
import { headedBy, namedBox, worded } from './evidence.ts';
import type { Filter } from './filter.ts';

/** Invitations to subscribe, to follow or to install an app. */
export const newsletter: Filter = {
  reason: 'newsletter',
  likely: (block, draft) =>
    namedBox(block, draft, Trait.newsletter) ??
    worded(block, 'newsletter') ??
    headedBy(block, draft, 'newsletter'),
};
