import { type DetectionScore, detectionScore } from '../metrics/detection.ts';
import { mean } from '../metrics/statistics.ts';
import type { Measured } from './score-articles.ts';

export const DETECTORS = ['clearstory', 'isProbablyReaderable', 'og:type or JSON-LD'] as const;
export type DetectorName = (typeof DETECTORS)[number];

export interface DetectorReport extends DetectionScore {
  /** Share of the pages taken for an article, by the corpus' page type. */
  saidArticle: Record<string, number>;
}

/** Checks that a detector takes the page for an article. */
function detected(detector: DetectorName, { result }: Measured): boolean {
  if (detector === 'clearstory') return result.isArticle;
  return detector === 'isProbablyReaderable' ? result.readerable : result.saysArticle;
}

export function scoreDetector(pages: readonly Measured[], detector: DetectorName): DetectorReport {
  const types = [...new Set(pages.map(({ truth }) => truth.pageType))].sort();
  const rate = (type: string): number =>
    mean(
      pages.filter(({ truth }) => truth.pageType === type).map((page) => (detected(detector, page) ? 1 : 0)),
    );
  return {
    ...detectionScore(
      pages.map((page) => ({ truth: page.truth.pageType === 'article', said: detected(detector, page) })),
    ),
    saidArticle: Object.fromEntries(types.map((type) => [type, rate(type)])),
  };
}
