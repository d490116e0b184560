import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { packTraitWords } from '../../src/core/blocks/pack-trait-words.ts';
import { packPhrases } from '../../src/core/phrases/pack-phrases.ts';
import { LANGUAGE_DATA } from '../../src/core/quotes/languages/index.ts';
import { packLexicons } from '../../src/core/quotes/lexicon/pack-lexicons.ts';
import { packSpokenWords } from '../../src/reader/aloud/pack-spoken-words.ts';
import { calendarWords, regionWords } from './known-words.ts';

const CORE = path.resolve(import.meta.dirname, '../../src/core');

export const USAGE = `npm run pack [-- KIND]
packs the word lists that people write into the files that ship; without KIND all of them but known
  languages   src/core/quotes/languages/   into src/core/quotes/weights/
  words       src/core/phrases/furniture/ and src/core/blocks/trait-words.ts
              into src/core/phrases/phrase-table.json and src/core/blocks/trait-table.json
  spoken      public/_locales/             into src/reader/aloud/spoken-words.json
  known       days, months and countries as this version of Node calls them in each language
              into src/core/quotes/languages/calendar-and-countries.json, for languages to be packed with`;

const KINDS: Record<string, () => void> = {
  languages: packLanguages,
  words: packWords,
  spoken: packSpoken,
  known: writeKnown,
};
/** What changes with the word lists alone, whatever version of Node packs it. */
const ALWAYS = ['languages', 'words', 'spoken'];

/**
 * Packs the word lists of one kind, or of all.
 * @param args the kind, or nothing
 * @returns the exit code
 */
export function main(args: readonly string[]): number {
  const kinds = args.length > 0 ? args : ALWAYS;
  const packers = kinds.map((kind) => KINDS[kind]);
  if (packers.includes(undefined)) {
    console.error(USAGE);
    return 2;
  }
  for (const pack of packers) pack?.();
  return 0;
}

/** Writes a file for each language, the given names, and the words that languages are recognised by. */
function packLanguages(): void {
  const weights = path.join(CORE, 'quotes/weights');
  // a language that is no longer in the lists must not stay behind
  rmSync(path.join(weights, 'lexicons'), { recursive: true, force: true });
  mkdirSync(path.join(weights, 'lexicons'));
  for (const [file, data] of Object.entries(packLexicons())) write(path.join(weights, file), data, 1);
}

/** Writes the days, months and countries of every language. */
function writeKnown(): void {
  const known = LANGUAGE_DATA.map(({ code }) => [
    code,
    { places: regionWords(code), times: calendarWords(code) },
  ]);
  write(path.join(CORE, 'quotes/languages/calendar-and-countries.json'), Object.fromEntries(known), 2);
}

/** Writes the table of the wording of page furniture, and that of the words in names of elements. */
function packWords(): void {
  write(path.join(CORE, 'phrases/phrase-table.json'), packPhrases(), 2);
  write(path.join(CORE, 'blocks/trait-table.json'), packTraitWords(), 2);
}

/** Writes what is said aloud between a story's words, in every language of the interface. */
function packSpoken(): void {
  write(path.join(CORE, '../reader/aloud/spoken-words.json'), packSpokenWords(), 2);
}

function write(file: string, data: unknown, indent: number): void {
  writeFileSync(file, `${JSON.stringify(data, null, indent)}\n`);
  console.log(`wrote ${path.relative(process.cwd(), file)}`);
}
