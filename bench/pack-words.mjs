// node bench/pack-words.mjs
// Packs word lists into the tables that ship: the words of src/core/phrases/furniture/ into phrase-table.json, and
// src/core/blocks/trait-words.ts into trait-table.json. To be run after every change of either.
import fs from 'node:fs';
import path from 'node:path';
import { runnerImport } from 'vite';

const core = path.resolve(import.meta.dirname, '../src/core');

/**
 * @param {string} file
 * @param {unknown} table
 */
function write(file, table) {
  fs.writeFileSync(path.join(core, file), `${JSON.stringify(table, null, 2)}\n`);
}

/** @param {string} file */
const load = async (file) => (await runnerImport(path.join(core, file), { configFile: false })).module;

write('phrases/phrase-table.json', (await load('phrases/pack-phrases.ts')).packPhrases());
write('blocks/trait-table.json', (await load('blocks/pack-trait-words.ts')).packTraitWords());
