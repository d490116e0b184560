import type { PageBlock } from '../blocks/page.ts';
import { advertisement } from './advertisement.ts';
import { authorBio } from './author-bio.ts';
import { comments } from './comments.ts';
import { consent } from './consent.ts';
import type { Draft } from './draft.ts';
import { duplicate } from './duplicate.ts';
import type { Filter } from './filter.ts';
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
import { related } from './related.ts';
import { rescue } from './rescue.ts';
import { share } from './share.ts';
import { tags } from './tags.ts';

/** In the order in which they are asked: the first that finds evidence names the reason. */
export const FILTERS: readonly Filter[] = [
  duplicate,
  hidden,
  consent,
  comments,
  advertisement,
  paywall,
  newsletter,
  share,
  authorBio,
  liveBlogControls,
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

/** Judges every block of the page: kept, or removed by the first filter that knows why; then what hangs on others. */
export function runFilters(draft: Draft): void {
  for (const block of draft.page.blocks) {
    if (isUnlikely(draft, block)) explain(draft, block);
    else removeIfCertain(draft, block);
  }
  rescue(draft);
  removeOtherArticles(draft);
  judgePictures(draft);
}

function removeIfCertain(draft: Draft, block: PageBlock): void {
  for (const filter of FILTERS) {
    const decidedBy = filter.certain?.(block, draft);
    if (decidedBy) {
      draft.remove(block, filter.reason, decidedBy);
      return;
    }
  }
}

function isUnlikely(draft: Draft, block: PageBlock): boolean {
  const odds = draft.odds[block.index] ?? Number.NaN;
  return Number.isNaN(odds) ? block.kind === 'control' : odds < THRESHOLD;
}

function explain(draft: Draft, block: PageBlock): void {
  for (const filter of FILTERS) {
    const decidedBy = filter.likely(block, draft);
    if (decidedBy) {
      draft.remove(block, filter.reason, decidedBy);
      return;
    }
  }
}
