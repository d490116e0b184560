import { Trait } from '../blocks/traits.ts';
import type { Filter } from './filter.ts';

/** What readers wrote, and the form to write it in. */
export const comments: Filter = {
  reason: 'comments',
  trait: Trait.comments,
  phrase: 'comments',
  decides: 'by name or words',
};
