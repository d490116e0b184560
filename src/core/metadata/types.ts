import type { Picture } from '../types.ts';

/** What kind of page its own metadata say it is. */
export type TypeHint = 'article' | 'live-blog' | 'video' | 'gallery' | 'collection' | 'product' | 'forum';

/** What a page says about itself, in tags, JSON-LD and print. Plain text throughout, white space folded. */
export interface Metadata {
  /** The headline as the page shows it, without the publisher's name. */
  headline: string | null;
  /** The short line above the headline. */
  kicker: string | null;
  /** The summary that the metadata give (it need not be shown on the page). */
  description: string | null;
  /** Names of people (or the agency), in the order of the page, each once. */
  authors: string[];
  /** ISO 8601, as exact as the page is: a date alone stays a date. */
  datePublished: string | null;
  dateModified: string | null;
  publisher: string | null;
  /** BCP 47. */
  lang: string | null;
  dir: 'ltr' | 'rtl';
  leadImage: Picture | null;
  /** The body as JSON-LD gives it, paragraphs split by '\n' where it tells them apart. */
  articleBody: string | null;
  /** False: the page says that there is a paywall. */
  isAccessibleForFree: boolean | null;
  /** Selectors that JSON-LD names as the parts behind a paywall (`hasPart`). */
  paywalledSelectors: string[];
  types: TypeHint[];
}
