import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { LearnOptions } from '../options.ts';
import { readSignals } from './corpus-signals.mjs';
import { foldOf, report } from './evaluate.mjs';
import { fitLogistic, probability } from './logistic.mjs';

/** A page counts as an article from this probability on; the stored bias moves that point to one half. */
const THRESHOLD = 0.52;
const WEIGHTS = path.resolve(import.meta.dirname, '../../src/core/detect/weights.json');

/**
 * Learns from the labelled pages what an article is; prints how the pages that it learned from are judged. With `folds`
 * tells instead how pages unseen are judged, in parts by the hash of their id.
 */
export async function learnDetector({ corpora, out, sample, folds }: LearnOptions): Promise<void> {
  const { names, pages } = await readSignals(corpora, sample);
  console.log(`${pages.length} pages, ${names.length} signals, threshold ${THRESHOLD}`);
  if (folds !== null) {
    const judged = Array.from({ length: folds }, (_, fold) => {
      const model = fitLogistic(pages.filter(({ id }) => foldOf(id, folds) !== fold));
      return pages
        .filter(({ id }) => foldOf(id, folds) === fold)
        .map((page) => ({ page, probability: probability(model, page.values) }));
    }).flat();
    console.log(report('held back', judged, THRESHOLD));
    return;
  }
  const model = fitLogistic(pages);
  const judged = pages.map((page) => ({ page, probability: probability(model, page.values) }));
  console.log(report('pages learned from', judged, THRESHOLD));
  const round = (value: number): number => Math.round(value * 1000) / 1000;
  const weights = Object.fromEntries(
    names.map((name: string, i: number) => [name, round(model.weights[i] as number)]),
  );
  const bias = round(model.bias - Math.log(THRESHOLD / (1 - THRESHOLD)));
  const file = out === null ? WEIGHTS : path.join(out, 'detector.json');
  writeFileSync(file, `${JSON.stringify({ bias, weights }, null, 2)}\n`);
  console.log(`wrote ${file}`);
}
