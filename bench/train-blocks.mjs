// node bench/train-blocks.mjs [--corpora DIR] [--hold-back]
// Learns from the labelled pages which blocks belong to a story, and writes src/core/likelihood/weights.json.
// --hold-back: leaves a third of the pages out and reports how these are judged.
import path from 'node:path';
import { runnerImport } from 'vite';

const root = path.resolve(import.meta.dirname, '..');
const { module } = await runnerImport(path.join(root, 'bench/blocks/train.ts'), { root, configFile: false });
await module.train(process.argv.slice(2));
