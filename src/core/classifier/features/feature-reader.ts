import type { Page, PageBlock } from '../../blocks/page.ts';
import type { Metadata } from '../../metadata/types.ts';
import { bodyShingles } from '../../outline/body-text.ts';
import type { Outline } from '../../outline/outline.ts';
import { type Vocabulary, wordsOf } from '../../outline/vocabulary.ts';

/** Most characters of a headline or a description that are read. */
const MAX_STATEMENT = 1000;

/** All that features are read from, besides the block itself. */
export interface FeatureContext {
  page: Page;
  outline: Outline;
  vocabulary: Vocabulary;
  /** Shingles of the body that the page's metadata give, or null. */
  body: Set<number> | null;
  /**
   * Words of the headline that the metadata give, each once; `description` holds those of the description.
   */
  headline: readonly string[];
  description: readonly string[];
}

/** The page's metadata about its story, as far as features use them. */
export type Statements = Pick<Metadata, 'headline' | 'description' | 'articleBody'>;

export function featureContext(
  page: Page,
  { headline, description, articleBody }: Statements,
  outline: Outline,
  vocabulary: Vocabulary,
): FeatureContext {
  return {
    page,
    outline,
    vocabulary,
    body: bodyShingles(articleBody),
    headline: distinctWords(headline),
    description: distinctWords(description),
  };
}

const distinctWords = (text: string | null): string[] => [
  ...new Set(wordsOf(text?.slice(0, MAX_STATEMENT) ?? '')),
];

/**
 * Reads features that belong together, a number for each, as a list. Lists, not calls: most pages are read
 * before any of this is compiled.
 */
export type FeatureReader = (block: PageBlock, context: FeatureContext) => number[];

/** Returns a / b, or 0 where b is 0. */
export function ratio(a: number, b: number): number {
  return b ? a / b : 0;
}
