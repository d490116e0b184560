import { Trait } from '../../blocks/traits.ts';
import type { Reason } from './reason.ts';

const LONG = 12;

/** Parts that a page does not show: switched off, or lines for screen readers alone. */
export const hidden: Reason = {
  reason: 'hidden',
  certain: (block, draft) => {
    const { box, stats } = block;
    if (stats.words < LONG && box.traits & Trait.screenReader) return 'for screen readers alone';
    return draft.hiddenCopies.has(block) ? 'a hidden copy of what the page shows' : null;
  },
  likely: ({ box }) => (box.inherited & Trait.hidden ? 'hidden on the page' : null),
};
