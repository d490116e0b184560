import { writeFileSync } from 'node:fs';
import { type Measured, scoreSystem } from '../../bench/articles/score-articles.ts';
import { worstPages } from '../../bench/articles/worst-pages.ts';
import { launchChromium } from '../../bench/browser/chromium.ts';
import { measurePages } from '../../bench/browser/measure-pages.ts';
import type { CorpusScore } from '../../bench/metrics/corpus-metric.ts';
import { fixed, table } from '../../bench/report/table.ts';
import { type ArticleCorpus, type ArticleTruth, loadSampled, servedAt } from '../corpora/articles.ts';
import { partOf } from '../corpora/parts.ts';
import { siteOf } from '../corpora/sites.ts';
import type { LearnOptions } from '../options.ts';
import type { WithReader } from '../pages/read-page.ts';
import { collectPages, hasStory } from './collect.ts';
import { learnModel } from './learn.ts';
import type { PageRows } from './page-rows.ts';
import { WEIGHTS } from './weights.ts';

/**
 * Takes the stories out of every part of the pages with weights learned from the other parts, and reports on each
 * corpus in its own metric: what to expect of pages, and sites, that nobody has seen (Stone 1974, "Cross-validatory
 * choice").
 * @param folds parts into which the pages are divided by their sites
 * @throws MissingCorpus where a corpus is not in the folder
 */
export async function crossValidateBlocks(
  { corpora: directory, sample, errors, json }: LearnOptions,
  folds: number,
  withReader: WithReader<PageRows>,
): Promise<void> {
  const corpora = loadSampled(directory, sample);
  const pages = await withReader((read) => collectPages(corpora, read));
  const measured = new Map<ArticleCorpus, Measured[][]>(corpora.map((corpus) => [corpus, []]));
  const browser = await launchChromium();
  for (let fold = 0; fold < folds; fold++) {
    const model = learnModel(pages.filter(({ url }) => partOf(siteOf(url), folds) !== fold));
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
