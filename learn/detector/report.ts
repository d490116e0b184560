import type { MeasuredPage } from './pages.ts';

/** A page with the probability, 0 to 1, that it is an article. */
export interface JudgedPage {
  page: MeasuredPage;
  probability: number;
}

const share = (part: number, whole: number): string => (whole === 0 ? '-' : (part / whole).toFixed(3));

/**
 * Writes one paragraph of figures: precision, recall, F1 and false positives on wcxb, recall on the corpora of news alone.
 * @param threshold probability from which a page counts as an article
 */
export function report(title: string, judged: readonly JudgedPage[], threshold: number): string {
  const counts = { tp: 0, fp: 0, fn: 0, tn: 0 };
  const news = new Map<string, { right: number; all: number }>();
  const wrong = new Map<string, number>();
  for (const { page, probability } of judged) {
    const said = probability >= threshold;
    if (page.corpus !== 'wcxb') {
      const { right, all } = news.get(page.corpus) ?? { right: 0, all: 0 };
      news.set(page.corpus, { right: right + (said ? 1 : 0), all: all + 1 });
      continue;
    }
    if (page.isArticle) counts[said ? 'tp' : 'fn']++;
    else counts[said ? 'fp' : 'tn']++;
    if (said !== page.isArticle) wrong.set(page.pageType, (wrong.get(page.pageType) ?? 0) + 1);
  }
  const { tp, fp, fn, tn } = counts;
  const lines = [
    `${title}: P ${share(tp, tp + fp)} R ${share(tp, tp + fn)} F1 ${share(2 * tp, 2 * tp + fp + fn)} false positives ${share(fp, fp + tn)}`,
    `  recall ${[...news].map(([corpus, { right, all }]) => `${corpus} ${share(right, all)}`).join(', ')}`,
    `  wrong ${[...wrong].map(([type, n]) => `${type} ${n}`).join(', ')}`,
  ];
  return lines.join('\n');
}
