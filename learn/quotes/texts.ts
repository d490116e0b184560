import { type Analysis, analyse } from '../../src/core/quotes/analysis/analysis.ts';
import type { CueTie } from '../../src/core/quotes/cues/cue-tie.ts';
import { EVERY_LANGUAGE } from '../../src/core/quotes/every-language.ts';
import { lexiconOf } from '../../src/core/quotes/lexicon/lexicon.ts';
import type { GoldQuote, QuoteText } from '../corpora/quotes.ts';

/** A labelled quotation; `ignore`: nobody can judge it. */
export type LabelledQuote = GoldQuote & { ignore?: boolean };

/** A labelled text, read as the engine reads it. */
export interface ReadText extends Omit<QuoteText, 'quotes'> {
  quotes: LabelledQuote[];
  analysis: Analysis;
  ties: readonly CueTie[];
}

/**
 * Reads a text as the engine does.
 * @throws Error where the text's language has no word lists
 */
export function readText(doc: QuoteText): ReadText {
  const data = EVERY_LANGUAGE.get(doc.lang);
  if (!data) throw new Error(`no word lists for ${doc.lang}`);
  const analysis = analyse(doc.text, lexiconOf(data), data.grammar, data.talk);
  return { ...doc, analysis, ties: data.grammar.findTies(analysis) };
}
