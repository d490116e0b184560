import type { PageBlock } from '../blocks/page.ts';
import { Trait } from '../blocks/traits.ts';
import { worded } from './evidence.ts';
import type { Filter } from './filter.ts';

/** Headlines of other stories. */
export const related: Filter = {
  reason: 'related',
  certain: (block, draft) => draft.headlineRuns.get(block) ?? pointer(block),
  trait: Trait.related,
  phrase: 'related',
  decides: 'by name',
};

/** A mark that parts "Read more" from the headline it points to. */
const POINTS = /^[^:：|»›>–—]{2,40}[:：|»›>–—]/;

/** One line that sends the reader to another story: "Read more: …". */
function pointer(block: PageBlock): string | null {
  if (block.stats.words > 30 || block.kind === 'heading') return null;
  const isLink = block.linkDensity > 0.45;
  const wording = worded(block, 'related', isLink && POINTS.test(block.text) ? 0 : 0.8);
  return wording && (isLink || !block.stats.endsSentence) ? wording : null;
}
