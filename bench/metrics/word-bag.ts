import type { Score } from './page-score.ts';
import { countItems, harmonic } from './statistics.ts';
import { words } from './tokens.ts';

/**
 * Agreement of two texts by their bags of lower-cased words.
 * Source: evaluate.py of github Murrough-Foley/web-content-extraction-benchmark (WCXB).
 */
export function wordBagScore(truth: string, predicted: string): Score {
  const gold = words(truth.toLowerCase());
  const said = words(predicted.toLowerCase());
  if (gold.length === 0) return said.length === 0 ? { p: 1, r: 1, f1: 1 } : { p: 0, r: 0, f1: 0 };
  if (said.length === 0) return { p: 0, r: 0, f1: 0 };
  const inGold = countItems(gold);
  let hits = 0;
  for (const [word, times] of countItems(said)) hits += Math.min(times, inGold.get(word) ?? 0);
  const p = hits / said.length;
  const r = hits / gold.length;
  return { p, r, f1: harmonic(p, r) };
}

/** Share of the snippets that stand in the text, case ignored; 1 of an empty list, as in WCXB's evaluate.py. */
export function snippetRate(text: string, snippets: readonly string[]): number {
  if (snippets.length === 0) return 1;
  const lower = text.toLowerCase();
  return snippets.filter((snippet) => lower.includes(snippet.toLowerCase())).length / snippets.length;
}
