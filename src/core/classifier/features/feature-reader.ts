import type { Page, PageBlock } from '../../blocks/page.ts';
import type { Metadata } from '../../metadata/types.ts';
import { bodyShingles } from '../../outline/body-text.ts';
import type { Outline } from '../../outline/outline.ts';
import { type Vocabulary, wordsOf } from '../../outline/vocabulary.ts';

/** Characters of a headline or a description that are read. */
const MAX_STATEMENT = 1000;

/** What features are read from, besides the block itself. */
export interface FeatureContext {
  page: Page;
  outline: Outline;
  vocabulary: Vocabulary;
  /** Shingles of the body that the page's metadata give, or null. */
  body: Set<number> | null;
  /** The words of the headline and of the description that they give, each once. */
  headline: readonly string[];
  description: readonly string[];
}

/** What the page's metadata say of its story. */
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

/** Reads features that belong together: a number each. Lists, not calls: most pages are read before any of this is compiled. */
export type FeatureReader = (block: PageBlock, context: FeatureContext) => number[];

/** a : b; 0 where there is nothing to compare with. */
export function ratio(a: number, b: number): number {
  return b ? a / b : 0;
}
