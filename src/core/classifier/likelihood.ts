import type { Page, PageBlock } from '../blocks/page.ts';
import { ZONES } from '../blocks/tags.ts';
import type { Outline } from '../outline/outline.ts';
import type { Vocabulary } from '../outline/vocabulary.ts';
import type { Steps } from '../steps.ts';
import { featureContext, type Statements } from './features/feature-reader.ts';
import { readFeatures } from './features/read-features.ts';
import { Forest } from './forest.ts';
import { count, thresholds, trees } from './weights.json';

/** The forest, built when the first page is read. */
let forest: Forest | null = null;

/** Log-odds given to a block that is not plausible, without asking the forest. */
const IMPLAUSIBLE = -6;

/** Number of blocks judged between two steps, some milliseconds of work. */
const BLOCKS_A_STEP = 500;

/**
 * Returns, by index of the block, the log-odds that it belongs to the story; NaN where it is no text of the
 * body (`isBodyText`).
 */
export function* storyLikelihood(
  page: Page,
  metadata: Statements,
  outline: Outline,
  vocabulary: Vocabulary,
): Steps<Float32Array> {
  forest ??= new Forest({ thresholds, count, trees });
  const context = featureContext(page, metadata, outline, vocabulary);
  const row = new Float32Array(forest.width);
  const odds = new Float32Array(page.blocks.length).fill(Number.NaN);
  let judged = 0;
  for (const block of page.blocks) {
    if (!isBodyText(block)) continue;
    if (!isPlausible(block, outline)) {
      odds[block.index] = IMPLAUSIBLE;
      continue;
    }
    if (++judged % BLOCKS_A_STEP === 0) yield;
    readFeatures(block, context, row);
    odds[block.index] = forest.judge(row);
  }
  return odds;
}

export function isBodyText({ text, kind }: PageBlock): boolean {
  return !!text && kind !== 'caption' && kind !== 'control';
}

const MENU_ZONES = (ZONES.get('nav') ?? 0) | (ZONES.get('footer') ?? 0);

/**
 * True if the block is worth asking the forest: it lies in the box of the likely story, or is neither a link
 * nor in a menu or footer.
 */
export function isPlausible(block: PageBlock, { best }: Outline): boolean {
  if (!best || (block.index >= best.first && block.index < best.end)) return true;
  return block.linkDensity < 0.9 && !(block.box.zone & MENU_ZONES);
}
