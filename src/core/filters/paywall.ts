import { Trait } from '../blocks/traits.ts';
import { headedBy, namedBox, worded } from './evidence.ts';
import type { Filter } from './filter.ts';

/** Offers and log-ins that stand before the rest of the story. */
export const paywall: Filter = {
  reason: 'paywall',
  likely: (block, draft) =>
    namedBox(block, draft, Trait.paywall) ?? worded(block, 'paywall') ?? headedBy(block, draft, 'paywall'),
};
