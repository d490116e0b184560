import type { PageBlock } from '../blocks/page.ts';
import { Trait } from '../blocks/traits.ts';
import type { Filter } from './filter.ts';

/** Words of a signature: name, office, address. */
const SHORT = 9;

/** Byline, date, place of publication, reading time. */
export const metaLine: Filter = {
  reason: 'meta-line',
  certain: (block) => (block.text && !block.stats.words ? 'no words' : signature(block)),
  trait: Trait.meta,
  phrase: 'meta',
};

const ADDRESS = /[^\s@]{2,64}@[^\s@]{2,64}\.\p{L}{2,}/u;

/** A name and an address, as papers sign a story. */
function signature({ text, stats }: PageBlock): string | null {
  return stats.words <= SHORT && !stats.sentences && ADDRESS.test(text.slice(0, 200))
    ? 'a signature with an address'
    : null;
}
