import { Trait } from '../../blocks/traits.ts';
import { namedBox } from './evidence.ts';
import type { Reason } from './reason.ts';

/**
 * Cookie and consent dialogs, and the boxes that stand in for content until one agrees. They are written in
 * sentences and can be longer than the story, so the name of a box outweighs its log-odds, as long as the
 * headline stands elsewhere.
 */
export const consent: Reason = {
  reason: 'consent',
  certain: (block, draft) => namedBox(block, draft, Trait.consent),
  trait: Trait.consent,
  phrase: 'consent',
  decides: 'by name or words',
};
