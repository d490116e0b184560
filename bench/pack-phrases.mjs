// node bench/pack-phrases.mjs
// Packs the phrases of src/core/filters/phrases.ts into src/core/filters/phrase-table.json, which is what ships.
// To be run after every change of the phrases.
import fs from 'node:fs';
import path from 'node:path';
import { runnerImport } from 'vite';

const filters = path.resolve(import.meta.dirname, '../src/core/filters');
const { packPhrases } = (await runnerImport(path.join(filters, 'pack-phrases.ts'), { configFile: false }))
  .module;
fs.writeFileSync(path.join(filters, 'phrase-table.json'), `${JSON.stringify(packPhrases(), null, 2)}\n`);
