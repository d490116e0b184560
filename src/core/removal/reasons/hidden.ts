import { Trait } from '../../blocks/traits.ts';
import type { Reason } from './reason.ts';

/** Least words of a line for screen readers alone that may be the story itself. */
const MIN_STORY_WORDS = 12;

/** Parts that a page does not show: switched off, or lines for screen readers alone. */
export const hidden: Reason = {
  reason: 'hidden',
  certain: (block, draft) => {
    const { box, stats } = block;
    if (stats.words < MIN_STORY_WORDS && box.traits & Trait.screenReader) return 'for screen readers alone';
    return draft.hiddenCopies.has(block) ? 'a hidden copy of what the page shows' : null;
  },
  likely: ({ box }) => (box.inherited & Trait.hidden ? 'hidden on the page' : null),
};
