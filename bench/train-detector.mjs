// Trains the detector's weights: node bench/train-detector.mjs [--corpora DIR] [--write]
// Reads the signals of every corpus page in Chromium, fits a logistic model, prints how it does on the pages that it
// was fitted to and on pages held back (five folds by hash of the page's id: each page is judged by a model that has
// not seen it), and with --write stores the model fitted to all pages in src/core/detect/weights.json.
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { readSignals } from './detector/corpus-signals.mjs';
import { foldOf, report } from './detector/evaluate.mjs';
import { fitLogistic, probability } from './detector/logistic.mjs';

const FOLDS = 5;
/** A page counts as an article from this probability on; the stored bias moves that point to one half. */
const THRESHOLD = 0.52;
const OUTPUT = path.join(import.meta.dirname, '../src/core/detect/weights.json');

const { values } = parseArgs({
  options: {
    corpora: { type: 'string', default: path.join(import.meta.dirname, '../../shared/corpora') },
    write: { type: 'boolean', default: false },
  },
});

const { names, pages } = await readSignals(values.corpora);
const model = fitLogistic(pages);

const heldBack = pages.map((page) => ({ page, fold: foldOf(page.id, FOLDS) }));
const judged = [];
for (let fold = 0; fold < FOLDS; fold++) {
  const seen = heldBack.filter((entry) => entry.fold !== fold).map(({ page }) => page);
  const folded = fitLogistic(seen);
  for (const { page } of heldBack.filter((entry) => entry.fold === fold)) {
    judged.push({ page, probability: probability(folded, page.values) });
  }
}

const seen = pages.map((page) => ({ page, probability: probability(model, page.values) }));
console.log(`${pages.length} pages, ${names.length} signals, threshold ${THRESHOLD}`);
console.log(report('fitted pages', seen, THRESHOLD));
console.log(report('held back', judged, THRESHOLD));

if (values.write) {
  const round = (value) => Math.round(value * 1000) / 1000;
  const weights = Object.fromEntries(names.map((name, i) => [name, round(model.weights[i])]));
  const bias = round(model.bias - Math.log(THRESHOLD / (1 - THRESHOLD)));
  await writeFile(OUTPUT, `${JSON.stringify({ bias, weights }, null, 2)}\n`);
  console.log(`wrote ${path.relative(process.cwd(), OUTPUT)}`);
}
