// @ts-check
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

const LEXICONS = join(import.meta.dirname, '../../src/core/quotes/weights/lexicons');

/**
 * The script that offers a language's data to our other scripts of a page: see src/languages/offered-languages.ts.
 * @param {string} code of the language, "pl"
 * @param {string} json its data
 */
export const languageScript = (code, json) =>
  `{const offered=Symbol.for("clearstory.languages");(globalThis[offered]??={})[${JSON.stringify(code)}]=${JSON.stringify(JSON.parse(json))}}\n`;

/**
 * Puts one such script for each language into the package, as languages/<code>.js. The background injects them into pages,
 * and pages of ours load them: a reader loads the languages that are read, and no other.
 * @returns {import('vite').Plugin}
 */
export function languageScripts() {
  return {
    name: 'language-scripts',
    apply: 'build',
    generateBundle() {
      for (const file of readdirSync(LEXICONS)) {
        const code = basename(file, '.json');
        const source = languageScript(code, readFileSync(join(LEXICONS, file), 'utf8'));
        this.emitFile({ type: 'asset', fileName: `languages/${code}.js`, source });
      }
    },
  };
}
