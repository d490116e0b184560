import type { Picture, StoryMetadata } from '../types.ts';

/** Kind of page by its own metadata. */
export type TypeHint = 'article' | 'live-blog' | 'video' | 'gallery' | 'collection' | 'product' | 'forum';

/**
 * Metadata of a page by its own word, in tags, JSON-LD and print. Plain text throughout, white space folded.
 */
export interface Metadata extends StoryMetadata {
  /** The summary that the metadata give (it need not be shown on the page). */
  description: string | null;
  leadImage: Picture | null;
  /** The body as JSON-LD gives it, paragraphs split by '\n' where it tells them apart. */
  articleBody: string | null;
  /** Free access by the page's own word; false: it says that there is a paywall, null: it does not say. */
  isAccessibleForFree: boolean | null;
  /** Selectors that JSON-LD names as the parts behind a paywall (`hasPart`). */
  paywalledSelectors: string[];
  types: TypeHint[];
}
