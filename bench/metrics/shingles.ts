import type { Score } from './page-score.ts';
import { countItems, harmonic, mean } from './statistics.ts';
import { words } from './tokens.ts';

/** Score of one page; `inP` and `inR` tell whether it counts in the mean precision and recall. */
export interface ShingleScore extends Score {
  inP: boolean;
  inR: boolean;
}

const SHINGLE = 4;

function shingles(text: string): string[] {
  const tokens = words(text);
  if (tokens.length === 0) return [];
  const out: string[] = [];
  for (let i = 0; i < Math.max(1, tokens.length - SHINGLE + 1); i++) {
    out.push(tokens.slice(i, i + SHINGLE).join('\u0001'));
  }
  return out;
}

/**
 * Agreement of two texts by the multiset of their four-word shingles.
 * Source: evaluate.py of github scrapinghub/article-extraction-benchmark.
 */
export function shingleScore(truth: string, predicted: string): ShingleScore {
  const gold = countItems(shingles(truth));
  const said = countItems(shingles(predicted));
  let hits = 0;
  let extra = 0;
  let missing = 0;
  for (const shingle of new Set([...gold.keys(), ...said.keys()])) {
    const inGold = gold.get(shingle) ?? 0;
    const inSaid = said.get(shingle) ?? 0;
    hits += Math.min(inGold, inSaid);
    extra += Math.max(0, inSaid - inGold);
    missing += Math.max(0, inGold - inSaid);
  }
  const same = extra === 0 && missing === 0;
  const ratio = (wrong: number): number => (same ? 1 : hits === 0 && wrong === 0 ? 0 : hits / (hits + wrong));
  const p = ratio(extra);
  const r = ratio(missing);
  return { p, r, f1: harmonic(p, r), inP: hits + extra > 0, inR: hits + missing > 0 };
}

/** evaluate.py's total: F1 of the mean P and the mean R; pages with nothing predicted are left out of the mean P. */
export function shingleTotal(pages: readonly ShingleScore[]): Score {
  const p = mean(pages.filter((page) => page.inP).map((page) => page.p));
  const r = mean(pages.filter((page) => page.inR).map((page) => page.r));
  return { p, r, f1: harmonic(p, r) };
}
