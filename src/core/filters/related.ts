import type { Box, PageBlock } from '../blocks/page.ts';
import { ZONES } from '../blocks/tags.ts';
import { Trait } from '../blocks/traits.ts';
import type { Draft } from './draft.ts';
import { worded } from './evidence.ts';
import type { Filter } from './filter.ts';

const MENUS = (ZONES.get('nav') ?? 0) | (ZONES.get('footer') ?? 0);

/** Headlines of other stories. */
export const related: Filter = {
  reason: 'related',
  certain: (block, draft) => draft.headlineRuns.get(block) ?? pointer(block) ?? companion(block, draft),
  likely: (block) => (isHeadlineLink(block) ? 'a link as long as a headline' : null),
  trait: Trait.related,
  phrase: 'related',
  decides: 'by name',
};

/** Menus and tags say less in a link than a headline does. */
const HEADLINE_WORDS = { least: 5, most: 30 };

/** A line that is little but one link and as long as a headline, and does not stand in a menu or a footer. */
export function isHeadlineLink({ stats, linkDensity, kind, box, runs }: PageBlock): boolean {
  const { words } = stats;
  if (words < HEADLINE_WORDS.least || words > HEADLINE_WORDS.most) return false;
  // a full stop behind the link: a sentence of the story
  if (stats.endsSentence && !runs.at(-1)?.href) return false;
  return linkDensity >= 0.75 && kind !== 'caption' && kind !== 'control' && !(box.zone & MENUS);
}

/** A mark that parts "Read more" from the headline it points to. */
const POINTS = /^[^:：|»›>–—]{2,40}[:：|»›>–—]/;

/** One line that sends the reader to another story: "Read more: …". */
function pointer(block: PageBlock): string | null {
  if (block.stats.words > 30 || block.kind === 'heading') return null;
  const isLink = block.linkDensity > 0.45;
  const wording = worded(block, 'related', isLink && POINTS.test(block.text) ? 0 : 0.8);
  return wording && (isLink || !block.stats.endsSentence) ? wording : null;
}

/** Words of a line that says no more than when or where. */
const LABEL = 4;
/** Blocks of a box that holds one teaser. */
const CARD = 6;

/** What stands below the headline of a teaser, in one small box with it: "2 hrs ago". */
function companion({ index, box, kind, stats }: PageBlock, { page, verdicts }: Draft): string | null {
  if (kind === 'heading' || stats.words > LABEL || stats.endsSentence) return null;
  const above = page.blocks[index - 1];
  if (verdicts[index - 1]?.reason !== 'related' || !above || !isHeadlineLink(above)) return null;
  const isCard = (card: Box | null): boolean => !!card && card.first < index && card.end - card.first <= CARD;
  return isCard(box) || isCard(box.parent) ? 'below the headline of another story' : null;
}
