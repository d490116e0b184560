import type { QuoteText, Range, SpeakerCase } from '../../learn/corpora/quotes.ts';
import { clip } from '../report/table.ts';
import type { FoundQuote } from './found-quote.ts';
import { matchPlaces, type Placed } from './matching.ts';
import { resolutionAnswers } from './score-resolution.ts';
import { sourceRight } from './source-right.ts';
import { goldIndirect, goldUnits, type PredictedUnit, predictedIndirect, predictedUnits } from './units.ts';

/** The kinds of errors that `--errors` can show. */
export const QUOTE_ERROR_KINDS = ['pairs', 'stretches', 'speakers', 'indirect'] as const;
export type QuoteErrorKind = (typeof QUOTE_ERROR_KINDS)[number];

type Predictions = ReadonlyMap<string, readonly FoundQuote[]>;

const CONTEXT_CHARS = 140;

function context(text: string, ranges: readonly Range[]): string {
  const start = Math.min(...ranges.map(([from]) => from));
  const end = Math.max(...ranges.map(([, to]) => to));
  const before = clip(text.slice(Math.max(0, start - CONTEXT_CHARS), start), CONTEXT_CHARS);
  const after = clip(text.slice(end, end + CONTEXT_CHARS), CONTEXT_CHARS);
  return `  ${before} ⟦${clip(text.slice(start, end), 200)}⟧ ${after}`;
}

const words = (text: string, range: Range | null): string =>
  range === null ? 'none' : clip(text.slice(...range), 80);
const sourceWords = (text: string, quote: FoundQuote | undefined): string =>
  quote?.source ? words(text, [quote.source.start, quote.source.end]) : 'none';

/** Quoted stretches found (.8) whose source is wrong, and those not found. */
function wrongPairs(doc: QuoteText, quotes: readonly FoundQuote[]): string[] {
  const gold = goldUnits(doc);
  const predicted = predictedUnits(doc, quotes);
  const mates = new Map(
    matchPlaces(gold, predicted, 0.8).map((m) => [m.gold, predicted[m.predicted]?.quote]),
  );
  return gold.flatMap(({ quote, ranges }, i) => {
    const mate = mates.get(i);
    if (quote.source === null || sourceRight(quote, mate?.source ?? null)) return [];
    const said = mates.has(i)
      ? `source ${sourceWords(doc.text, mate)}, ${mate?.confidence.toFixed(2)}`
      : 'not found';
    return [
      `${doc.id}\n${context(doc.text, ranges)}\n  gold ${quote.kind}: ${words(doc.text, quote.source)}, cue ${words(doc.text, quote.cue)}\n  said ${said}`,
    ];
  });
}

function unmatched(
  doc: QuoteText,
  gold: readonly Placed[],
  predicted: readonly PredictedUnit[],
  least: number,
): string[] {
  const matches = matchPlaces(gold, predicted, least);
  const missed = gold.filter((_, i) => !matches.some((m) => m.gold === i));
  const extra = predicted.filter((_, k) => !matches.some((m) => m.predicted === k));
  return [
    ...missed.map((unit) => `${doc.id}, missed\n${context(doc.text, unit.ranges)}`),
    ...extra.map(
      (unit) =>
        `${doc.id}, not in gold (${unit.quote.kind}, source ${sourceWords(doc.text, unit.quote)})\n${context(doc.text, unit.ranges)}`,
    ),
  ];
}

function wrongSpeakers(
  docs: readonly QuoteText[],
  predictions: Predictions,
  cases: readonly SpeakerCase[],
): string[] {
  const texts = new Map(docs.map((doc) => [doc.id, doc.text]));
  return resolutionAnswers(cases, predictions)
    .filter(({ right }) => !right)
    .map(({ speakerCase: c, quote }) => {
      const said = quote === null ? 'not found' : `${quote.speaker}, ${quote.confidence.toFixed(2)}`;
      return `${c.doc}\n${context(texts.get(c.doc) ?? '', c.content)}\n  ${c.kind}, ${c.type} "${c.surface}": ${c.speaker}\n  said ${said}`;
    });
}

/** Wrong answers of one kind, as text: the words in their place, gold and answer. */
export function wrongAnswers(
  docs: readonly QuoteText[],
  predictions: Predictions,
  cases: readonly SpeakerCase[],
  kind: QuoteErrorKind,
): string[] {
  if (kind === 'speakers') return wrongSpeakers(docs, predictions, cases);
  return docs.flatMap((doc) => {
    const quotes = predictions.get(doc.id) ?? [];
    if (kind === 'pairs') return wrongPairs(doc, quotes);
    return kind === 'stretches'
      ? unmatched(doc, goldUnits(doc), predictedUnits(doc, quotes), 0.8)
      : unmatched(doc, goldIndirect(doc), predictedIndirect(doc, quotes), 0.5);
  });
}
