import { Trait } from '../../blocks/traits.ts';
import { worded } from './evidence.ts';
import type { Filter } from './reason.ts';

/** Advertisements and their labels, sponsored content. */
export const advertisement: Filter = {
  reason: 'advertisement',
  certain: (block) => (block.stats.words < 12 ? worded(block, 'advertisement', 0.8) : null),
  trait: Trait.advertisement,
  phrase: 'advertisement',
  decides: 'by name or words',
};
