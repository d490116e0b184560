import type { Box, PageBlock } from '../blocks/page.ts';
import { Trait } from '../blocks/traits.ts';
import type { Draft } from '../filters/draft.ts';
import { foldLine } from '../filters/phrase-match.ts';
import { foldWhitespace } from './plain.ts';

const MIN_WORDS = 5;
const MAX_WORDS = 110;
/** How many blocks below the headline a standfirst may begin. */
const REACH = 14;
/** Below these log-odds not even a telling name makes a standfirst of a block. */
const HOPELESS = -4;

/**
 * Finds the standfirst: the summary between the headline and the first paragraph that the page sets apart, by name
 * ("lead", "standfirst", "chapo"), as a heading below the headline, or by the words that its metadata summarise the
 * story with. The block is taken out of the body.
 * @returns its text, or null
 */
export function takeStandfirst(draft: Draft): { text: string; block: PageBlock } | null {
  const { headlineIndex } = draft.outline;
  const from = headlineIndex < 0 ? firstKept(draft) : headlineIndex + 1;
  for (let i = from, tried = 0; i < draft.page.blocks.length && tried < REACH; i++) {
    const block = draft.page.blocks[i];
    if (!block || !isText(block)) continue;
    tried++;
    if (isStandfirst(block, draft)) return { text: foldWhitespace(block.text), block };
    if (draft.isKept(block) && block.kind === 'text' && block.stats.words > MIN_WORDS) return null;
  }
  return null;
}

function firstKept(draft: Draft): number {
  for (const block of draft.kept()) if (isText(block)) return block.index;
  return draft.page.blocks.length;
}

function isText({ text, kind }: PageBlock): boolean {
  return !!text && kind !== 'caption' && kind !== 'control';
}

function isStandfirst(block: PageBlock, draft: Draft): boolean {
  const { stats, linkDensity, index } = block;
  if (stats.words < MIN_WORDS || stats.words > MAX_WORDS || linkDensity > 0.5) return false;
  if (draft.verdicts[index]?.reason === 'duplicate') return false;
  if ((draft.odds[index] ?? HOPELESS) <= HOPELESS) return false;
  return (
    isNamed(block, draft) ||
    isSummary(block, draft) ||
    isSubHeadline(block, draft) ||
    isInHeader(block, draft)
  );
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

function isSummary(block: PageBlock, { metadata }: Draft): boolean {
  const text = foldLine(block.text);
  return [metadata.standfirst, metadata.description].some((summary) => {
    const folded = foldLine(summary ?? '');
    return (
      folded.length > 30 &&
      (text === folded || (text.startsWith(folded) && folded.length > 0.9 * text.length))
    );
  });
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
