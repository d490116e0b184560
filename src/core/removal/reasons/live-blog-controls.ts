import { Trait } from '../../blocks/traits.ts';
import type { Filter } from './reason.ts';

/** Buttons that sort, filter and load the posts of a live blog. */
export const liveBlogControls: Filter = {
  reason: 'live-blog-controls',
  trait: Trait.live,
  phrase: 'live',
};
