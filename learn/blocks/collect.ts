import type { Rows } from '../boosting/boosting.ts';
import { type ArticleCorpus, type ArticleTruth, servedAt } from '../corpora/articles.ts';
import { siteOf } from '../corpora/sites.ts';
import type { ReadPage } from '../pages/read-page.ts';
import { type Label, labelBlocks } from './label.ts';
import type { PageRows } from './page-rows.ts';

/** Blocks of many pages: their features, whether each is in its story (1) or not (0), and what it counts for. */
export interface Samples extends Rows {
  labels: Uint8Array;
  weights: Float32Array;
}

/** A page whose blocks are labelled: a row of features and a label each. */
export interface LabelledPage {
  url: string;
  /** The weight of its blocks beside those of an article. */
  say: number;
  rows: Float32Array;
  labels: Label[];
}

/** Checks that the corpus says what story the page holds. */
export const hasStory = (truth: ArticleTruth): boolean => truth.pageType === 'article' && truth.text !== '';

/** The weight of other pages: they are of more sites, and their furniture is that of articles. */
const OTHER_PAGE_WEIGHT = 0.5;

/** Returns the weight of a page in learning: nothing where its text is not known, or where readers wrote it. */
function sayOf({ pageType, text }: ArticleTruth): number {
  if (!text || pageType === 'forum') return 0;
  return pageType === 'article' ? 1 : OTHER_PAGE_WEIGHT;
}

/** Reads every labelled page of the corpora. */
export async function collectPages(
  corpora: readonly ArticleCorpus[],
  read: ReadPage<PageRows>,
): Promise<LabelledPage[]> {
  const pages: LabelledPage[] = [];
  for (const corpus of corpora) {
    for (const truth of corpus.truths.filter((some) => sayOf(some) > 0)) {
      const page = labelled(truth, await read(corpus.html(truth.id), servedAt(truth)));
      if (page.labels.length) pages.push(page);
    }
  }
  return pages;
}

function labelled(truth: ArticleTruth, { texts, inBest, rows }: PageRows): LabelledPage {
  const bytes = Uint8Array.from(Buffer.from(rows, 'base64'));
  return {
    url: servedAt(truth),
    say: sayOf(truth),
    rows: new Float32Array(bytes.buffer),
    labels: labelBlocks(texts, inBest, truth.text),
  };
}

/**
 * The blocks of all pages, one after another. Of a site with many pages each counts for less, so that what is learned
 * is how sites differ: their say grows with the square root of their number.
 */
export function samplesOf(pages: readonly LabelledPage[], width: number): Samples {
  const count = pages.reduce((sum, { labels }) => sum + labels.length, 0);
  const all: Samples = {
    values: new Float32Array(count * width),
    width,
    labels: new Uint8Array(count),
    weights: new Float32Array(count),
  };
  const sites = pages.map(({ url }) => siteOf(url));
  const pagesOf = new Map<string, number>();
  for (const site of sites) pagesOf.set(site, (pagesOf.get(site) ?? 0) + 1);
  let at = 0;
  for (const [i, { rows, labels, say }] of pages.entries()) {
    const share = (pagesOf.get(sites[i] ?? '') ?? 1) ** -0.5;
    all.values.set(rows.subarray(0, labels.length * width), at * width);
    for (const { inStory, weight } of labels) {
      all.labels[at] = inStory ? 1 : 0;
      all.weights[at++] = weight * say * share;
    }
  }
  return all;
}
