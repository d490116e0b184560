import { Trait } from '../../blocks/traits.ts';
import type { Reason } from './reason.ts';

/** Offers and log-ins that stand before the rest of the story. */
export const paywall: Reason = {
  reason: 'paywall',
  trait: Trait.paywall,
  phrase: 'paywall',
};
