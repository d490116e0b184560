import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { MissingCorpus } from './missing-corpus.ts';

/** A half-open range [start, end) of UTF-16 code units. */
export type Range = [number, number];

export interface GoldQuote {
  kind: 'direct' | 'mixed' | 'indirect';
  content: Range[];
  /** The parts between marks, without the marks. */
  quoted: Range[];
  source: Range | null;
  sourceHeads: Range[];
  cue: Range | null;
  /** True if the cue is a verb of saying. */
  speechCue: boolean;
}

export interface QuoteText {
  id: string;
  lang: string;
  text: string;
  /** Stretches that are not scored. */
  skip: Range[];
  quotes: GoldQuote[];
}

/** A case of resolution: the full name that a careful reader gives; null where the text never names the speaker. */
export interface SpeakerCase {
  doc: string;
  content: Range[];
  source: Range;
  surface: string;
  type: string;
  kind: GoldQuote['kind'];
  speaker: string | null;
  accept?: string[];
}

/** Reads `DIR/quotes/<name>.jsonl`. Throws MissingCorpus where it is not there. */
export function loadQuotes(directory: string, name: string): QuoteText[] {
  const file = path.join(directory, 'quotes', `${name}.jsonl`);
  if (!existsSync(file)) throw new MissingCorpus(file);
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => JSON.parse(line) as QuoteText);
}

/** Reads the cases of `DIR/quotes/speakers-dev.json` that belong to the corpus. */
export function loadSpeakers(directory: string, name: string): SpeakerCase[] {
  const file = path.join(directory, 'quotes', 'speakers-dev.json');
  if (!existsSync(file)) throw new MissingCorpus(file);
  const labels = JSON.parse(readFileSync(file, 'utf8')) as { corpus: string; cases: SpeakerCase[] };
  return labels.corpus === name ? labels.cases : [];
}
