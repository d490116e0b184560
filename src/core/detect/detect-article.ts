import { unclobbered } from '../blocks/unclobbered.ts';
import type { Detection } from '../types.ts';
import { measureSignals } from './measure-signals.ts';
import { bias, weights } from './weights.json';

const WEIGHTS: Readonly<Record<string, number>> = weights;

/**
 * Decides whether a page is a news article (or another piece of continuous prose by someone, such as a blog
 * post). A logistic model over signals, each a function of its own; weights in weights.json. Looks at a
 * bounded number of elements, needs no layout, never changes the page, never throws: a page that cannot be
 * read is no article.
 * @param url address of the page ('' when unknown: the canonical address stands in)
 */
export function detectArticle(document: Document, url: string): Detection {
  try {
    const signals = Object.entries(measureSignals(unclobbered(document), url))
      .map(([name, value]) => ({ name, weight: value * (WEIGHTS[name] ?? 0) }))
      .filter(({ weight }) => weight !== 0);
    const logOdds = signals.reduce((sum, { weight }) => sum + weight, bias);
    const score = 1 / (1 + Math.exp(-logOdds));
    return { isArticle: score >= 0.5, score, signals };
  } catch {
    return { isArticle: false, score: 0, signals: [] };
  }
}
