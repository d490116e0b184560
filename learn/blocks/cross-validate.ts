import { writeFileSync } from 'node:fs';
import { type Measured, scoreSystem } from '../../bench/articles/score-articles.ts';
import { worstPages } from '../../bench/articles/worst-pages.ts';
import { launchChromium } from '../../bench/browser/chromium.ts';
import { measurePages } from '../../bench/browser/measure-pages.ts';
import type { CorpusScore } from '../../bench/metrics/corpus-metric.ts';
import { fixed, table } from '../../bench/report/table.ts';
import { type ArticleCorpus, type ArticleTruth, servedAt } from '../corpora/articles.ts';
import { partOf } from '../corpora/parts.ts';
import { hasStory, type LabelledPage } from './collect.ts';
import { siteOf } from './sites.ts';
import { type BlockModel, WEIGHTS } from './weights.ts';

interface Options {
  /** Parts into which the pages are divided by their sites. */
  folds: number;
  /** Worst pages of each corpus to show. */
  errors: number;
  /** File to write every page's score and story to. */
  json: string | null;
}

/**
 * Takes the stories out of every part of the pages with weights learned from the other parts, and reports on each
 * corpus in its own metric: what to expect of pages, and sites, that nobody has seen (Stone 1974, "Cross-validatory
 * choice").
 */
export async function crossValidate(
  corpora: readonly ArticleCorpus[],
  pages: readonly LabelledPage[],
  learn: (known: readonly LabelledPage[]) => BlockModel,
  { folds, errors, json }: Options,
): Promise<void> {
  const measured = new Map<ArticleCorpus, Measured[][]>(corpora.map((corpus) => [corpus, []]));
  const browser = await launchChromium();
  for (let fold = 0; fold < folds; fold++) {
    const model = learn(pages.filter(({ url }) => partOf(siteOf(url), folds) !== fold));
    const replacements = new Map([[WEIGHTS, JSON.stringify(model)]]);
    for (const [corpus, parts] of measured) {
      const isUnseen = (truth: ArticleTruth): boolean =>
        hasStory(truth) && partOf(siteOf(servedAt(truth)), folds) === fold;
      const truths = corpus.truths.filter(isUnseen);
      const results = await measurePages(browser, corpus, truths, { peers: false, fast: true, replacements });
      parts.push(truths.flatMap((truth, i) => (results[i] ? [{ truth, result: results[i] }] : [])));
    }
  }
  await browser.close();
  for (const [{ name }, parts] of measured) {
    const score = (some: readonly Measured[]): CorpusScore => scoreSystem(name, some, 'clearstory').text;
    const rows = parts.map((part, fold) => row(`part ${fold + 1}`, score(part)));
    console.log(`\n== ${name}\n\n${table(HEADS, [...rows, row('all', score(parts.flat()))])}`);
    if (errors) console.log(`\n${worstPages(name, parts.flat(), 'story', errors)}`);
  }
  if (json)
    writeFileSync(json, JSON.stringify([...measured].map(([{ name }, parts]) => [name, parts.flat()])));
}

const HEADS = ['', 'pages', 'P', 'R', 'F1', 'empty', 'with', 'leaked'];

function row(head: string, { pages, p, r, f1, empty, with: present, leaked }: CorpusScore): string[] {
  const shares = [p, r, f1].map((share) => fixed(share, 4));
  return [head, String(pages.length), ...shares, String(empty), fixed(present, 4), fixed(leaked, 4)];
}
