import type { Box } from '../blocks/page.ts';
import { Trait, type TraitName, wordOfTrait } from '../blocks/traits.ts';
import type { RemovalReason } from '../types.ts';
import type { Draft } from './draft.ts';

/** Traits that make a box something else than the story, in the order in which they are tried. */
const REASONS: readonly [TraitName, RemovalReason][] = [
  ['advertisement', 'advertisement'],
  ['consent', 'consent'],
  ['newsletter', 'newsletter'],
  ['comments', 'comments'],
  ['related', 'related'],
  ['share', 'share'],
  ['bio', 'author-bio'],
  ['player', 'media-player'],
  ['tags', 'tags'],
  ['navigation', 'navigation'],
  ['footer', 'navigation'],
];

/** A box with more of the page's prose than this holds the story, whatever it is called. */
const STORY_SHARE = 0.35;

/** Removes boxes whose own name says what they are. */
export function removeByTrait(draft: Draft): void {
  const prose = proseBefore(draft);
  const total = prose.at(-1) ?? 0;
  for (const box of draft.page.boxes) {
    if (!box.traits || !box.parent || box.first === box.end) continue;
    const share = ((prose[box.end] ?? 0) - (prose[box.first] ?? 0)) / (total || 1);
    if (share > STORY_SHARE) continue;
    const found = REASONS.find(([name]) => box.traits & Trait[name]);
    if (found) draft.removeBox(box, found[1], describe(box, found[0]));
  }
}

function describe(box: Box, name: TraitName): string {
  const word = wordOfTrait(box.element, Trait[name]);
  return word ? `class "${word}"` : `element <${box.tag}>`;
}

/** Running sum of the words in paragraphs of prose. */
function proseBefore(draft: Draft): number[] {
  const sums = [0];
  let sum = 0;
  for (const { stats, linkDensity } of draft.page.blocks) {
    if (stats.words >= 12 && stats.endsSentence && linkDensity < 0.4) sum += stats.words;
    sums.push(sum);
  }
  return sums;
}
