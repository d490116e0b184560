import type { BundleSize } from '../browser/bundle.ts';
import { fixed, table } from '../report/table.ts';
import type { CallTime } from './measure-time.ts';

const COLUMNS = ['coldP50', 'coldP95', 'warmP50', 'warmP95'] as const;

/** Times in milliseconds, and as ratios to Readability's of the same run where it took part. */
export function timeReport(times: readonly CallTime[]): string {
  const readability = times.find(({ call }) => call === 'Readability');
  const rows = times.map((time) => [time.call, ...COLUMNS.map((column) => fixed(time[column], 2))]);
  const ratios = times
    .filter(() => readability !== undefined)
    .map((time) => [
      `${time.call} : Readability`,
      ...COLUMNS.map((column) => fixed(time[column] / (readability?.[column] ?? Number.NaN), 3)),
    ]);
  return table(['main-thread CPU, ms', 'cold p50', 'cold p95', 'warm p50', 'warm p95'], [...rows, ...ratios]);
}

/** Bundle sizes in kB of 1,000 bytes. */
export function sizeReport(sizes: readonly BundleSize[]): string {
  return table(
    ['bundle, kB', 'min', 'gz'],
    sizes.map((size) => [size.name, fixed(size.minified / 1000, 1), fixed(size.gzipped / 1000, 1)]),
  );
}
