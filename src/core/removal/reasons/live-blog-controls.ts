import { Trait } from '../../blocks/traits.ts';
import type { Reason } from './reason.ts';

/** Buttons that sort, filter and load the posts of a live blog. */
export const liveBlogControls: Reason = {
  reason: 'live-blog-controls',
  trait: Trait.live,
  phrase: 'live',
};
