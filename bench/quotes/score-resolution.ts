import type { SpeakerCase } from '../../learn/corpora/quotes.ts';
import type { FoundQuote } from './found-quote.ts';
import { intersect, size } from './ranges.ts';
import { sameName } from './same-name.ts';

/** Cases right of all; `found`: some prediction overlaps the content; `named`: and gives a name. */
export interface ResolutionCell {
  cases: number;
  found: number;
  named: number;
  right: number;
}

export interface ResolutionAnswer {
  speakerCase: SpeakerCase;
  /** The prediction that overlaps the content most, if any. */
  quote: FoundQuote | null;
  right: boolean;
}

/** A prediction counts for a case when at least this share of it lies within the case's content. */
const MIN_INSIDE_SHARE = 0.3;

function bestQuote(quotes: readonly FoundQuote[], { content }: SpeakerCase): FoundQuote | null {
  let best: FoundQuote | null = null;
  let most = 0;
  for (const quote of quotes) {
    const inside = size(intersect(content, [[quote.start, quote.end]]));
    if (inside > most && inside >= MIN_INSIDE_SHARE * (quote.end - quote.start)) {
      most = inside;
      best = quote;
    }
  }
  return best;
}

/** For a speaker whom the text never names, no name is right, nor one that adds nothing to the words of the source. */
function isRight(speakerCase: SpeakerCase, said: string | null): boolean {
  if (speakerCase.speaker === null) {
    return said === null || sameName(said, speakerCase.surface) || !/\p{Lu}/u.test(said.replace(/^./u, ''));
  }
  const names = [speakerCase.speaker, ...(speakerCase.accept ?? [])];
  return said !== null && names.some((name) => sameName(said, name));
}

/** Judges each case by the prediction that overlaps it most. */
export function resolutionAnswers(
  cases: readonly SpeakerCase[],
  predictions: ReadonlyMap<string, readonly FoundQuote[]>,
): ResolutionAnswer[] {
  return cases.flatMap((speakerCase) => {
    const quotes = predictions.get(speakerCase.doc);
    if (quotes === undefined) return [];
    const quote = bestQuote(quotes, speakerCase);
    return [{ speakerCase, quote, right: quote !== null && isRight(speakerCase, quote.speaker) }];
  });
}

/** Sums the answers up: all, by type of source, quoted and indirect, and quoted by type. */
export function resolutionCells(answers: readonly ResolutionAnswer[]): Record<string, ResolutionCell> {
  const cells: Record<string, ResolutionCell> = {};
  for (const { speakerCase, quote, right } of answers) {
    const { type, kind } = speakerCase;
    const keys = kind === 'indirect' ? ['all', type, 'indirect'] : ['all', type, 'quoted', `quoted/${type}`];
    for (const key of keys) {
      cells[key] ??= { cases: 0, found: 0, named: 0, right: 0 };
      const cell = cells[key];
      cell.cases++;
      if (quote !== null) cell.found++;
      if (quote !== null && quote.speaker !== null && quote.speaker !== '') cell.named++;
      if (right) cell.right++;
    }
  }
  return cells;
}
