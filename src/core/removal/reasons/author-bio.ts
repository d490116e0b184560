import { Trait } from '../../blocks/traits.ts';
import type { Filter } from './reason.ts';

/** Who wrote the story, beyond the name. */
export const authorBio: Filter = {
  reason: 'author-bio',
  trait: Trait.bio,
  phrase: 'bio',
  decides: 'by name',
};
