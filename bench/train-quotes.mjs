// node bench/train-quotes.mjs [--corpora DIR] [--only sources|indirect]
// Learns the weights of the quote attributor from polnear-train and writes them to src/core/quotes/weights/:
// sources.json (which candidate is the source of a quotation), indirect.json (which words a cue reports) and
// cue-rates.json (how often each verb reports anything). No text of the corpus is kept.
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { runnerImport } from 'vite';
import { trainClassifier, trainRanker } from './gradient-boosting.mjs';

const { values: options } = parseArgs({
  options: {
    corpora: { type: 'string', default: '../shared/corpora' },
    only: { type: 'string', default: '' },
    out: { type: 'string', default: 'src/core/quotes/weights' },
  },
});
const core = async (name) => (await runnerImport(path.resolve('src/core/quotes', name))).module;
const { analyse, spanOf } = await core('analysis/analysis.ts');
const { lexiconOf } = await core('lexicon/lexicon.ts');
const { languageData } = await core('lexicon/index.ts');
const english = languageData('en');
const { findFrames } = await core('cues/frames.ts');
const { candidatesOf } = await core('sources/candidates.ts');
const { surroundings } = await core('sources/surroundings.ts');
const { CANDIDATE_FEATURES, candidateVectors } = await core('sources/candidate-features.ts');
const { stretchContext } = await core('sources/stretch-features.ts');
const { canReport, reportedSpans } = await core('indirect/indirect-spans.ts');
const { readRates, storeRates } = await core('indirect/cue-rates.ts');
const { SPAN_FEATURES, readSpans } = await core('indirect/indirect-features.ts');
const { schemaOf } = await core('trees/features.ts');
const { LEAF_STEP, storeTrees } = await core('trees/trees.ts');

/** Verbs seen more seldom than this get the rate of a verb not seen. */
const LEAST_SEEN = 28;
const RATE_STEPS = 10;

const overlap = ([s, e], [t, f]) => Math.max(0, Math.min(e, f) - Math.max(s, t));
const size = (spans) => spans.reduce((n, [s, e]) => n + e - s, 0);
const common = (a, b) => a.reduce((n, x) => n + b.reduce((m, y) => m + overlap(x, y), 0), 0);
const jaccard = (a, b) => common(a, b) / (size(a) + size(b) - common(a, b));

const write = (name, data) => fs.writeFileSync(path.join(options.out, name), `${JSON.stringify(data)}\n`);

const file = path.resolve(options.corpora, 'quotes/polnear-train.jsonl');
const lines = fs.readFileSync(file, 'utf8').split('\n').filter(Boolean);
const docs = lines.map((line) => {
  const doc = JSON.parse(line);
  const analysis = analyse(doc.text, lexiconOf(english));
  return { ...doc, analysis, frames: findFrames(analysis) };
});

if (options.only !== 'indirect') trainSources();
if (options.only !== 'sources') trainIndirect();

/** The gold quotation of a stretch, the inner one of two, or undefined. */
function goldOf(doc, span) {
  const near = doc.quotes.filter((quote) => quote.quoted.some((part) => jaccard([part], [span]) >= 0.5));
  return near.sort((a, b) => size(a.content) - size(b.content))[0];
}

function trainSources() {
  const groups = docs.flatMap(sourceGroups);
  const settings = { trees: 50, leaves: 10, least: 6, ridge: 6, shrink: 0.3, step: LEAF_STEP };
  const features = schemaOf(CANDIDATE_FEATURES);
  write('sources.json', { features, ...storeTrees(trainRanker(groups, settings)) });
  console.log(`sources: ${groups.length} stretches`);
}

/** One group of candidates for every stretch of which the gold source, or "none", is among them. */
function sourceGroups(doc) {
  const { analysis: a, frames } = doc;
  const near = surroundings(a, frames);
  let carried = null;
  return near.stretches.flatMap((placed, order) => {
    const span = [placed.stretch.start, placed.stretch.end];
    const gold = goldOf(doc, span);
    if (gold?.ignore || doc.skip.some((skipped) => overlap(skipped, span) > 0)) return [];
    const candidates = candidatesOf(a, near, placed, carried);
    const vectors = candidateVectors(stretchContext(a, near, placed, order), candidates, carried);
    const isRight = (mention) => {
      if (!gold?.source) return mention === null;
      if (!mention) return false;
      const { start, end } = spanOf(a, mention.from, mention.to);
      return gold.sourceHeads.some((head) => overlap(head, [start, end]) > 0);
    };
    const group = candidates.map((c, i) => ({ vector: vectors[i], isRight: isRight(c.mention) }));
    carried = candidates.find((c) => c.mention && isRight(c.mention)) ?? carried;
    return group.some((row) => row.isRight) ? [group] : [];
  });
}

function trainIndirect() {
  const lists = cueRates();
  const rates = storeRates(lists);
  const rows = docs.flatMap((doc) => indirectRows(doc, readRates(rates)));
  write('cue-rates.json', rates);
  const settings = { trees: 34, leaves: 10, least: 8, shrink: 0.4, sample: 0.5, step: LEAF_STEP };
  const features = schemaOf(SPAN_FEATURES);
  write('indirect.json', { features, ...storeTrees(trainClassifier(rows, settings)) });
  console.log(`indirect: ${rows.length} spans, ${lists.flat().length} verbs`);
}

/** How often each verb is the cue of a gold statement of any kind, in tenths: the verbs of each rate. */
function cueRates() {
  const seen = new Map();
  for (const { analysis: a, frames, quotes } of docs) {
    const cues = quotes.filter((quote) => quote.cue).map((quote) => quote.cue);
    for (const frame of frames) {
      if (frame.form !== 'verb' || !canReport(a, frame)) continue;
      const token = a.tokens[frame.verb];
      const count = seen.get(token.lower) ?? { all: 0, right: 0 };
      count.all++;
      if (cues.some((cue) => overlap(cue, [token.start, token.end]) > 0)) count.right++;
      seen.set(token.lower, count);
    }
  }
  const lists = Array.from({ length: RATE_STEPS + 1 }, () => []);
  for (const [verb, { all, right }] of [...seen].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (all >= LEAST_SEEN) lists[Math.round((RATE_STEPS * right) / all)].push(verb);
  }
  return lists;
}

/** One row for every span that a cue may report. */
function indirectRows({ analysis: a, frames, quotes }, rates) {
  const gold = quotes.filter((quote) => quote.kind === 'indirect' && !quote.ignore);
  const skipped = quotes.filter((quote) => quote.ignore);
  return frames.flatMap((frame) => {
    if (!canReport(a, frame)) return [];
    return readSpans(a, frame, reportedSpans(a, frame), rates).flatMap(({ span, vector }) => {
      const spans = span.pieces.map(([from, to]) => [a.tokens[from].start, a.tokens[to - 1].end]);
      if (skipped.some((quote) => jaccard(quote.content, spans) >= 0.5)) return [];
      const isRight = gold.some((quote) => jaccard(quote.content, spans) >= 0.6);
      return [{ vector, isRight }];
    });
  });
}
