import { Trait } from '../blocks/traits.ts';
import { headedBy, namedBox, worded } from './evidence.ts';
import type { Filter } from './filter.ts';

/** Copyright, disclaimers and terms. */
export const legal: Filter = {
  reason: 'legal',
  likely: (block, draft) =>
    namedBox(block, draft, Trait.legal) ?? worded(block, 'legal') ?? headedBy(block, draft, 'legal'),
};
