import type { Page } from '../blocks/page.ts';
import type { Metadata } from '../metadata/types.ts';
import { Outline } from '../outline/outline.ts';
import { Vocabulary } from '../outline/vocabulary.ts';
import type { Steps } from '../steps.ts';
import { storyLikelihood } from './likelihood.ts';

/** What is known of a page's blocks before any filter is asked. */
export interface Knowledge {
  outline: Outline;
  vocabulary: Vocabulary;
  /** For each block the log-odds that it belongs to the story; NaN for pictures, captions and controls. */
  odds: Float32Array;
}

/** Learns what the filters ask of a page. */
export function* knowPage(page: Page, metadata: Metadata): Steps<Knowledge> {
  const outline = new Outline(page, metadata.headline);
  yield;
  const vocabulary = new Vocabulary(page, outline);
  yield;
  return { outline, vocabulary, odds: yield* storyLikelihood(page, metadata, outline, vocabulary) };
}
