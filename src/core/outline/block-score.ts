import type { PageBlock } from '../blocks/page.ts';
import { Trait } from '../blocks/traits.ts';

const UNLIKELY =
  Trait.related | Trait.comments | Trait.navigation | Trait.footer | Trait.consent | Trait.advertisement;

/** Returns how much a block speaks for its surroundings being the story; below zero it speaks against. */
export function blockScore(block: PageBlock): number {
  const { stats, linkDensity, kind, box } = block;
  if (kind === 'picture' || kind === 'media' || kind === 'control') return 0;
  if (kind === 'caption') return 0;
  let score = lengthScore(stats.words, stats.endsSentence);
  if (linkDensity > 0.5) score = Math.min(score, 0) - 0.8;
  else if (linkDensity > 0.3) score *= 0.5;
  if (kind === 'heading') return linkDensity > 0.5 ? -0.5 : 0.1;
  if (box.inherited & UNLIKELY) score = Math.min(score * 0.2, score);
  // A consent dialog can be longer than any story.
  if (box.inherited & Trait.consent) score *= 0.1;
  return score;
}

function lengthScore(words: number, endsSentence: boolean): number {
  if (words >= 40) return 4;
  if (words >= 20) return endsSentence ? 3 : 1.5;
  if (words >= 10) return endsSentence ? 1.5 : -0.1;
  return endsSentence ? 0.3 : -0.5;
}
