import { unclobbered } from '../blocks/unclobbered.ts';
import { signOfSum } from './measure-signals.ts';
import { bias, weights } from './weights.json';

const isAtLeastEven = signOfSum(weights, bias);

/**
 * Decides whether a page is a news article, as `detectArticle` does, and reads no more of the page than that takes. Never
 * throws.
 * @param url as of `detectArticle`
 */
export function isArticle(document: Document, url: string): boolean {
  try {
    return isAtLeastEven(unclobbered(document), url);
  } catch {
    return false;
  }
}
