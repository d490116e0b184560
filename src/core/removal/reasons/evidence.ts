import type { Box, PageBlock } from '../../blocks/page.ts';
import { Trait, wordOfTrait } from '../../blocks/traits.ts';
import { wordingOf } from '../../blocks/wording.ts';
import type { PhraseReason } from '../../phrases/furniture.ts';
import type { Draft } from '../draft/draft.ts';

/** A box with more of the page's prose than this holds the story, whatever it is called. */
const STORY_SHARE = 0.35;
/** So does one with more of all its text than this: a story of tables and lists has little prose. */
const TEXT_SHARE = 0.4;
const MAX_LEVELS = 30;
const MAY_BE_LONG = Trait.comments | Trait.consent;

/** Traits of boxes in which no part of a story stands. */
export const FOREIGN =
  Trait.related | Trait.comments | Trait.advertisement | Trait.newsletter | Trait.navigation | Trait.consent;

/** The name of the nearest enclosing box that carries the trait and does not hold the story. */
export function namedBox(block: PageBlock, draft: Draft, trait: number): string | null {
  if (!(block.box.inherited & trait)) return null;
  let box: Box | null = block.box;
  for (let level = 0; box && level < MAX_LEVELS; level++, box = box.parent) {
    if (holdsStory(box, trait, draft)) return null;
    if (box.traits & trait) {
      const word = wordOfTrait(box.element, trait);
      return word ? `name "${word}"` : `element <${box.tag}>`;
    }
  }
  return null;
}

/** Reader's comments and consent dialogs can be longer than the story: there it is the headline that tells. */
function holdsStory(box: Box, trait: number, { outline }: Draft): boolean {
  if (trait & MAY_BE_LONG && outline.headlineIndex >= 0) return outline.holdsHeadline(box);
  return outline.prose(box) > STORY_SHARE * outline.totalProse || outline.textShare(box) > TEXT_SHARE;
}

/** The wording of a short line that starts as lines of this kind do. */
export function worded(block: PageBlock, reason: PhraseReason, minCover = 0): string | null {
  const { match } = wordingOf(block);
  return match?.reason === reason && match.cover >= minCover ? `words "${shorten(block.text)}"` : null;
}

/** Headings of these kinds announce what follows them beyond their own box, too. */
const ANNOUNCING: ReadonlySet<PhraseReason> = new Set(['related', 'comments', 'newsletter']);

/** Lines of these kinds announce links and buttons, and no prose. */
const WITHOUT_PROSE: ReadonlySet<PhraseReason> = new Set(['share', 'tags', 'player', 'live']);

/**
 * The heading of this kind under which the block stands, with no prose of the story between them. What stands above the
 * headline ("Subscribe" in the page's head) announces nothing below it.
 */
export function headedBy(block: PageBlock, draft: Draft, reason: PhraseReason): string | null {
  const section = draft.outline.sectionOf(block);
  if (section?.reason !== reason) return null;
  const { headlineIndex } = draft.outline;
  if (section.block.index < headlineIndex && headlineIndex < block.index) return null;
  if (WITHOUT_PROSE.has(reason) && draft.outline.isProse(block.index)) return null;
  const near = draft.outline.inSameBox(section.block, block);
  const prose = draft.outline.proseBetween(section.block.index, block.index);
  return near || (prose < 40 && ANNOUNCING.has(reason)) ? `heading "${shorten(section.block.text)}"` : null;
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 60 ? `${line.slice(0, 57)}…` : line;
}
