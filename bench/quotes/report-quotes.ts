import type { BundleSize } from '../browser/bundle.ts';
import { fixed, percent, table } from '../report/table.ts';
import type { CountedScore } from './matching.ts';
import type { QuotesTime } from './measure-time.ts';
import type { QuotesScore } from './score-quotes.ts';
import type { SureScore } from './sure-names.ts';

const prf = ({ p, r, f }: CountedScore): string => `${percent(p)} / ${percent(r)} / ${percent(f)}`;
const share = (right: number, of: number): string =>
  of === 0 ? '–' : `${percent(right / of)} (${right} of ${of})`;

/** One column a system, one row a measure. */
export function quotesReport(scores: readonly [string, QuotesScore][]): string {
  const row = (name: string, cell: (score: QuotesScore) => string): string[] => [
    name,
    ...scores.map(([, score]) => cell(score)),
  ];
  const kinds = ['direct', 'mixed', 'indirect'] as const;
  const resolutions = Object.keys(scores[0]?.[1].resolution ?? {});
  return table(
    ['P / R / F or % right', ...scores.map(([system]) => system)],
    [
      row('quoted stretches, exact', (s) => prf(s.exact)),
      row('quoted stretches, Jaccard .8', (s) => prf(s.overlap)),
      ...kinds.map((kind) =>
        row(`source right, ${kind}`, ({ attribution, pairs }) =>
          share(attribution[kind].right, pairs.predicted === 0 ? 0 : attribution[kind].gold),
        ),
      ),
      row('pairs (stretch, source)', (s) => (s.pairs.predicted === 0 ? '–' : prf(s.pairs))),
      ...resolutions.map((name) =>
        row(`speaker, ${name}`, ({ resolution }) =>
          share(resolution[name]?.right ?? 0, resolution[name]?.cases ?? 0),
        ),
      ),
      row('indirect, Jaccard .8', (s) => prf(s.indirect.j8)),
      row('indirect, Jaccard .5', (s) => prf(s.indirect.j5)),
      row('indirect, Jaccard .3', (s) => prf(s.indirect.j3)),
      row('recall with a verb of saying', (s) => share(s.speech.found, s.speech.gold)),
    ],
  );
}

export function sureReport(sure: number, { names, sources }: SureScore): string {
  return table(
    [`shown as sure (confidence ≥ ${sure})`, '% right'],
    [
      ['names, of the labelled cases', share(names.right, names.shown)],
      ['sources of quoted stretches', share(sources.right, sources.shown)],
    ],
  );
}

export function quotesCostReport(time: QuotesTime, sizes: readonly BundleSize[]): string {
  return table(
    ['time and size', ''],
    [
      ['6,000 characters warm, ms, p50', fixed(time.p50, 2)],
      ['6,000 characters warm, ms, p95', fixed(time.p95, 2)],
      ...time.growth.map(({ length, milliseconds }) => [
        `${length} characters, ms (ms per 1,000)`,
        `${fixed(milliseconds, 0)} (${fixed((milliseconds / length) * 1000, 3)})`,
      ]),
      ...sizes.flatMap(({ name, minified, gzipped }) => [
        [`${name}, kB min`, fixed(minified / 1000, 1)],
        [`${name}, kB gz`, fixed(gzipped / 1000, 1)],
      ]),
    ],
  );
}
