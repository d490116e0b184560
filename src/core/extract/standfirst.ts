import type { Box, PageBlock } from '../blocks/page.ts';
import { Trait } from '../blocks/traits.ts';
import { wordingOf } from '../blocks/wording.ts';
import { foldLine } from '../phrases/phrase-match.ts';
import type { Draft } from '../removal/draft/draft.ts';
import type { RemovalReason } from '../types.ts';
import { foldWhitespace } from './plain.ts';

const MIN_WORDS = 5;
const MAX_WORDS = 110;
/**
 * Number of texts below the headline among which a standfirst may begin; `MAX_TRIED_BY_NAME`: one that only its name
 * tells.
 */
const MAX_TRIED = 14;
const MAX_TRIED_BY_NAME = 9;
/**
 * Log-odds up to which not even a telling name makes a standfirst of a block; `MIN_ODDS_BY_POSITION`: up to which its
 * position does not.
 */
const MIN_ODDS = -3;
const MIN_ODDS_BY_POSITION = -1.5;
/** Least number of blocks of one make that are the paragraphs of the body. */
const MIN_BODY_PARAGRAPHS = 4;
/** Most further summaries below a standfirst. */
const MAX_FURTHER = 4;
/**
 * Length of a description, in characters, up to which it is not compared; `MIN_SUMMARY`: least words of a
 * summary that only its position below the headline tells.
 */
const MIN_LENGTH = 30;
const MIN_SUMMARY = 10;
/** Most blocks of a box that holds a headline and what goes with it. */
const MAX_HEADER_BLOCKS = 12;
/**
 * Shares of words, 0 to 1: of a repeated headline; `MIN_SUMMARY_SHARE`, of a summary that follows the name of a town, in
 * characters; `MIN_FIGURES_SHARE`, of figures in a line with a date.
 */
const MIN_REPEATED_SHARE = 0.6;
const MIN_SUMMARY_SHARE = 0.8;
const MIN_FIGURES_SHARE = 0.25;
/** Reasons for which a block is surely something else, whatever its box is called. */
const OTHERS: ReadonlySet<RemovalReason> = new Set([
  'advertisement',
  'author-bio',
  'comments',
  'consent',
  'duplicate',
  'hidden',
  'legal',
  'paywall',
  'rule',
  'share',
]);

/**
 * Finds the standfirst and takes it out of the body: the summary between the headline and the first paragraph
 * that the page sets apart, by name ("lead", "standfirst", "chapo"), as a heading or a sentence right below
 * the headline, or by the words that its metadata summarise the story with. Further blocks of its make right
 * below it, which sum up more, stay in the body.
 * @returns its text and its block, or null
 */
export function takeStandfirst(draft: Draft): { text: string; block: PageBlock } | null {
  const { headlineIndex } = draft.outline;
  const from = headlineIndex < 0 ? firstKept(draft) : headlineIndex + 1;
  let isBelow = headlineIndex >= 0;
  for (let i = from, tried = 0; i < draft.page.blocks.length && tried < MAX_TRIED; i++) {
    const block = draft.page.blocks[i];
    if (!block || !isText(block)) continue;
    tried++;
    if (isStandfirst(block, draft, { isBelow, isNear: tried <= MAX_TRIED_BY_NAME })) {
      keepFurther(block, draft);
      return { text: foldWhitespace(block.text), block };
    }
    if (draft.isKept(block) && block.kind === 'text' && block.stats.words > MIN_WORDS) return null;
    isBelow &&= block.stats.words <= MIN_WORDS || repeatsHeadline(block, draft);
  }
  return null;
}

/**
 * Keeps further summaries, which stand right below a standfirst in boxes of the same make: as paragraphs,
 * since they head no section.
 */
function keepFurther({ index, box }: PageBlock, draft: Draft): void {
  const { blocks } = draft.page;
  for (let i = index + 1; i <= index + MAX_FURTHER; i++) {
    const block = blocks[i];
    const isAlike =
      block?.box.parent === box.parent && draft.outline.likeness(block.box) === draft.outline.likeness(box);
    if (!block || !isAlike || !isText(block) || block.box === box) return;
    const reason = draft.verdicts[i]?.reason;
    if (block.stats.words < MIN_WORDS || block.linkDensity > 0.5 || (reason && OTHERS.has(reason))) continue;
    draft.restore(block);
    if (block.kind === 'heading') block.kind = 'text';
  }
}

function firstKept(draft: Draft): number {
  for (const block of draft.kept()) if (isText(block)) return block.index;
  return draft.page.blocks.length;
}

function isText({ text, kind, box }: PageBlock): boolean {
  return !!text && kind !== 'caption' && kind !== 'control' && !box.figure;
}

interface StandfirstPosition {
  /** True if only short lines stand between it and the headline. */
  isBelow: boolean;
  isNear: boolean;
}

