import { Trait } from '../../blocks/traits.ts';
import type { Filter } from './reason.ts';

/** Offers and log-ins that stand before the rest of the story. */
export const paywall: Filter = {
  reason: 'paywall',
  trait: Trait.paywall,
  phrase: 'paywall',
};
