// node bench/train-blocks.mjs [--corpora DIR] [--folds N [--errors N] [--json FILE]]
// Learns from the labelled pages which blocks belong to a story, and writes src/core/likelihood/weights.json.
// --folds: cross-validates instead, and writes no weights: N parts of the pages, each judged by what the others teach.
import path from 'node:path';
import { runnerImport } from 'vite';

const root = path.resolve(import.meta.dirname, '..');
const { module } = await runnerImport(path.join(root, 'bench/blocks/train.ts'), { root, configFile: false });
await module.train(process.argv.slice(2));
