import type { Page } from '../blocks/page.ts';
import type { Metadata } from '../metadata/types.ts';
import { FEATURE_COUNT, FEATURE_NAMES, FeatureReader } from './features.ts';
import { Forest } from './forest.ts';
import type { Outline } from './outline.ts';
import type { Vocabulary } from './vocabulary.ts';
import weights from './weights.json';

let forest: Forest | null = null;

/** For every block of text the log-odds that it belongs to the story; NaN for what is no text of the body. */
export function storyLikelihood(
  page: Page,
  metadata: Metadata,
  outline: Outline,
  vocabulary: Vocabulary,
): Float32Array {
  forest ??= new Forest(weights, FEATURE_NAMES);
  const reader = new FeatureReader(page, metadata, outline, vocabulary);
  const row = new Float32Array(FEATURE_COUNT);
  const odds = new Float32Array(page.blocks.length).fill(Number.NaN);
  for (const block of page.blocks) {
    if (!block.text || block.kind === 'caption' || block.kind === 'control') continue;
    reader.read(block, row);
    odds[block.index] = forest.judge(row);
  }
  return odds;
}
