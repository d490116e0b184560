import { Trait } from '../../blocks/traits.ts';
import { worded } from './evidence.ts';
import type { Reason } from './reason.ts';

/** Advertisements and their labels, sponsored content. */
export const advertisement: Reason = {
  reason: 'advertisement',
  certain: (block) => (block.stats.words < 12 ? worded(block, 'advertisement', 0.8) : null),
  trait: Trait.advertisement,
  phrase: 'advertisement',
  decides: 'by name or words',
};
