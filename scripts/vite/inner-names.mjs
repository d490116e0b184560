// @ts-check
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { parseSync } from 'vite';
import { projectFolder } from '../setup/run.mjs';

const SOURCES = join(projectFolder, 'src');
/** The folder whose inner names are shortened: no code outside touches what is made in it but by names that it writes. */
const INNER = join(SOURCES, 'core/quotes');
const NOT_SHIPPED = /\.(test|fixture)\.tsx?$/;
const CODE = /\.(tsx?|m?js)$/;
/** A shorter name is not worth its place in the list. */
const LEAST = 3;

/** @typedef {{ properties: Map<string, number>, strings: Set<string> }} Written how often each property is named, and all strings */

/**
 * Gathers the names of properties that code writes, and its strings: those of types are there for the compiler alone.
 * @param {any} node of a syntax tree
 * @param {Written} written is added to
 */
function gather(node, written) {
  if (Array.isArray(node)) for (const one of node) gather(one, written);
  if (typeof node?.type !== 'string' || node.type === 'TSLiteralType') return;
  const isNamed = !node.computed && (node.type === 'MemberExpression' || 'key' in node);
  const name = isNamed ? (node.property ?? node.key) : node.type === 'JSXAttribute' ? node.name : null;
  if (typeof name?.name === 'string')
    written.properties.set(name.name, (written.properties.get(name.name) ?? 0) + 1);
  const text = node.type === 'TemplateElement' ? node.value.cooked : node.type === 'Literal' && node.value;
  if (typeof text === 'string') written.strings.add(text);
  for (const inner of Object.values(node)) gather(inner, written);
}

/** @param {readonly string[]} files @returns {Written} */
function readCode(files) {
  /** @type {Written} */
  const written = { properties: new Map(), strings: new Set() };
  for (const file of files) gather(parseSync(file, readFileSync(file, 'utf8')).program, written);
  return written;
}

/** @type {(folder: string) => string[]} */
const filesIn = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

/**
 * Gathers all names of a declaration: what a namespace declares (`Intl.Locale`) is a property without being written as one.
 * @param {any} node of a syntax tree
 * @param {Set<string>} names is added to
 */
function gatherDeclared(node, names) {
  if (node === null || typeof node !== 'object') return;
  if (node.type === 'Identifier') names.add(node.name);
  for (const inner of Object.values(node)) gatherDeclared(inner, names);
}

/** The names that the language itself and the browser have: TypeScript declares them all. */
function builtInNames() {
  const typescript = createRequire(import.meta.url).resolve('typescript/package.json');
  const { platform, arch } = process;
  const own = createRequire(typescript).resolve(`@typescript/typescript-${platform}-${arch}/package.json`);
  const declarations = filesIn(join(dirname(own), 'lib')).filter((file) =>
    /\blib\.[\w.]+\.d\.ts$/.test(file),
  );
  /** @type {Set<string>} */
  const names = new Set();
  for (const file of declarations) gatherDeclared(parseSync(file, readFileSync(file, 'utf8')).program, names);
  return names;
}

/** The code of the packages that ship with ours. */
function shippedPackages() {
  const { dependencies } = JSON.parse(readFileSync(join(projectFolder, 'package.json'), 'utf8'));
  return Object.keys(dependencies)
    .flatMap((name) => filesIn(join(projectFolder, 'node_modules', name)))
    .filter((file) => /\.m?js$/.test(file));
}

/**
 * Adds the keys of stored data that stand inside its fields: they may be looked up by what a text says.
 * @param {unknown} data
 * @param {Set<string>} names
 */
function gatherKeys(data, names) {
  if (data === null || typeof data !== 'object') return;
  for (const [key, value] of Object.entries(data)) {
    names.add(key);
    gatherKeys(value, names);
  }
}

function deeperKeys() {
  /** @type {Set<string>} */
  const names = new Set();
  for (const file of filesIn(join(INNER, 'weights')).filter((file) => file.endsWith('.json'))) {
    const data = JSON.parse(readFileSync(file, 'utf8'));
    for (const value of file.includes('lexicons') ? Object.values(data) : [data]) gatherKeys(value, names);
  }
  return names;
}

/** @param {ReadonlySet<string>} taken @returns {Generator<string, never>} the shortest names that nothing has */
function* freeNames(taken) {
  const letters = [...'etnrisoaldcmupfhgvbyxwkjqzETNRISOALDCMUPFHGVBYXWKJQZ'];
  /** @type {string[]} */
  let shorter = [''];
  while (true) {
    const longer = shorter.flatMap((start) => letters.map((letter) => start + letter));
    yield* longer.filter((name) => !taken.has(name));
    shorter = longer;
  }
}

/** @type {Readonly<Record<string, string>> | undefined} */
let found;

/**
 * Finds the names of properties that only what finds quotations knows, and a short one for each: the shortest for those
 * written most. A name stays as it is where anything else has it: other code of ours, packages, the browser, a string
 * (a property may be asked for by it), a field inside stored data.
 * @returns {Readonly<Record<string, string>>}
 */
export function innerNames() {
  if (found) return found;
  const ours = filesIn(SOURCES).filter((file) => CODE.test(file) && !NOT_SHIPPED.test(file));
  const inner = readCode(ours.filter((file) => file.startsWith(INNER)));
  const outer = readCode([...ours.filter((file) => !file.startsWith(INNER)), ...shippedPackages()]);
  const others = new Set([...outer.properties.keys(), ...builtInNames(), ...inner.strings, ...deeperKeys()]);
  const free = freeNames(new Set([...others, ...inner.properties.keys(), ...outer.strings]));
  found = Object.fromEntries(
    [...inner.properties]
      .filter(([name]) => name.length >= LEAST && !others.has(name))
      .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
      .map(([name]) => [name, free.next().value]),
  );
  return found;
}
