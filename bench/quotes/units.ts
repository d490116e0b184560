import type { GoldQuote, QuoteText, Range } from '../../learn/corpora/quotes.ts';
import type { FoundQuote } from './found-quote.ts';
import { markedStretches } from './marked-stretches.ts';
import type { Placed } from './matching.ts';
import { quotedParts } from './quoted-parts.ts';
import { byParagraph, intersect, jaccard, size } from './ranges.ts';

/** A quoted stretch within one paragraph, without its marks: what detection and attribution are counted in. */
export interface GoldUnit extends Placed {
  quote: GoldQuote;
}
export interface PredictedUnit extends Placed {
  quote: FoundQuote;
}

/** Least overlap, 0 to 1, of two units that are one; the inner quotation's counts. */
const MIN_SAME_OVERLAP = 0.8;

function innerOnly<T extends Placed>(units: readonly T[]): T[] {
  return units.filter(
    (unit, i) => !units.slice(0, i).some((inner) => jaccard(unit.ranges, inner.ranges) > MIN_SAME_OVERLAP),
  );
}

/** The gold stretches of a text, whatever the kind of their quotation. */
export function goldUnits(doc: QuoteText): GoldUnit[] {
  const units = doc.quotes.flatMap((quote) => quote.quoted.map((range) => ({ ranges: [range], quote })));
  return innerOnly(units.sort((a, b) => size(a.quote.content) - size(b.quote.content)));
}

/** The predicted stretches of a text: direct quotations whole, mixed ones by their parts between marks. */
export function predictedUnits(doc: QuoteText, quotes: readonly FoundQuote[]): PredictedUnit[] {
  const stretches = markedStretches(doc.text);
  const parts = (quote: FoundQuote): Range[] => {
    if (quote.kind === 'direct') return byParagraph(doc.text, [quote.start, quote.end]);
    return quote.kind === 'mixed' ? quotedParts(doc.text, [[quote.start, quote.end]], stretches) : [];
  };
  const units = quotes.flatMap((quote) => parts(quote).map((range) => ({ ranges: [range], quote })));
  const scored = units.filter((unit) => intersect(unit.ranges, doc.skip).length === 0);
  return innerOnly(scored.sort((a, b) => a.quote.end - a.quote.start - (b.quote.end - b.quote.start)));
}

/** The indirect statements of a text, each whole. */
export function goldIndirect(doc: QuoteText): GoldUnit[] {
  return doc.quotes
    .filter((quote) => quote.kind === 'indirect')
    .map((quote) => ({ ranges: quote.content.flatMap((range) => byParagraph(doc.text, range)), quote }))
    .filter((unit) => unit.ranges.length > 0);
}

export function predictedIndirect(doc: QuoteText, quotes: readonly FoundQuote[]): PredictedUnit[] {
  const content = (quote: FoundQuote): Range[] =>
    (quote.stretches ?? [quote]).map(({ start, end }) => [start, end]);
  return quotes
    .filter((quote) => quote.kind === 'indirect')
    .map((quote) => ({ ranges: content(quote).flatMap((range) => byParagraph(doc.text, range)), quote }))
    .filter((unit) => unit.ranges.length > 0);
}
