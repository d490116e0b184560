import type { QuoteText } from '../../learn/corpora/quotes.ts';
import { fastest } from '../metrics/fastest.ts';
import { quantile } from '../metrics/statistics.ts';
import type { QuotesEngine } from './engine.ts';

/** The length, in UTF-16 code units, of the texts that the time is stated for. */
const TEXT_CHARS = 6000;
const TEXTS = 20;
const RUNS = 7;
const GROWTH = [1e4, 1e5, 1e6];

export interface QuotesTime {
  /** Milliseconds for 6,000 characters, warm: the fastest of seven runs of each text; median and p95 over the texts. */
  p50: number;
  p95: number;
  /** Milliseconds for one text of the given length, the fastest of two runs. */
  growth: { length: number; milliseconds: number }[];
}

function textOfLength(source: string, length: number, from: number): string {
  const begin = from % source.length;
  let text = source.slice(begin, begin + length);
  while (text.length < length) text += `\n\n${source.slice(0, length - text.length)}`;
  return text.slice(0, length);
}

/** Texts of 6,000 characters, cut from the given ones at even distances. */
export function textsOfLength(sources: readonly string[]): string[] {
  const all = sources.join('\n\n');
  const step = Math.floor(all.length / TEXTS);
  return Array.from({ length: TEXTS }, (_, i) => textOfLength(all, TEXT_CHARS, i * step));
}

/** Times attributeQuotes on texts cut from the corpus, by the clock. */
export function measureQuotesTime(engine: QuotesEngine, docs: readonly QuoteText[]): QuotesTime {
  const lang = docs[0]?.lang ?? 'en';
  const sources = docs.map((doc) => doc.text);
  const texts = textsOfLength(sources);
  for (const text of texts) engine.attributeQuotes(text, { lang });
  const times = texts.map((text) => fastest(RUNS, () => engine.attributeQuotes(text, { lang })));
  const growth = GROWTH.map((length) => {
    const text = textOfLength(sources.join('\n\n'), length, 0);
    return { length, milliseconds: fastest(2, () => engine.attributeQuotes(text, { lang })) };
  });
  return { p50: quantile(times, 0.5), p95: quantile(times, 0.95), growth };
}
