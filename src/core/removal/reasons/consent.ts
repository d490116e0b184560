import { Trait } from '../../blocks/traits.ts';
import { namedBox } from './evidence.ts';
import type { Reason } from './reason.ts';

/**
 * Cookie and consent dialogs, and the boxes that stand in for content until one agrees. They are written in sentences
 * and can be longer than the story: what a box with the headline elsewhere is called outweighs its look.
 */
export const consent: Reason = {
  reason: 'consent',
  certain: (block, draft) => namedBox(block, draft, Trait.consent),
  trait: Trait.consent,
  phrase: 'consent',
  decides: 'by name or words',
};
