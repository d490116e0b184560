import { Trait } from '../../blocks/traits.ts';
import type { Reason } from './reason.ts';

/** Notes about the authors of the story, beyond their names. */
export const authorBio: Reason = {
  reason: 'author-bio',
  trait: Trait.bio,
  phrase: 'bio',
  decides: 'by name',
};
