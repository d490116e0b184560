import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { Target } from './target.ts';

/** An input that once failed: where fast-check's generator found it. */
export interface Seed {
  target: string;
  seed: number;
  /** The input of that seed that failed, and the way in which it was shrunk. */
  path: string;
  /** The fault in one line. */
  what: string;
}

/** The file of the inputs that once failed. */
export const SEEDS = `${import.meta.dirname}/seeds.json`;
/** The inputs that once failed: each run tries them again. */
export const keptSeeds = (): Seed[] => JSON.parse(readFileSync(SEEDS, 'utf8'));

export interface Failure {
  seed: Seed;
  /** The failure as people read it. */
  report: string;
}

/** Feeds a target. Out: how it failed, or null. @param path one input of the seed; without it as many as `runs` */
export function runTarget(
  { name, property }: Target,
  runs: number,
  seed: number,
  path?: string,
): Failure | null {
  const result = fc.check(property, { numRuns: runs, seed, ...(path !== undefined && { path }) });
  if (!result.failed) return null;
  const what = String((result.errorInstance as Error | null)?.message ?? 'interrupted').split('\n')[0] ?? '';
  const found = {
    target: name,
    seed: result.seed,
    path: result.counterexamplePath ?? '',
    what: what.slice(0, 120),
  };
  return { seed: found, report: `${what}\n${fc.defaultReportMessage(result)}` };
}
