import { Trait } from '../../blocks/traits.ts';
import type { Reason } from './reason.ts';

/** Copyright, disclaimers and terms. */
export const legal: Reason = {
  reason: 'legal',
  trait: Trait.legal,
  phrase: 'legal',
  decides: 'by name',
};
