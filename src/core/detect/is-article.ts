import { unclobbered } from '../blocks/unclobbered.ts';
import { addUp } from './measure-signals.ts';
import { bias, enough, weights } from './weights.json';

/**
 * Decides whether a page is a news article, as `detectArticle` does, and reads no more of the page than that takes: where the
 * sum is so far from nothing that the rest of no page ever turned it, it stops. Never throws.
 * @param url as of `detectArticle`
 */
export function isArticle(document: Document, url: string): boolean {
  try {
    return addUp(unclobbered(document), url, { bias, weights, enough });
  } catch {
    return false;
  }
}
