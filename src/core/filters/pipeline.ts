import type { PageBlock } from '../blocks/page.ts';
import { advertisement } from './advertisement.ts';
import { authorBio } from './author-bio.ts';
import { comments } from './comments.ts';
import { consent } from './consent.ts';
import { removeDanglingHeadings } from './dangling-headings.ts';
import type { Draft, Verdict } from './draft.ts';
import { duplicate } from './duplicate.ts';
import { headedBy, namedBox, worded } from './evidence.ts';
import type { Filter } from './filter.ts';
import { rescueFootnotes } from './footnotes.ts';
import { hidden } from './hidden.ts';
import { legal } from './legal.ts';
import { liveBlogControls } from './live-blog-controls.ts';
import { mediaPlayer } from './media-player.ts';
import { metaLine } from './meta-line.ts';
import { navigation } from './navigation.ts';
import { newsletter } from './newsletter.ts';
import { removeOtherArticles } from './other-articles.ts';
import { outside } from './outside.ts';
import { paywall } from './paywall.ts';
import { judgePictures } from './pictures.ts';
import { removePleas } from './pleas.ts';
import { related } from './related.ts';
import { rescue } from './rescue.ts';
import { share } from './share.ts';
import { tags } from './tags.ts';

/** In the order in which they are asked: the first that finds evidence names the reason. */
const FILTERS: readonly Filter[] = [
  duplicate,
  hidden,
  consent,
  comments,
  advertisement,
  paywall,
  newsletter,
  liveBlogControls,
  share,
  authorBio,
  mediaPlayer,
  related,
  tags,
  legal,
  metaLine,
  navigation,
  outside,
];

/** Log-odds above which a block is taken for part of the story. */
const THRESHOLD = 0;
/** Log-odds up to which a telling name or wording outweighs the look of a block. */
const OPEN = 2;
/** Longer lines are not judged by how they begin while they look like the story. */
const SHORT = 25;

/** Judges every block of the page: kept, or removed by the first filter that knows why; then what hangs on others. */
export function runFilters(draft: Draft): void {
  for (const block of draft.page.blocks) judge(draft, block);
  fallBack(draft);
  rescue(draft);
  rescueFootnotes(draft);
  removeOtherArticles(draft);
  removePleas(draft);
  judgePictures(draft);
  removeDanglingHeadings(draft);
  joinCompanions(draft);
}

function judge(draft: Draft, block: PageBlock): void {
  const odds = draft.odds[block.index] ?? Number.NaN;
  if (Number.isNaN(odds) ? block.kind === 'control' : odds < THRESHOLD) removeBy(draft, block, explanation);
  else if (!removeBy(draft, block, certainty) && odds < OPEN) removeBy(draft, block, decision);
}

type Question = (filter: Filter, block: PageBlock, draft: Draft) => string | null | undefined;

const certainty: Question = (filter, block, draft) => filter.certain?.(block, draft);

const decision: Question = ({ decides, trait, phrase }, block, draft) => {
  if (!decides) return null;
  const name = trait ? namedBox(block, draft, trait) : null;
  return (
    name ??
    (decides === 'by name or words' && phrase && block.stats.words <= SHORT ? worded(block, phrase) : null)
  );
};

const explanation: Question = (filter, block, draft) =>
  filter.certain?.(block, draft) ??
  filter.likely?.(block, draft) ??
  (filter.trait ? namedBox(block, draft, filter.trait) : null) ??
  (filter.phrase ? (worded(block, filter.phrase) ?? headedBy(block, draft, filter.phrase)) : null);

function removeBy(draft: Draft, block: PageBlock, question: Question): boolean {
  for (const filter of FILTERS) {
    const decidedBy = question(filter, block, draft);
    if (!decidedBy) continue;
    draft.remove(block, filter.reason, decidedBy);
    return true;
  }
  return false;
}

/** Where no block passes for part of a story, the prose of the box that holds most of it is better than nothing. */
function fallBack(draft: Draft): void {
  const { outline, page } = draft;
  const { best } = outline;
  if (!best || [...draft.kept()].some(({ index }) => outline.isProse(index))) return;
  for (const block of page.blocks.slice(best.first, best.end)) {
    if (outline.isProse(block.index)) draft.restore(block);
  }
}

/** Lines of a list that say no more than when or where ("2 hrs ago") go with the headlines that they stand between. */
function joinCompanions({ page, verdicts }: Draft): void {
  let before: Verdict | null = null;
  let between: number[] = [];
  for (const { index, stats } of page.blocks) {
    const verdict = verdicts[index] ?? null;
    if (verdict?.reason === 'outside' && stats.words <= SHORT) {
      between.push(index);
      continue;
    }
    if (verdict?.reason === 'related' && before) {
      for (const companion of between) verdicts[companion] = before;
    }
    before = verdict?.reason === 'related' ? verdict : null;
    between = [];
  }
}
