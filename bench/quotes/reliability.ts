import type { QuoteText } from '../../learn/corpora/quotes.ts';
import { percent, table } from '../report/table.ts';
import type { FoundQuote } from './found-quote.ts';
import { matchPlaces } from './matching.ts';
import { sourceRight } from './source-right.ts';
import { goldUnits, predictedUnits } from './units.ts';

/** By what words a quotation's source is known; `none`: nobody is shown, or no words of the text name who is. */
export type SourceForm = 'name' | 'short name' | 'pronoun' | 'description' | 'none';

/** The source of one quotation as a reader is shown it. */
export interface ShownSource {
  /** Missing where the words that name the source are not at hand. */
  form?: SourceForm;
  kind: FoundQuote['kind'];
  /** 0 to 1. */
  confidence: number;
  right: boolean;
}

/** The forms that stand for a speaker who is near by; of the languages in which speakers are named. */
const PRONOUNS = new Set(
  (
    'he she they it we i you one him her them who er sie es wir ich man ihm ihr il elle ils elles on je nous ' +
    'él ella ellos ellas yo nosotros lui lei loro noi io egli essa che qui que der die das dieser diese quien'
  ).split(' '),
);

/** Reads off the source's words, beside the name that is shown, what form it has. */
export function sourceForm(words: string | null, name: string | null): SourceForm {
  if (words === null) return 'none';
  if (PRONOUNS.has(words.toLowerCase())) return 'pronoun';
  if (name === null) return 'description';
  if (words.includes(name)) return 'name';
  return name.split(/\s+/).some((part) => words.includes(part)) ? 'short name' : 'description';
}

/** Finds the source shown for each labelled stretch that is found (Jaccard .5). */
export function shownSources(
  docs: readonly QuoteText[],
  predictions: ReadonlyMap<string, readonly FoundQuote[]>,
): ShownSource[] {
  return docs.flatMap((doc) => {
    const gold = goldUnits(doc);
    const predicted = predictedUnits(doc, predictions.get(doc.id) ?? []);
    return matchPlaces(gold, predicted, 0.5).flatMap((match) => {
      const truth = gold[match.gold]?.quote;
      const quote = predicted[match.predicted]?.quote;
      if (!truth || !quote) return [];
      const { source, speaker, kind, confidence } = quote;
      const right = truth.source === null ? source === null : sourceRight(truth, source);
      const words = source && doc.text.slice(source.start, source.end);
      return [{ form: sourceForm(words, speaker), kind, confidence, right }];
    });
  });
}

/** Lower ends of the bands of confidence; the first holds quotations for which nobody is shown. */
const bandsOf = ({ ATTRIBUTED, SURE }: Limits): number[] => [
  0,
  ATTRIBUTED,
  ...[0.5, 0.6, 0.7, 0.8].filter((band) => band > ATTRIBUTED && band < SURE),
  SURE,
];

interface Limits {
  ATTRIBUTED: number;
  SURE: number;
}

const FORMS: readonly SourceForm[] = ['name', 'short name', 'pronoun', 'description', 'none'];
const KINDS = ['direct', 'mixed'] as const;

/**
 * Counts the sources shown and the right ones among them, a column for each band of confidence; a row for all of a set, for each form
 * of source and for direct and mixed quotations.
 */
export function reliabilityReport(name: string, shown: readonly ShownSource[], limits: Limits): string {
  const bands = bandsOf(limits);
  const cell = (some: readonly ShownSource[], from: number, to: number): string => {
    const inside = some.filter(({ confidence }) => confidence >= from && confidence < to);
    const right = inside.filter((source) => source.right).length;
    return inside.length === 0 ? '–' : `${percent(right / inside.length, 0)} of ${inside.length}`;
  };
  const row = (head: string, some: readonly ShownSource[]): string[] => [
    head,
    ...bands.map((from, i) => cell(some, from, bands[i + 1] ?? Number.POSITIVE_INFINITY)),
  ];
  const heads = bands.map((from, i) => (i === 0 ? `below ${bands[1]}` : `from ${from}`));
  return table(
    [`${name}: right, of confidence`, ...heads],
    [
      row('all', shown),
      ...FORMS.map((form) =>
        row(
          form,
          shown.filter((source) => source.form === form),
        ),
      ),
      ...KINDS.map((kind) =>
        row(
          kind,
          shown.filter((source) => source.kind === kind),
        ),
      ),
    ].filter(([, ...cells]) => cells.some((text) => text !== '–')),
  );
}
