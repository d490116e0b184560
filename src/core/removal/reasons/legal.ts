import { Trait } from '../../blocks/traits.ts';
import type { Filter } from './reason.ts';

/** Copyright, disclaimers and terms. */
export const legal: Filter = {
  reason: 'legal',
  trait: Trait.legal,
  phrase: 'legal',
  decides: 'by name',
};
