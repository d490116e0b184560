// node bench/train-quotes.mjs [--corpora DIR] [--trees N] [--leaves N]
// Learns the weights of the quote attributor from polnear-train and writes them to src/core/quotes/weights/.
// Only weights are written: no word of the corpus is kept.
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { runnerImport } from 'vite';
import { trainRanker } from './gradient-boosting.mjs';

const { values: options } = parseArgs({
  options: {
    corpora: { type: 'string', default: '../shared/corpora' },
    trees: { type: 'string', default: '120' },
    leaves: { type: 'string', default: '16' },
    out: { type: 'string', default: 'src/core/quotes/weights' },
  },
});
const core = async (name) => (await runnerImport(path.resolve('src/core/quotes', name))).module;
const { analyse, mentionSpan } = await core('analysis.ts');
const { lexiconOf } = await core('lexicon.ts');
const { english } = await core('languages/en.ts');
const { findFrames } = await core('frames.ts');
const { candidatesOf, surroundings } = await core('candidates.ts');
const { features, stretchFeatures } = await core('features.ts');

const file = path.resolve(options.corpora, 'quotes/polnear-train.jsonl');
const docs = fs
  .readFileSync(file, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line));
const overlap = ([s, e], [t, f]) => Math.max(0, Math.min(e, f) - Math.max(s, t));
const contentSize = (quote) => quote.content.reduce((n, [s, e]) => n + e - s, 0);

/** The gold quotation of a stretch, the inner one of two, or undefined. */
function goldOf(doc, start, end) {
  let best,
    least = Infinity;
  for (const quote of doc.quotes) {
    for (const part of quote.quoted) {
      const common = overlap(part, [start, end]);
      const share = common / (part[1] - part[0] + end - start - common);
      if (share >= 0.5 && contentSize(quote) < least) {
        best = quote;
        least = contentSize(quote);
      }
    }
  }
  return best;
}
const isSkipped = (doc, start, end) => doc.skip.some((span) => overlap(span, [start, end]) > 0);

const groups = [];
let reached = 0,
  sourced = 0;
for (const doc of docs) {
  const a = analyse(doc.text, lexiconOf(english));
  const near = surroundings(a, findFrames(a));
  let carried = null;
  near.stretches.forEach((placed, order) => {
    const { start, end } = placed.stretch;
    if (isSkipped(doc, start, end)) return;
    const gold = goldOf(doc, start, end);
    if (gold?.ignore) return;
    const candidates = candidatesOf(a, near, placed, carried);
    const shared = stretchFeatures(a, near, placed, order);
    const isRight = (mention) => {
      if (!gold?.source) return mention === null;
      if (!mention) return false;
      const span = mentionSpan(a, mention);
      return gold.sourceHeads.some((head) => overlap(head, [span.start, span.end]) > 0);
    };
    const group = candidates.map((c) => ({
      vector: features(a, near, placed, order, shared, c, carried),
      isRight: isRight(c.mention),
    }));
    const found = candidates.find((c, i) => c.mention && group[i].isRight);
    if (gold?.source) {
      sourced++;
      if (found) reached++;
    }
    if (found) carried = found.mention;
    if (group.some((row) => row.isRight)) groups.push(group);
  });
}
console.log(
  `${groups.length} stretches; ${((100 * reached) / sourced).toFixed(1)} % of the gold sources are among the candidates`,
);
const trees = trainRanker(groups, { trees: Number(options.trees), leaves: Number(options.leaves) });
fs.writeFileSync(path.join(options.out, 'sources.json'), `${JSON.stringify(trees)}\n`);
