import type { Detection } from '../types.ts';
import { type Measurement, measureHead, measureStructure, measureText } from './measure-signals.ts';
import model from './weights.json';

const WEIGHTS: Readonly<Record<string, number>> = model.weights;
/** A page that is this far from an article (log-odds) after its head and text is not looked at further. */
const HOPELESS = -6;

function sum(measurements: readonly Measurement[]): number {
  return measurements.reduce((total, { name, value }) => total + value * (WEIGHTS[name] ?? 0), 0);
}

function decide(measurements: readonly Measurement[]): Detection {
  const score = 1 / (1 + Math.exp(-model.bias - sum(measurements)));
  const signals = measurements
    .map(({ name, value }) => ({ name, weight: value * (WEIGHTS[name] ?? 0) }))
    .filter(({ weight }) => weight !== 0);
  return { isArticle: score >= 0.5, score, signals };
}

/**
 * Decides whether a page is a news article (or another piece of continuous prose by someone, such as a blog post).
 * A logistic model over signals, each a function of its own; weights in weights.json. Looks at a bounded number of
 * elements, needs no layout, never changes the page, never throws: a page that cannot be read is no article.
 * @param url address of the page ('' when unknown: the canonical address stands in)
 */
export function detectArticle(document: Document, url: string): Detection {
  try {
    const measurements = [...measureHead(document, url), ...measureText(document)];
    if (model.bias + sum(measurements) > HOPELESS) measurements.push(...measureStructure(document));
    return decide(measurements);
  } catch {
    return { isArticle: false, score: 0, signals: [] };
  }
}
