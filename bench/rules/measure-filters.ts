import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { filtersIn, hostShards, indexFilters, parseFilters } from '../../src/core/rules/index.ts';
import { countItems, quantile } from '../metrics/statistics.ts';

export interface FilterCost {
  lines: number;
  rules: number;
  refused: Map<string, number>;
  linesPerSecond: number;
  /** Megabytes that the parsed list holds beside its text. */
  megabytes: number;
  indexMs: number;
  /** Megabytes of the index as it is stored, and number of its texts. */
  indexMegabytes: number;
  shards: number;
  /** Milliseconds to find the filters of a host in the index: of each host the quickest of some runs. */
  hostP50: number;
  hostP95: number;
  index: Record<string, string>;
}

const RUNS = 5;
const MEGABYTE = 1e6;

function bestOf(run: () => unknown): number {
  let best = Number.POSITIVE_INFINITY;
  for (let n = 0; n < RUNS; n++) {
    const start = performance.now();
    run();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

function heldMegabytes(make: () => unknown): number {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  collect();
  const before = process.memoryUsage().heapUsed;
  const held = make();
  collect();
  const after = process.memoryUsage().heapUsed;
  // Used once more, so that it is not collected beforehand.
  return held === null ? 0 : (after - before) / MEGABYTE;
}

/** Milliseconds to find what an address asks for, classes and ids aside: a page has none here. */
function hostTimes(index: Record<string, string>, urls: readonly string[]): number[] {
  return urls.map((url) => {
    const start = performance.now();
    const [, , host] = hostShards(new URL(url).hostname);
    filtersIn(host === undefined ? {} : { [host]: index[host] }, url, new Set());
    return performance.now() - start;
  });
}

/** Parses and indexes a list of filters, and looks up the hosts of some addresses. */
export function measureFilters(text: string, urls: readonly string[]): FilterCost {
  const lines = text.split('\n').length;
  const parseMs = bestOf(() => parseFilters(text, 'filters/bench'));
  const megabytes = heldMegabytes(() => parseFilters(text, 'filters/bench'));
  const parsed = parseFilters(text, 'filters/bench');
  const lists = [{ id: 'filters/bench', text }];
  const indexMs = bestOf(() => indexFilters(lists));
  const index = indexFilters(lists);
  const runs = Array.from({ length: RUNS }, () => hostTimes(index, urls));
  const times = urls.map((_, n) => Math.min(...runs.map((run) => run[n] ?? Number.POSITIVE_INFINITY)));
  return {
    lines,
    rules: parsed.rules.length,
    refused: countItems(parsed.problems.map(({ code }) => code)),
    linesPerSecond: (lines / parseMs) * 1000,
    megabytes,
    indexMs,
    indexMegabytes: Buffer.byteLength(JSON.stringify(index)) / MEGABYTE,
    shards: Object.keys(index).length,
    hostP50: quantile(times, 0.5),
    hostP95: quantile(times, 0.95),
    index,
  };
}
