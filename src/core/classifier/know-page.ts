import type { Page } from '../blocks/page.ts';
import type { Metadata } from '../metadata/types.ts';
import { Outline } from '../outline/outline.ts';
import { Vocabulary } from '../outline/vocabulary.ts';
import type { Steps } from '../steps.ts';
import { storyLikelihood } from './likelihood.ts';

/** Facts about a page's blocks, gathered before any reason is looked for. */
export interface Knowledge {
  outline: Outline;
  vocabulary: Vocabulary;
  /** Log-odds of each block that it belongs to the story; NaN for pictures, captions and controls. */
  odds: Float32Array;
}

/** Gathers the facts about a page that reasons ask for, step by step. */
export function* knowPage(page: Page, metadata: Metadata): Steps<Knowledge> {
  const outline = new Outline(page, metadata.headline);
  yield;
  const vocabulary = new Vocabulary(page, outline);
  yield;
  return { outline, vocabulary, odds: yield* storyLikelihood(page, metadata, outline, vocabulary) };
}