function isStandfirst(block: PageBlock, draft: Draft, { isBelow, isNear }: StandfirstPosition): boolean {
  const { stats, linkDensity, index } = block;
  if (stats.words < MIN_WORDS || stats.words > MAX_WORDS || linkDensity > 0.5) return false;
  const reason = draft.verdicts[index]?.reason;
  if (reason === 'duplicate' || repeatsHeadline(block, draft)) return false;
  if (isSummary(block, draft)) return true;
  if ((reason && OTHERS.has(reason)) || isDateLine(block) || isOfAuthor(block, draft)) return false;
  if (isNextToHeadline(block, draft)) return true;
  if ((draft.odds[index] ?? MIN_ODDS) <= MIN_ODDS) return false;
  return (
    (isNear && isNamed(block, draft)) ||
    isSubHeadline(block, draft) ||
    isInHeader(block, draft) ||
    (isBelow && isApart(block, draft))
  );
}

function repeatsHeadline(block: PageBlock, { headline }: Draft): boolean {
  if (!headline) return false;
  const words = wordingOf(block).folded.split(' ');
  const known = new Set(headline.split(' '));
  return (
    words.filter((word) => known.has(word)).length >= MIN_REPEATED_SHARE * Math.max(words.length, known.size)
  );
}

/** True for a line with a date: 'Jane Doe | May 22, 2025'. */
function isDateLine(block: PageBlock): boolean {
  const words = wordingOf(block).folded.split(' ');
  return (
    words.filter((word) => /\d/.test(word)).length >= MIN_FIGURES_SHARE * words.length &&
    !block.stats.endsSentence
  );
}

/** True for a line about an author: 'Jane is a writer who lives on the coast.' */
function isOfAuthor(block: PageBlock, { metadata }: Draft): boolean {
  const [first] = wordingOf(block).folded.split(' ', 1);
  return metadata.authors.some((name) => foldLine(name).split(' ', 1)[0] === first);
}

/** True if the block's box, or a box around that holds little more, is named as a standfirst. */
function isNamed(block: PageBlock, { outline }: Draft): boolean {
  let box: Box | null = block.box;
  for (let level = 0; box && level < 4; level++, box = box.parent) {
    if (outline.prose(box) > block.stats.words + 40) return false;
    if (box.traits & Trait.standfirst) return true;
  }
  return false;
}

/**
 * True if the block is the summary in the metadata, also after the name of a town ('Berlin. Ice came at
 * night.').
 */
function isSummary(block: PageBlock, draft: Draft): boolean {
  const { metadata, outline } = draft;
  if (draft.isKept(block) && outline.likeness(block.box).count >= MIN_BODY_PARAGRAPHS) return false;
  const { folded: text } = wordingOf(block);
  const summary = foldLine(metadata.description ?? '');
  if (summary.length <= MIN_LENGTH) return false;
  return (
    (text.startsWith(summary) || text.endsWith(summary)) && summary.length > MIN_SUMMARY_SHARE * text.length
  );
}

/** True if the block is a sentence alone in its box. */
function isLoneSentence({ box, stats, kind, linkDensity }: PageBlock, { outline }: Draft): boolean {
  if (kind !== 'text' || stats.words < MIN_SUMMARY || !stats.endsSentence || linkDensity > 0.2) return false;
  return outline.prose(box) <= stats.words;
}

/**
 * True if the block is a sentence that is no part of the body and that nothing speaks against. The caller
 * knows that it stands right below the headline.
 */
function isApart(block: PageBlock, draft: Draft): boolean {
  if (draft.verdicts[block.index]?.reason !== 'outside' || !isLoneSentence(block, draft)) return false;
  return (draft.odds[block.index] ?? MIN_ODDS_BY_POSITION) > MIN_ODDS_BY_POSITION;
}

/**
 * True if the block is a sentence right below the headline, in one small box with it: its log-odds do not
 * matter.
 */
function isNextToHeadline(block: PageBlock, draft: Draft): boolean {
  const { index, box } = block;
  const reason = draft.verdicts[index]?.reason;
  if (index !== draft.outline.headlineIndex + 1 || (reason !== 'outside' && reason !== 'navigation'))
    return false;
  const around = box.parent;
  return (
    !!around &&
    around.first < index &&
    around.end - around.first <= MAX_HEADER_BLOCKS &&
    isLoneSentence(block, draft)
  );
}

/**
 * True if the block is a sentence in the header element of the headline, which holds no more than a summary.
 */
function isInHeader(block: PageBlock, draft: Draft): boolean {
  const { outline } = draft;
  if (!block.stats.endsSentence || !draft.isKept(block)) return false;
  let box: Box | null = block.box;
  for (let level = 0; box && level < 4; level++, box = box.parent) {
    if (box.tag !== 'header') continue;
    const holdsHeadline = outline.headlineIndex >= box.first && outline.headlineIndex < box.end;
    return holdsHeadline && outline.prose(box) <= block.stats.words + 40;
  }
  return false;
}

/** True if the block is a heading right below the headline that is as long as a sentence. */
function isSubHeadline(block: PageBlock, { outline, odds }: Draft): boolean {
  const near = block.index - outline.headlineIndex <= 3 && outline.headlineIndex >= 0;
  return near && block.kind === 'heading' && block.stats.words >= 8 && (odds[block.index] ?? 0) > -2;
}
