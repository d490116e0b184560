import { Trait } from '../../blocks/traits.ts';
import type { Reason } from './reason.ts';

/** Who wrote the story, beyond the name. */
export const authorBio: Reason = {
  reason: 'author-bio',
  trait: Trait.bio,
  phrase: 'bio',
  decides: 'by name',
};
