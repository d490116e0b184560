import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type Analysis, analyse } from '../../src/core/quotes/analysis/analysis.ts';
import type { Frame } from '../../src/core/quotes/cues/frame.ts';
import { findFrames } from '../../src/core/quotes/cues/frames.ts';
import { EVERY_LANGUAGE } from '../../src/core/quotes/every-language.ts';
import { lexiconOf } from '../../src/core/quotes/lexicon/lexicon.ts';
import { MissingCorpus } from '../corpora/missing-corpus.ts';
import { type GoldQuote, loadQuotes, type QuoteText } from '../corpora/quotes.ts';

/** A corpus that weights were learned from, with the SHA-256 of its file. */
export interface LearnedFrom {
  corpus: string;
  sha256: string;
}

/** A labelled quotation; `ignore`: nobody can judge it. */
export type LabelledQuote = GoldQuote & { ignore?: boolean };

/** A labelled text, read as the engine reads it. */
export interface ReadText extends Omit<QuoteText, 'quotes'> {
  quotes: LabelledQuote[];
  analysis: Analysis;
  frames: readonly Frame[];
}

/** The corpus that the weights of the quotes are learned from: English, and under no licence that forbids it. */
const CORPUS = 'polnear-train';

/** Names the file that is learned from. Throws MissingCorpus where it is not there. */
export function learnedFrom(directory: string): LearnedFrom[] {
  const file = path.join(directory, 'quotes', `${CORPUS}.jsonl`);
  if (!existsSync(file)) throw new MissingCorpus(file);
  const sha256 = createHash('sha256').update(readFileSync(file)).digest('hex');
  return [{ corpus: `quotes/${CORPUS}`, sha256 }];
}

/** The texts to learn from. Throws MissingCorpus where they are not there, and Error where English has no word lists. */
export function loadTexts(directory: string): QuoteText[] {
  return loadQuotes(directory, CORPUS);
}

/** Reads a text as the engine does. */
export function readText(doc: QuoteText): ReadText {
  const data = EVERY_LANGUAGE.get(doc.lang);
  if (!data) throw new Error(`no word lists for ${doc.lang}`);
  const analysis = analyse(doc.text, lexiconOf(data));
  return { ...doc, analysis, frames: findFrames(analysis) };
}
