import type { PageBlock } from '../blocks/page.ts';
import { wordingOf } from '../blocks/wording.ts';
import { finish, type Steps } from '../steps.ts';
import type { Draft, Verdict } from './draft/draft.ts';
import { rescueAmendments } from './passes/amendments.ts';
import { rescueAnnounced } from './passes/announced.ts';
import { removeDanglingHeadings } from './passes/dangling-headings.ts';
import { rescueFootnotes } from './passes/footnotes.ts';
import { removeLiveBoxes } from './passes/live-boxes.ts';
import { removeLonelyLinks } from './passes/lonely-links.ts';
import { removeOtherArticles } from './passes/other-articles.ts';
import { joinDateline, joinPartedLines } from './passes/parted-lines.ts';
import { judgePictures } from './passes/pictures.ts';
import { removePleas } from './passes/pleas.ts';
import { removeReaderComments } from './passes/reader-comments.ts';
import { rescue } from './passes/rescue.ts';
import { removeTeasers } from './passes/teasers.ts';
import { advertisement } from './reasons/advertisement.ts';
import { authorBio } from './reasons/author-bio.ts';
import { comments } from './reasons/comments.ts';
import { consent } from './reasons/consent.ts';
import { duplicate } from './reasons/duplicate.ts';
import { headedBy, namedBox, worded } from './reasons/evidence.ts';
import { hidden } from './reasons/hidden.ts';
import { legal } from './reasons/legal.ts';
import { liveBlogControls } from './reasons/live-blog-controls.ts';
import { mediaPlayer } from './reasons/media-player.ts';
import { metaLine } from './reasons/meta-line.ts';
import { navigation } from './reasons/navigation.ts';
import { newsletter } from './reasons/newsletter.ts';
import { outside } from './reasons/outside.ts';
import { paywall } from './reasons/paywall.ts';
import type { Reason } from './reasons/reason.ts';
import { related } from './reasons/related.ts';
import { share } from './reasons/share.ts';
import { tags } from './reasons/tags.ts';

/** All reasons in the order in which they are asked: the first that finds evidence is the one given. */
const REASONS: readonly Reason[] = [
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
const MIN_STORY_ODDS = 0;
/** Most log-odds of a block that a telling name or wording outweighs. */
const MAX_DOUBTFUL_ODDS = 2;
/** Number of blocks judged between two steps, some milliseconds of work. */
const BLOCKS_A_STEP = 500;
/** Most words of a line that is judged by its beginning while its log-odds speak for the story. */
const MAX_SHORT_WORDS = 25;

/**
 * Judges every block of the page, step by step: keeps it, or removes it for the first reason that finds
 * evidence. Then makes the decisions that depend on others (`REVISIONS`).
 */
export function* removalSteps(draft: Draft): Steps<void> {
  for (const block of draft.page.blocks) {
    judge(draft, block);
    if (block.index % BLOCKS_A_STEP === BLOCKS_A_STEP - 1) yield;
  }
  for (const revise of REVISIONS) {
    revise(draft);
    yield;
  }
}

/** Judges all blocks in one go; see `removalSteps`. */
export function sortOut(draft: Draft): void {
  finish(removalSteps(draft));
}

/** Passes that decide by what was decided before, in this order. */
const REVISIONS: readonly ((draft: Draft) => void)[] = [
  fallBack,
  rescue,
  rescueAnnounced,
  rescueFootnotes,
  rescueAmendments,
  joinPartedLines,
  joinDateline,
  removeOtherArticles,
  removeLiveBoxes,
  removeTeasers,
  removeLonelyLinks,
  removeReaderComments,
  removePleas,
  judgePictures,
  removeDanglingHeadings,
  joinCompanions,
];

function judge(draft: Draft, block: PageBlock): void {
  const odds = draft.odds[block.index] ?? Number.NaN;
  if (Number.isNaN(odds) ? block.kind === 'control' : odds < MIN_STORY_ODDS) explain(draft, block);
  else if (!isCertain(draft, block) && odds < MAX_DOUBTFUL_ODDS) decide(draft, block);
}

const CERTAIN = REASONS.filter(({ certain }) => certain);
const DECIDING = REASONS.filter(({ decides }) => decides);

/** Removes a block for evidence that is enough by itself. Returns true if it was removed. */
function isCertain(draft: Draft, block: PageBlock): boolean {
  for (const { certain, reason } of CERTAIN) {
    const decidedBy = certain?.(block, draft);
    if (!decidedBy) continue;
    draft.remove(block, reason, decidedBy);
    return true;
  }
  return false;
}

/** Removes a block whose log-odds leave it open, if it or its box has a telling name or wording. */
function decide(draft: Draft, block: PageBlock): void {
  for (const { decides, trait, phrase, reason } of DECIDING) {
    const decidedBy =
      (trait ? namedBox(block, draft, trait) : null) ??
      (decides === 'by name or words' && phrase && block.stats.words <= MAX_SHORT_WORDS
        ? worded(block, phrase)
        : null);
    if (decidedBy) {
      draft.remove(block, reason, decidedBy);
      return;
    }
  }
}

/**
 * Removes a block that does not look like part of the story, and names the first reason with evidence for why
 * it is there.
 */
function explain(draft: Draft, block: PageBlock): void {
  const { inherited } = block.box;
  const announced = wordingOf(block).match?.reason;
  const headed = draft.outline.sectionOf(block)?.reason;
  for (const { certain, likely, trait, phrase, reason } of REASONS) {
    const decidedBy =
      certain?.(block, draft) ??
      likely?.(block, draft) ??
      (trait && inherited & trait ? namedBox(block, draft, trait) : null) ??
      (phrase && phrase === announced ? worded(block, phrase) : null) ??
      (phrase && phrase === headed ? headedBy(block, draft, phrase) : null);
    if (decidedBy) {
      draft.remove(block, reason, decidedBy);
      return;
    }
  }
}

/**
 * Keeps the prose of the box that holds most of it where no prose passed for part of a story: better than
 * nothing.
 */
function fallBack(draft: Draft): void {
  const { outline, page } = draft;
  const { best } = outline;
  if (!best || draft.kept().some(({ index }) => outline.isProse(index))) return;
  for (const block of page.blocks.slice(best.first, best.end)) {
    if (outline.isProse(block.index)) draft.restore(block);
  }
}

/**
 * Removes short lines between headlines of other stories together with these: lines of a list that say no
 * more than when or where ("2 hrs ago").
 */
function joinCompanions({ page, verdicts }: Draft): void {
  let before: Verdict | null = null;
  let between: number[] = [];
  for (const { index, stats } of page.blocks) {
    const verdict = verdicts[index] ?? null;
    if (verdict?.reason === 'outside' && stats.words <= MAX_SHORT_WORDS) {
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
