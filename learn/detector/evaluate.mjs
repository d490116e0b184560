import { createHash } from 'node:crypto';

/** The fold that a page belongs to, from its id alone: it stays the same whatever else is in the corpora. */
export function foldOf(id, folds) {
  return createHash('sha1').update(id).digest().readUInt32BE(0) % folds;
}

const share = (part, whole) => (whole === 0 ? '-' : (part / whole).toFixed(3));

/** One paragraph of figures: precision, recall, F1 and false positives on wcxb, recall on the news corpora. */
export function report(title, judged, threshold) {
  const counts = { tp: 0, fp: 0, fn: 0, tn: 0 };
  const news = new Map();
  const wrong = new Map();
  for (const { page, probability } of judged) {
    const said = probability >= threshold;
    if (page.corpus !== 'wcxb') {
      const [right, all] = news.get(page.corpus) ?? [0, 0];
      news.set(page.corpus, [right + (said ? 1 : 0), all + 1]);
      continue;
    }
    if (page.isArticle) counts[said ? 'tp' : 'fn']++;
    else counts[said ? 'fp' : 'tn']++;
    if (said !== page.isArticle) wrong.set(page.pageType, (wrong.get(page.pageType) ?? 0) + 1);
  }
  const { tp, fp, fn, tn } = counts;
  const lines = [
    `${title}: P ${share(tp, tp + fp)} R ${share(tp, tp + fn)} F1 ${share(2 * tp, 2 * tp + fp + fn)} false positives ${share(fp, fp + tn)}`,
    `  recall ${[...news].map(([corpus, [right, all]]) => `${corpus} ${share(right, all)}`).join(', ')}`,
    `  wrong ${[...wrong].map(([type, n]) => `${type} ${n}`).join(', ')}`,
  ];
  return lines.join('\n');
}
