import { Trait } from '../../blocks/traits.ts';
import type { Filter } from './reason.ts';

/** Share bars, follow buttons, print and save tools. */
export const share: Filter = {
  reason: 'share',
  trait: Trait.share,
  phrase: 'share',
  decides: 'by name',
};
