import type { ArticleTruth, CorpusName } from '../../learn/corpora/articles.ts';
import type { Score } from './page-score.ts';
import { rougeLsum } from './rouge-lsum.ts';
import { type ShingleScore, shingleScore, shingleTotal } from './shingles.ts';
import { mean } from './statistics.ts';
import { snippetRate, wordBagScore } from './word-bag.ts';

/** Score of one page; the snippet shares are there in wcxb only (`without` null where a page lists none). */
interface PageScore extends Score {
  id: string;
  empty: boolean;
  with: number | null;
  without: number | null;
}

export interface CorpusScore extends Score {
  pages: PageScore[];
  empty: number;
  /** Share of the `with` snippets present and of the `without` snippets that leaked; null outside wcxb. */
  with: number | null;
  leaked: number | null;
}

/** The name of each corpus's own metric. */
export const METRIC_NAMES: Record<CorpusName, string> = {
  scrapinghub: '4-word shingles, F1 of mean P and mean R (scrapinghub evaluate.py)',
  wcxb: 'bag of words, mean F1 (WCXB evaluate.py)',
  fundus: 'ROUGE-LSum, Unicode tokens, mean F1 (rouge_score)',
};

function averaged(scores: readonly Score[]): Score {
  return {
    p: mean(scores.map((s) => s.p)),
    r: mean(scores.map((s) => s.r)),
    f1: mean(scores.map((s) => s.f1)),
  };
}

function pageScore(corpus: CorpusName, truth: ArticleTruth, text: string): PageScore & Partial<ShingleScore> {
  const common = { id: truth.id, empty: text.trim() === '', with: null, without: null };
  if (corpus === 'scrapinghub') return { ...common, ...shingleScore(truth.text, text) };
  if (corpus === 'fundus') return { ...common, ...rougeLsum(truth.text, text) };
  return {
    ...common,
    ...wordBagScore(truth.text, text),
    with: snippetRate(text, truth.with),
    without: truth.without.length > 0 ? snippetRate(text, truth.without) : null,
  };
}

/** Scores one system's texts (by page id; a page without one counts as empty) on the given pages of a corpus. */
export function scoreCorpus(
  corpus: CorpusName,
  truths: readonly ArticleTruth[],
  texts: ReadonlyMap<string, string>,
): CorpusScore {
  const pages = truths.map((truth) => pageScore(corpus, truth, texts.get(truth.id) ?? ''));
  const total =
    corpus === 'scrapinghub' ? shingleTotal(pages as (PageScore & ShingleScore)[]) : averaged(pages);
  const isWcxb = corpus === 'wcxb';
  return {
    ...total,
    pages,
    empty: pages.filter((page) => page.empty).length,
    with: isWcxb ? mean(pages.map((page) => page.with ?? 0)) : null,
    leaked: isWcxb ? mean(pages.flatMap((page) => page.without ?? [])) : null,
  };
}
