import { Trait } from '../../blocks/traits.ts';
import type { Reason } from './reason.ts';

/** What readers wrote, and the form to write it in. */
export const comments: Reason = {
  reason: 'comments',
  trait: Trait.comments,
  phrase: 'comments',
  decides: 'by name or words',
};
