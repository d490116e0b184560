import type { Box, PageBlock } from '../blocks/page.ts';
import { Trait } from '../blocks/traits.ts';
import { wordingOf } from '../blocks/wording.ts';
import { foldLine } from '../phrases/phrase-match.ts';
import type { Draft } from '../removal/draft/draft.ts';
import type { RemovalReason } from '../types.ts';
import { foldWhitespace } from './plain.ts';

const MIN_WORDS = 5;
const MAX_WORDS = 110;
/** How many texts below the headline a standfirst may begin, and one that only its name tells. */
const REACH = 14;
const NEAR = 9;
/** Below these log-odds not even a telling name makes a standfirst of a block; below the second its place does not. */
const HOPELESS = -3;
const UNLIKELY = -1.5;
/** As many blocks of one make are the paragraphs of the body. */
const MANY = 4;
/** Further summaries below a standfirst, at most. */
const MORE = 4;
/** The least letters of a description that is compared, and the least words of a summary that nothing but its place below the headline tells. */
const MIN_LENGTH = 30;
const MIN_SUMMARY = 10;
/** Blocks of a box that holds a headline and what goes with it. */
const HEADER = 12;
/** Shares of words: of a repeated headline, of a summary that follows a place name, of figures in a date line. */
const SAME_WORDS = 0.6;
const MOST = 0.8;
const DATE_LIKE = 0.25;
/** What is surely something else, whatever the box is called. */
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
 * Finds the standfirst: the summary between the headline and the first paragraph that the page sets apart, by name
 * ("lead", "standfirst", "chapo"), as a heading or a sentence right below the headline, or by the words that its
 * metadata summarise the story with. The block is taken out of the body; further ones of its make right below it, which
 * sum up more, stay in the body.
 * @returns its text, or null
 */
export function takeStandfirst(draft: Draft): { text: string; block: PageBlock } | null {
  const { headlineIndex } = draft.outline;
  const from = headlineIndex < 0 ? firstKept(draft) : headlineIndex + 1;
  let isBelow = headlineIndex >= 0;
  for (let i = from, tried = 0; i < draft.page.blocks.length && tried < REACH; i++) {
    const block = draft.page.blocks[i];
    if (!block || !isText(block)) continue;
    tried++;
    if (isStandfirst(block, draft, { isBelow, isNear: tried <= NEAR })) {
      keepFurther(block, draft);
      return { text: foldWhitespace(block.text), block };
    }
    if (draft.isKept(block) && block.kind === 'text' && block.stats.words > MIN_WORDS) return null;
    isBelow &&= block.stats.words <= MIN_WORDS || repeatsHeadline(block, draft);
  }
  return null;
}

/** Keeps what stands right below a standfirst in a box of the same make: paragraphs, as they head no section. */
function keepFurther({ index, box }: PageBlock, draft: Draft): void {
  const { blocks } = draft.page;
  for (let i = index + 1; i <= index + MORE; i++) {
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

interface Place {
  /** Nothing but short lines stands between it and the headline. */
  isBelow: boolean;
  isNear: boolean;
}

function isStandfirst(block: PageBlock, draft: Draft, { isBelow, isNear }: Place): boolean {
  const { stats, linkDensity, index } = block;
  if (stats.words < MIN_WORDS || stats.words > MAX_WORDS || linkDensity > 0.5) return false;
  const reason = draft.verdicts[index]?.reason;
  if (reason === 'duplicate' || repeatsHeadline(block, draft)) return false;
  if (isSummary(block, draft)) return true;
  if ((reason && OTHERS.has(reason)) || isDateLine(block) || isOfAuthor(block, draft)) return false;
  if (isNextToHeadline(block, draft)) return true;
  if ((draft.odds[index] ?? HOPELESS) <= HOPELESS) return false;
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
  return words.filter((word) => known.has(word)).length >= SAME_WORDS * Math.max(words.length, known.size);
}

/** 'Jane Doe | May 22, 2025' */
function isDateLine(block: PageBlock): boolean {
  const words = wordingOf(block).folded.split(' ');
  return (
    words.filter((word) => /\d/.test(word)).length >= DATE_LIKE * words.length && !block.stats.endsSentence
  );
}

/** 'Jane is a writer who lives on the coast.' */
function isOfAuthor(block: PageBlock, { metadata }: Draft): boolean {
  const [first] = wordingOf(block).folded.split(' ', 1);
  return metadata.authors.some((name) => foldLine(name).split(' ', 1)[0] === first);
}

/** Named so itself or by an ancestor that holds little more. */
function isNamed(block: PageBlock, { outline }: Draft): boolean {
  let box: Box | null = block.box;
  for (let level = 0; box && level < 4; level++, box = box.parent) {
    if (outline.prose(box) > block.stats.words + 40) return false;
    if (box.traits & Trait.standfirst) return true;
  }
  return false;
}

/** The words of a summary in the metadata, after the name of a place too ('Berlin. Ice came at night.'). */
function isSummary(block: PageBlock, draft: Draft): boolean {
  const { metadata, outline } = draft;
  if (draft.isKept(block) && outline.likeness(block.box).count >= MANY) return false;
  const { folded: text } = wordingOf(block);
  const summary = foldLine(metadata.description ?? '');
  if (summary.length <= MIN_LENGTH) return false;
  return (text.startsWith(summary) || text.endsWith(summary)) && summary.length > MOST * text.length;
}

/** A sentence alone in its box. */
function isLoneSentence({ box, stats, kind, linkDensity }: PageBlock, { outline }: Draft): boolean {
  if (kind !== 'text' || stats.words < MIN_SUMMARY || !stats.endsSentence || linkDensity > 0.2) return false;
  return outline.prose(box) <= stats.words;
}

/** A sentence right below the headline that is no part of the body and that nothing speaks against. */
function isApart(block: PageBlock, draft: Draft): boolean {
  if (draft.verdicts[block.index]?.reason !== 'outside' || !isLoneSentence(block, draft)) return false;
  return (draft.odds[block.index] ?? UNLIKELY) > UNLIKELY;
}

/** A sentence that the headline stands right above, in one small box with it: its look does not matter. */
function isNextToHeadline(block: PageBlock, draft: Draft): boolean {
  const { index, box } = block;
  const reason = draft.verdicts[index]?.reason;
  if (index !== draft.outline.headlineIndex + 1 || (reason !== 'outside' && reason !== 'navigation'))
    return false;
  const around = box.parent;
  return (
    !!around && around.first < index && around.end - around.first <= HEADER && isLoneSentence(block, draft)
  );
}

/** A sentence in the header element of the headline, which holds no more than a summary. */
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

/** A heading right below the headline that is as long as a sentence. */
function isSubHeadline(block: PageBlock, { outline, odds }: Draft): boolean {
  const near = block.index - outline.headlineIndex <= 3 && outline.headlineIndex >= 0;
  return near && block.kind === 'heading' && block.stats.words >= 8 && (odds[block.index] ?? 0) > -2;
}
