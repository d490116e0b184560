import { Trait } from '../blocks/traits.ts';
import type { Filter } from './filter.ts';

const LONG = 12;

/** What a page does not show: parts switched off, lines for screen readers alone. */
export const hidden: Filter = {
  reason: 'hidden',
  certain: ({ box, stats }) =>
    stats.words < LONG && box.traits & Trait.screenReader ? 'for screen readers alone' : null,
  likely: ({ box }) => (box.inherited & Trait.hidden ? 'hidden on the page' : null),
};
