import { Trait } from '../../blocks/traits.ts';
import type { Reason } from './reason.ts';

/** Share bars, follow buttons, print and save tools. */
export const share: Reason = {
  reason: 'share',
  trait: Trait.share,
  phrase: 'share',
  decides: 'by name',
};
