import { Trait } from '../../blocks/traits.ts';
import type { Reason } from './reason.ts';

/** Comments of readers, and the form to write them in. */
export const comments: Reason = {
  reason: 'comments',
  trait: Trait.comments,
  phrase: 'comments',
  decides: 'by name or words',
};
