import { Trait } from '../../blocks/traits.ts';
import type { Reason } from './reason.ts';

/** Invitations to subscribe, to follow or to install an app. */
export const newsletter: Reason = {
  reason: 'newsletter',
  trait: Trait.newsletter,
  phrase: 'newsletter',
  decides: 'by name or words',
};
