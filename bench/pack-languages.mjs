// node bench/pack-languages.mjs
// Packs the word lists of src/core/quotes/languages/ into src/core/quotes/weights/, which is what ships: a file a language,
// the given names, and what languages are told by. To be run after every change of the lists.
import fs from 'node:fs';
import path from 'node:path';
import { runnerImport } from 'vite';

const quotes = path.resolve(import.meta.dirname, '../src/core/quotes');
const weights = path.join(quotes, 'weights');
const { packLexicons } = (
  await runnerImport(path.join(quotes, 'lexicon/pack-lexicons.ts'), { configFile: false })
).module;
fs.rmSync(path.join(weights, 'lexicons'), { recursive: true, force: true });
fs.mkdirSync(path.join(weights, 'lexicons'));
for (const [file, data] of Object.entries(packLexicons()))
  fs.writeFileSync(path.join(weights, file), `${JSON.stringify(data, null, 1)}\n`);
