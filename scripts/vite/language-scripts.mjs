// @ts-check
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build } from 'vite';
import { projectFolder } from '../setup/run.mjs';

const LEXICONS = join(projectFolder, 'src/core/quotes/weights/lexicons');
const ENTRY = 'virtual:language-script';

/** BCP 47 for a language that nobody states: its script has what languages are told by. */
const UNDETERMINED = 'und';
/** BCP 47 for several languages: its script has the given names that languages in Latin letters share. */
export const MULTIPLE = 'mul';

/** The codes of all languages that are read in full. */
export const languageCodes = () => readdirSync(LEXICONS).map((file) => basename(file, '.json'));

/** @type {(what: string, path: string) => string} */
const importing = (what, path) => `import ${what} from ${JSON.stringify(join(projectFolder, 'src', path))};`;

/**
 * The source of the script that offers a language to our other scripts of a page: its data, and its grammar where it has
 * one of its own.
 * @param {string} code of the language, "pl"
 */
function sourceOf(code) {
  if (code === UNDETERMINED) {
    return [
      importing('signs', 'core/quotes/weights/language-signs.json'),
      importing('{ offerSigns }', 'languages/offer-language.ts'),
      'offerSigns(signs);',
    ].join('\n');
  }
  if (code === MULTIPLE) {
    return [
      importing('{ fingerprints }', 'core/quotes/weights/given-names.json'),
      importing('{ offerGivenNames }', 'languages/offer-language.ts'),
      'offerGivenNames(fingerprints);',
    ].join('\n');
  }
  /** @type {{ tiesByGrammar?: string }} */
  const { tiesByGrammar } = JSON.parse(readFileSync(join(LEXICONS, `${code}.json`), 'utf8'));
  return [
    importing('stored', `core/quotes/weights/lexicons/${code}.json`),
    importing('{ offerLanguage }', 'languages/offer-language.ts'),
    tiesByGrammar
      ? importing('{ grammar }', `core/quotes/grammars/${tiesByGrammar}.ts`)
      : 'const grammar = null;',
    'offerLanguage(stored, grammar);',
  ].join('\n');
}

/**
 * Builds the script of a language.
 * @param {string} code of the language, "pl"
 * @param {string | readonly string[]} [target] oldest browsers that run it
 * @returns {Promise<string>}
 */
export async function languageScript(code, target = 'es2022') {
  const output = await build({
    root: projectFolder,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    plugins: [
      {
        name: 'language-script-entry',
        resolveId: (id) => (id === ENTRY ? `\0${ENTRY}` : null),
        load: (id) => (id === `\0${ENTRY}` ? sourceOf(code) : null),
      },
    ],
    build: {
      write: false,
      target: [target].flat(),
      modulePreload: false,
      rolldownOptions: { input: ENTRY, output: { format: 'iife' } },
    },
  });
  const [chunk] = 'output' in output ? output.output : [];
  if (!chunk) throw new Error(`No script came of the language ${code}`);
  return chunk.code;
}

/**
 * Puts one such script for each language into the package, as languages/<code>.js, one for texts of which none is stated, and one with what several share. The background injects them into pages,
 * and pages of ours load them: a reader loads the languages that are read, and no other.
 * @returns {import('vite').Plugin}
 */
export function languageScripts() {
  /** @type {string | readonly string[]} */
  let target = [];
  return {
    name: 'language-scripts',
    apply: 'build',
    configResolved({ build: { target: oldest } }) {
      target = oldest || [];
    },
    async generateBundle() {
      for (const code of [UNDETERMINED, MULTIPLE, ...languageCodes()]) {
        const source = await languageScript(code, target);
        this.emitFile({ type: 'asset', fileName: `languages/${code}.js`, source });
      }
    },
  };
}
