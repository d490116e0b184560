import { loadArticles } from '../../learn/corpora/articles.ts';
import { sampleByHash } from '../../learn/corpora/sample.ts';
import { launchChromium } from '../browser/chromium.ts';
import { quantile } from '../metrics/statistics.ts';
import type { BenchOptions } from '../options.ts';
import { clip, fixed, percent, table } from '../report/table.ts';
import type { MarksOnPage } from './agent.ts';
import { type MeasuredPage, measureMarksOnPages } from './measure-marks.ts';

/** What was found over pages: those on which quotations were looked for, and those on which every one was found. */
export interface MarksFigures {
  pages: number;
  whole: number;
  quotes: number;
  found: number;
  /** Quotations in whose place other words were found. */
  wrong: number;
  medianMs: number;
  p95Ms: number;
}

/** Sums up pages; one without an answer counts as one on which nothing was found. */
export function marksFigures(answers: readonly (MarksOnPage | null)[]): MarksFigures {
  const asked = answers.filter((it) => it === null || it.quotes > 0);
  const known = asked.flatMap((it) => it ?? []);
  const sum = (count: (it: MarksOnPage) => number) => known.reduce((all, it) => all + count(it), 0);
  const times = known.map(({ ms }) => ms);
  return {
    pages: asked.length,
    whole: known.filter(({ missing, wrong }) => missing.length + wrong.length === 0).length,
    quotes: sum(({ quotes }) => quotes),
    found: sum(({ quotes, missing, wrong }) => quotes - missing.length - wrong.length),
    wrong: sum(({ wrong }) => wrong.length),
    medianMs: quantile(times, 0.5),
    p95Ms: quantile(times, 0.95),
  };
}

/** Measures the pages of fundus, or a sample of them. */
export async function measureFundusMarks(corpora: string, sample: number | null): Promise<MeasuredPage[]> {
  const corpus = loadArticles(corpora, 'fundus');
  const truths = sampleByHash(corpus.truths, sample ?? corpus.truths.length);
  const browser = await launchChromium();
  try {
    return await measureMarksOnPages(browser, corpus, truths);
  } finally {
    await browser.close();
  }
}

/** `bench page-marks`: whether every quotation of a story is found again in its page. */
export async function pageMarks(options: BenchOptions): Promise<void> {
  const pages = await measureFundusMarks(options.corpora, options.sample);
  const rows = (['asItIs', 'broken'] as const).map((how) => {
    const it = marksFigures(pages.map((page) => page[how]));
    return [
      how === 'asItIs' ? 'as the page is' : 'text broken into nodes',
      `${it.whole} of ${it.pages}`,
      percent(it.whole / it.pages),
      `${it.found} of ${it.quotes}`,
      percent(it.found / it.quotes),
      String(it.wrong),
      fixed(it.medianMs, 1),
      fixed(it.p95Ms, 1),
    ];
  });
  console.log(table(['', 'pages whole', '%', 'quotations', '%', 'other words', 'ms', 'ms, p95'], rows));
  const errors = pages.flatMap(({ id, asItIs }) =>
    [
      ...(asItIs?.missing ?? []).map((it) => ['missing', it]),
      ...(asItIs?.wrong ?? []).map((it) => ['wrong', it]),
    ].map(([kind, words]) => `${id} [${kind}] ${clip(words ?? '', 160)}`),
  );
  if (options.errors > 0) console.log(`\n${errors.slice(0, options.errors).join('\n')}`);
}
