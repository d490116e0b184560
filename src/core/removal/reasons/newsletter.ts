import { Trait } from '../../blocks/traits.ts';
import type { Filter } from './reason.ts';

/** Invitations to subscribe, to follow or to install an app. */
export const newsletter: Filter = {
  reason: 'newsletter',
  trait: Trait.newsletter,
  phrase: 'newsletter',
  decides: 'by name or words',
};
