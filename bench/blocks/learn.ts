import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { CORPORA, loadArticles } from '../corpora/articles.ts';
import { boost } from '../learn/boosting.ts';
import { collectPages, type LabelledPage, samplesOf } from './collect.ts';
import { crossValidate } from './cross-validate.ts';
import { packForest } from './pack.ts';
import { WEIGHTS, type Weights } from './weights.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');

/** Learns from all labelled pages and writes the weights; with --folds N tells instead how pages unseen are judged. */
export async function train(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      corpora: { type: 'string', default: path.join(ROOT, '../shared/corpora') },
      folds: { type: 'string' },
      errors: { type: 'string', default: '0' },
      json: { type: 'string' },
    },
  });
  const corpora = CORPORA.map((name) => loadArticles(values.corpora, name));
  const { pages, names } = await collectPages(corpora);
  console.log(`${pages.length} pages to learn from, ${names.length} features`);
  const learn = (known: readonly LabelledPage[]): Weights => ({
    features: names,
    ...packForest(boost(samplesOf(known, names.length)), names.length),
  });
  if (values.folds === undefined) {
    writeFileSync(WEIGHTS, `${JSON.stringify(learn(pages))}\n`);
    return;
  }
  await crossValidate(corpora, pages, learn, {
    folds: Number(values.folds),
    errors: Number(values.errors),
    json: values.json ?? null,
  });
}
