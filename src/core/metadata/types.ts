import type { Picture, StoryMetadata } from '../types.ts';

/** What kind of page its own metadata say it is. */
export type TypeHint = 'article' | 'live-blog' | 'video' | 'gallery' | 'collection' | 'product' | 'forum';

/** What a page says about itself, in tags, JSON-LD and print. Plain text throughout, white space folded. */
export interface Metadata extends StoryMetadata {
  /** The summary that the metadata give (it need not be shown on the page). */
  description: string | null;
  leadImage: Picture | null;
  /** The body as JSON-LD gives it, paragraphs split by '\n' where it tells them apart. */
  articleBody: string | null;
  /** False: the page says that there is a paywall. */
  isAccessibleForFree: boolean | null;
  /** Selectors that JSON-LD names as the parts behind a paywall (`hasPart`). */
  paywalledSelectors: string[];
  types: TypeHint[];
}
