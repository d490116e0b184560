// @ts-check
import { readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { importTypeScript } from '../setup/import-typescript.mjs';
import { projectFolder } from '../setup/run.mjs';
import { commonFact, foldTraits } from './fold-traits.mjs';
import { languageCodes } from './language-scripts.mjs';

const CORE = join(projectFolder, 'src/core');
const QUOTES = join(CORE, 'quotes');
const COMMON_GRAMMAR = join(QUOTES, 'grammars/common.ts');
/** The module that loads readers, of which the package has its own version. */
const LOADER = 'src/languages/load-readers.ts';
/** The kind of languages whose script brings a grammar of their own. */
const OWN_GRAMMAR = 'own-grammar';
/** Bits that words have from the lists of their language alone: no code sets them. */
export const ONLY_LISTED = [
  'addressing',
  'impersonal',
  'article',
  'genitive',
  'quotative',
  'accordingAfter',
  'agent',
  'neuter',
];
/** The mark of modules that are there once for each kind of languages. */
const MARK = /\?readers=([\w-]+)$/;

/** @typedef {import('./fold-traits.mjs').Fact} Fact */
/** @typedef {{ codes: string[], roots: Readonly<Record<string, Fact>> }} Kind the languages, and what all of them have in common */

/** Returns the kind of languages that a module of the build is there for, or null. @param {string} id */
export const kindOfModule = (id) => MARK.exec(id)?.[1] ?? null;

/**
 * Tells of what kind a language is: those alike in the traits that most readers ask for are read by one file. None is known by
 * its name.
 * @param {any} data of the language
 */
function kindOf({ tiesByGrammar, verbSecond, adjectivesFollow, nameCases, caseAtEnd }) {
  if (tiesByGrammar) return OWN_GRAMMAR;
  const traits = {
    'verb-second': verbSecond,
    'adjectives-follow': adjectivesFollow,
    cases: Object.values(nameCases).some(Boolean),
    'at-the-end': caseAtEnd,
  };
  const names = Object.entries(traits).flatMap(([name, holds]) => (holds ? [name] : []));
  return names.join('-') || 'plain';
}

/**
 * Tells which bits no word of a language has.
 * @param {any} data of the language
 * @param {any} modules what reads its lists, and the bits
 * @returns {Record<string, unknown>}
 */
function bitsOf(data, { readWords, readStems, readSmallWords, Grammar }) {
  const small = [...readSmallWords(data)].flatMap(([word, bits]) => (word ? [bits] : []));
  const words = [...readWords(data).values()].map(([grammar]) => grammar);
  const all = [...small, ...words, ...readStems(data).values()].reduce((sum, bits) => sum | bits, 0);
  return Object.fromEntries(ONLY_LISTED.map((name) => [name, all & Grammar[name] ? undefined : 0]));
}

/**
 * Reads the kinds of languages that there are.
 * @returns {Promise<Map<string, Kind>>}
 */
export async function readKinds() {
  const { unpackLanguage } = await importTypeScript('src/core/quotes/lexicon/stored-language.ts');
  const lists = await importTypeScript('src/core/quotes/lexicon/packed-language.ts');
  const { Grammar } = await importTypeScript('src/core/quotes/lexicon/word-classes.ts');
  const { compile } = await importTypeScript('src/core/quotes/lexicon/lexicon.ts');
  const { hasLatinNames } = await importTypeScript('src/core/quotes/lexicon/language-tag.ts');
  const all = languageCodes().map((code) => {
    const stored = JSON.parse(readFileSync(join(QUOTES, 'weights/lexicons', `${code}.json`), 'utf8'));
    // That many languages share given names is all that can be said of these.
    const data = unpackLanguage(stored, hasLatinNames(code) ? 'names' : '');
    // What is kept of a text's words is empty only as long as nothing has been read.
    const { derived, ...tables } = compile({ ...data, givenNames: '' });
    return {
      code,
      kind: kindOf(data),
      data,
      lexicon: { ...tables, data },
      bits: bitsOf(data, { ...lists, Grammar }),
    };
  });
  return new Map(
    [...new Set(all.map(({ kind }) => kind))].map((name) => {
      const own = all.filter(({ kind }) => kind === name);
      const roots = {
        data: commonFact(own.map(({ data }) => data)),
        lexicon: commonFact(own.map(({ lexicon }) => lexicon)),
        Grammar: commonFact(own.map(({ bits }) => bits)),
        traits: commonFact(own.map(({ data, lexicon }) => ({ ...data, ...lexicon }))),
      };
      return [name, { codes: own.map(({ code }) => code), roots }];
    }),
  );
}

/** @param {ReadonlyMap<string, Kind>} kinds @returns {string} the source of the module that loads readers */
function loaderOf(kinds) {
  const importing = (/** @type {string} */ path, /** @type {string} */ kind) =>
    `() => import(${JSON.stringify(`${join(QUOTES, path)}?readers=${kind}`)})`;
  const rows = [...kinds].map(([kind, { codes }]) => [
    JSON.stringify(codes.join(' ')),
    importing('readers.ts', kind),
    importing('interview/talk.ts', kind),
  ]);
  return [
    `const kinds = [${rows.map((row) => `[${row}]`)}];`,
    'const kindOf = (code) => kinds.find(([codes]) => codes.split(" ").includes(code));',
    'export const loadReaders = async (code) => (await kindOf(code)[1]()).readers;',
    'export const loadTalk = async (code) => (await kindOf(code)[2]()).talk;',
  ].join('\n');
}

/**
 * Takes the names of features out of a module: weights are learned by them, and read by their order alone.
 * @param {string} code
 */
export const withoutFeatureNames = (code) =>
  code.replace(/\b(flag|count|category)\((\s*)'\w+'(?=,)/g, "$1($2''");

/**
 * Reads a module as languages of one kind need it.
 * @param {string} file
 * @param {string} name of the kind
 * @param {ReadonlyMap<string, Kind>} kinds
 */
function moduleOf(file, name, kinds) {
  const kind = kinds.get(name);
  if (!kind) throw new Error(`No language is of the kind ${name}`);
  if (file === COMMON_GRAMMAR && name === OWN_GRAMMAR)
    return { code: 'export const grammar = null;', moduleType: 'js' };
  const code = readFileSync(file, 'utf8');
  if (!file.endsWith('.ts')) return { code, moduleType: 'json' };
  const isInner = file.startsWith(QUOTES + sep);
  return {
    code: isInner ? foldTraits(file, withoutFeatureNames(code), kind.roots) : code,
    moduleType: 'ts',
  };
}

/**
 * Puts what reads texts into the package once for each kind of languages, and leaves out of each what no language of the kind
 * has.
 * @returns {import('vite').Plugin}
 */
export function kindsOfReaders() {
  /** @type {Promise<Map<string, Kind>> | undefined} */
  let reading;
  const kinds = () => {
    reading ??= readKinds();
    return reading;
  };
  return {
    name: 'kinds-of-readers',
    enforce: 'pre',
    apply: 'build',
    async resolveId(source, importer, options) {
      const [mark] = MARK.exec(importer ?? '') ?? [];
      if (!mark || !importer) return MARK.test(source) ? source : null;
      const unmarked = importer.slice(0, -mark.length);
      const resolved = await this.resolve(source, unmarked, { ...options, skipSelf: true });
      return resolved?.id.startsWith(CORE + sep) ? { ...resolved, id: resolved.id + mark } : resolved;
    },
    async load(id) {
      const [mark, name = ''] = MARK.exec(id) ?? [];
      if (mark) return moduleOf(id.slice(0, -mark.length), name, await kinds());
      const isLoader = relative(projectFolder, id).split(sep).join('/') === LOADER;
      return isLoader ? { code: loaderOf(await kinds()), moduleType: 'js' } : null;
    },
  };
}
