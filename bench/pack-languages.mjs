// node bench/pack-languages.mjs
// Packs the word lists of src/core/quotes/languages/ into src/core/quotes/weights/lexicons.json, which is what ships.
// To be run after every change of the lists.
import fs from 'node:fs';
import path from 'node:path';
import { runnerImport } from 'vite';

const quotes = path.resolve(import.meta.dirname, '../src/core/quotes');
const { packLexicons } = (
  await runnerImport(path.join(quotes, 'lexicon/pack-lexicons.ts'), { configFile: false })
).module;
fs.writeFileSync(path.join(quotes, 'weights/lexicons.json'), `${JSON.stringify(packLexicons(), null, 1)}\n`);
