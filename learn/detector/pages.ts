import type { measureGroups } from '../../src/core/detect/measure-signals.ts';
import { type ArticleCorpus, type CorpusName, servedAt } from '../corpora/articles.ts';
import { siteOf } from '../corpora/sites.ts';
import type { ReadPage } from '../pages/read-page.ts';

/** Signals of a page that are measured together, by the name of their group, in the order of the detector. */
export type SignalGroup = ReturnType<typeof measureGroups>[number];

/** The names of signals that are measured together. */
export interface NamedGroup {
  name: string;
  signals: string[];
}

/** A labelled page as the model learns from it. */
export interface MeasuredPage {
  id: string;
  /** The site of its address: pages of one site are learned from together, or not at all. */
  site: string;
  corpus: CorpusName;
  pageType: string;
  isArticle: boolean;
  /** The weight of the page beside others. */
  weight: number;
  /** The value of each signal, 0 to 1. */
  values: number[];
}

/** News pages of the corpora without other page types count double: they must not be refused. */
const WEIGHTS: Record<CorpusName, number> = { scrapinghub: 2, fundus: 2, wcxb: 1 };

/** Measures the signals of every page of the corpora; gives their names, too, by groups. */
export async function measurePages(
  corpora: readonly ArticleCorpus[],
  read: ReadPage<SignalGroup[]>,
): Promise<{ groups: NamedGroup[]; pages: MeasuredPage[] }> {
  let groups: NamedGroup[] = [];
  const pages: MeasuredPage[] = [];
  for (const { name: corpus, truths, html } of corpora) {
    for (const truth of truths) {
      const { id, url, pageType } = truth;
      const measured = await read(html(id), url ?? '');
      groups = measured.map(({ name, signals }) => ({ name, signals: Object.keys(signals) }));
      const values = measured.flatMap(({ signals }) => Object.values(signals));
      pages.push({
        id,
        site: siteOf(servedAt(truth)),
        corpus,
        pageType,
        isArticle: pageType === 'article',
        weight: WEIGHTS[corpus],
        values,
      });
    }
  }
  return { groups, pages };
}
