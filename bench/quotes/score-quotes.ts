import type { GoldQuote, QuoteText, SpeakerCase } from '../../learn/corpora/quotes.ts';
import type { FoundQuote } from './found-quote.ts';
import { type CountedScore, countedScore, matchPlaces } from './matching.ts';
import { type ResolutionCell, resolutionAnswers, resolutionCells } from './score-resolution.ts';
import { sourceRight } from './source-right.ts';
import { goldIndirect, goldUnits, predictedIndirect, predictedUnits } from './units.ts';

/** Gold quotations that name a source; how many were found, and how many of these got the right source. */
export interface AttributionCell {
  gold: number;
  found: number;
  right: number;
}

export interface QuotesScore {
  /** Quoted stretches: the very same, and by a Jaccard overlap of .8. */
  exact: CountedScore;
  overlap: CountedScore;
  /** Stretch found (.8) and its source right. */
  pairs: CountedScore;
  /** Source right, by kind of the gold quotation (stretches at .5; indirect statements at .5). */
  attribution: Record<GoldQuote['kind'], AttributionCell>;
  /** Indirect statements, whole, by a Jaccard overlap of .8, .5, .3. */
  indirect: Record<'j8' | 'j5' | 'j3', CountedScore>;
  /** Indirect statements with a verb of saying: found at .5, of all. */
  speech: { found: number; gold: number };
  resolution: Record<string, ResolutionCell>;
}

interface Tally {
  exact: number;
  overlap: number;
  pairs: number;
  gold: number;
  predicted: number;
  goldWithSource: number;
  predictedWithSource: number;
  attribution: Record<GoldQuote['kind'], AttributionCell>;
}

function scoreStretches(doc: QuoteText, quotes: readonly FoundQuote[], tally: Tally): void {
  const gold = goldUnits(doc);
  const predicted = predictedUnits(doc, quotes);
  tally.gold += gold.length;
  tally.predicted += predicted.length;
  tally.goldWithSource += gold.filter((unit) => unit.quote.source !== null).length;
  tally.predictedWithSource += predicted.filter((unit) => unit.quote.source !== null).length;
  tally.exact += matchPlaces(gold, predicted, 0).filter(({ overlap }) => overlap === 1).length;
  const right = (match: { gold: number; predicted: number }): boolean => {
    const g = gold[match.gold];
    return g !== undefined && sourceRight(g.quote, predicted[match.predicted]?.quote.source ?? null);
  };
  const close = matchPlaces(gold, predicted, 0.8);
  tally.overlap += close.length;
  tally.pairs += close.filter(right).length;
  for (const { quote } of gold) if (quote.source !== null) tally.attribution[quote.kind].gold++;
  for (const match of matchPlaces(gold, predicted, 0.5)) {
    const quote = gold[match.gold]?.quote;
    if (quote === undefined || quote.source === null) continue;
    const cell = tally.attribution[quote.kind];
    cell.found++;
    if (right(match)) cell.right++;
  }
}

interface IndirectTally {
  gold: number;
  predicted: number;
  j8: number;
  j5: number;
  j3: number;
  speech: { found: number; gold: number };
}

function scoreIndirect(
  doc: QuoteText,
  quotes: readonly FoundQuote[],
  tally: IndirectTally,
  cell: AttributionCell,
): void {
  const gold = goldIndirect(doc);
  const predicted = predictedIndirect(doc, quotes);
  tally.gold += gold.length;
  tally.predicted += predicted.length;
  tally.speech.gold += gold.filter((unit) => unit.quote.speechCue).length;
  tally.j8 += matchPlaces(gold, predicted, 0.8).length;
  tally.j3 += matchPlaces(gold, predicted, 0.3).length;
  cell.gold += gold.filter((unit) => unit.quote.source !== null).length;
  for (const match of matchPlaces(gold, predicted, 0.5)) {
    const quote = gold[match.gold]?.quote;
    if (quote === undefined) continue;
    tally.j5++;
    if (quote.speechCue) tally.speech.found++;
    if (quote.source === null) continue;
    cell.found++;
    if (sourceRight(quote, predicted[match.predicted]?.quote.source ?? null)) cell.right++;
  }
}

/** Scores one system's quotations (by text id; a text without an entry has none) on a corpus. */
export function scoreQuotes(
  docs: readonly QuoteText[],
  predictions: ReadonlyMap<string, readonly FoundQuote[]>,
  cases: readonly SpeakerCase[],
): QuotesScore {
  const cell = (): AttributionCell => ({ gold: 0, found: 0, right: 0 });
  const attribution = { direct: cell(), mixed: cell(), indirect: cell() };
  const stretch = {
    exact: 0,
    overlap: 0,
    pairs: 0,
    gold: 0,
    predicted: 0,
    goldWithSource: 0,
    predictedWithSource: 0,
  };
  const direct: Tally = { ...stretch, attribution };
  const indirect = { gold: 0, predicted: 0, j8: 0, j5: 0, j3: 0, speech: { found: 0, gold: 0 } };
  for (const doc of docs) {
    const quotes = predictions.get(doc.id) ?? [];
    scoreStretches(doc, quotes, direct);
    scoreIndirect(doc, quotes, indirect, attribution.indirect);
  }
  return {
    exact: countedScore(direct.exact, direct.predicted, direct.gold),
    overlap: countedScore(direct.overlap, direct.predicted, direct.gold),
    pairs: countedScore(direct.pairs, direct.predictedWithSource, direct.goldWithSource),
    attribution,
    indirect: {
      j8: countedScore(indirect.j8, indirect.predicted, indirect.gold),
      j5: countedScore(indirect.j5, indirect.predicted, indirect.gold),
      j3: countedScore(indirect.j3, indirect.predicted, indirect.gold),
    },
    speech: indirect.speech,
    resolution: resolutionCells(resolutionAnswers(cases, predictions)),
  };
}
