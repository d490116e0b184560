import { Trait } from '../blocks/traits.ts';
import type { Filter } from './filter.ts';

/** Cookie and consent dialogs, and the boxes that stand in for content until one agrees. */
export const consent: Filter = {
  reason: 'consent',
  trait: Trait.consent,
  phrase: 'consent',
  decides: 'by name or words',
};
