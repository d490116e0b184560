import { Trait } from '../blocks/traits.ts';
import type { Filter } from './filter.ts';

/** Byline, date, place of publication, reading time. */
export const metaLine: Filter = {
  reason: 'meta-line',
  certain: ({ text, stats }) => (text && !stats.words ? 'no words' : null),
  trait: Trait.meta,
  phrase: 'meta',
};
