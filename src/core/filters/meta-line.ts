import { Trait } from '../blocks/traits.ts';
import { headedBy, namedBox, worded } from './evidence.ts';
import type { Filter } from './filter.ts';

/** Byline, date, place of publication, reading time. */
export const metaLine: Filter = {
  reason: 'meta-line',
  certain: ({ text, stats }) => (text && !stats.words ? 'no words' : null),
  likely: (block, draft) =>
    namedBox(block, draft, Trait.meta) ?? worded(block, 'meta') ?? headedBy(block, draft, 'meta'),
};
