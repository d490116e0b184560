import { Trait } from '../../blocks/traits.ts';
import type { Reason } from './reason.ts';

/** Topics that the story is filed under. */
export const tags: Reason = {
  reason: 'tags',
  trait: Trait.tags,
  phrase: 'tags',
  decides: 'by name or words',
};
