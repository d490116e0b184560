import type { QuoteText, SpeakerCase } from '../../learn/corpora/quotes.ts';
import type { FoundQuote } from './found-quote.ts';
import { matchPlaces } from './matching.ts';
import { resolutionAnswers } from './score-resolution.ts';
import { sourceRight } from './source-right.ts';
import { goldUnits, predictedUnits } from './units.ts';

export interface SureScore {
  /** Of the labelled cases: names shown as sure, and how many of these are the right one. */
  names: { shown: number; right: number };
  /** Of the quoted stretches found (Jaccard .5): sources shown as sure, and how many of these are right. */
  sources: { shown: number; right: number };
}

/** Counts the right names among those of which the engine says that it is sure. */
export function scoreSure(
  docs: readonly QuoteText[],
  predictions: ReadonlyMap<string, readonly FoundQuote[]>,
  cases: readonly SpeakerCase[],
  sure: number,
): SureScore {
  const isSure = (quote: FoundQuote | undefined | null): quote is FoundQuote =>
    quote !== undefined && quote !== null && quote.speaker !== null && quote.confidence >= sure;
  const named = resolutionAnswers(cases, predictions).filter(({ quote }) => isSure(quote));
  const score: SureScore = {
    names: { shown: named.length, right: named.filter(({ right }) => right).length },
    sources: { shown: 0, right: 0 },
  };
  for (const doc of docs) {
    const gold = goldUnits(doc);
    const predicted = predictedUnits(doc, predictions.get(doc.id) ?? []);
    for (const match of matchPlaces(gold, predicted, 0.5)) {
      const quote = predicted[match.predicted]?.quote;
      const truth = gold[match.gold]?.quote;
      if (truth === undefined || !isSure(quote)) continue;
      score.sources.shown++;
      if (sourceRight(truth, quote.source)) score.sources.right++;
    }
  }
  return score;
}
