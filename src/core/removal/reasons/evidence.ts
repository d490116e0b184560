import type { Box, PageBlock } from '../../blocks/page.ts';
import { Trait, wordOfTrait } from '../../blocks/traits.ts';
import { wordingOf } from '../../blocks/wording.ts';
import type { PhraseReason } from '../../phrases/furniture.ts';
import type { Draft } from '../draft/draft.ts';

/** Share of the page's prose, 0 to 1, above which a box holds the story, whatever it is called. */
const STORY_SHARE = 0.35;
/**
 * Share of all its text above which a box holds the story, too: a story of tables and lists has little prose.
 */
const TEXT_SHARE = 0.4;
const MAX_LEVELS = 30;
const MAY_BE_LONG = Trait.comments | Trait.consent;

/** Traits of boxes in which no part of a story stands. */
export const FOREIGN =
  Trait.related | Trait.comments | Trait.advertisement | Trait.newsletter | Trait.navigation | Trait.consent;

/**
 * Returns the name of the nearest enclosing box that carries the trait, as evidence; null: there is none, or
 * a box up to it holds the story.
 * @param trait a bit of `Trait`, or several
 */
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

/**
 * True if the box holds the story. Readers' comments and consent dialogs can be longer than the story: for
 * these the headline decides.
 */
function holdsStory(box: Box, trait: number, { outline }: Draft): boolean {
  if (trait & MAY_BE_LONG && outline.headlineIndex >= 0) return outline.holdsHeadline(box);
  return outline.prose(box) > STORY_SHARE * outline.totalProse || outline.textShare(box) > TEXT_SHARE;
}

/**
 * Returns the wording of a line that begins as lines of this kind do, as evidence, or null.
 * @param minCover least share of the line that the phrase covers, 0 to 1
 */
export function worded(block: PageBlock, reason: PhraseReason, minCover = 0): string | null {
  const { match } = wordingOf(block);
  return match?.reason === reason && match.cover >= minCover ? `words "${shorten(block.text)}"` : null;
}

/** Kinds of heading that announce what follows them beyond their own box, too. */
const ANNOUNCING: ReadonlySet<PhraseReason> = new Set(['related', 'comments', 'newsletter']);

/** Kinds of line that announce links and buttons, and no prose. */
const WITHOUT_PROSE: ReadonlySet<PhraseReason> = new Set(['share', 'tags', 'player', 'live']);

/**
 * Returns the heading of this kind under which the block stands, with no prose of the story between them, as
 * evidence; else null. A line above the headline ("Subscribe" in the page's head) announces nothing below it.
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
