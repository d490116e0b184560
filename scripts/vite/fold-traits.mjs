// @ts-check
import { parseSync } from 'vite';

/**
 * What some languages have in common at one place of their data: a value that stands for itself, a collection that is empty in
 * all of them, the same of an object's fields, or nothing that could be told.
 * @typedef {{ value: boolean | number | '' | null } | { empty: 'list' | 'set' | 'map' } | { fields: Readonly<Record<string, Fact>> } | null} Fact
 */

/** What each method and property of an empty collection gives, whatever it is asked. */
const OF_EMPTY = {
  list: { some: 'false', includes: 'false', find: 'undefined', length: '0' },
  set: { has: 'false', size: '0' },
  map: { has: 'false', get: 'undefined', size: '0' },
};

/** @param {unknown} value @returns {'list' | 'set' | 'map' | null} */
const emptyKind = (value) =>
  Array.isArray(value) && value.length === 0
    ? 'list'
    : value instanceof Set && value.size === 0
      ? 'set'
      : value instanceof Map && value.size === 0
        ? 'map'
        : null;

/** @param {unknown} value @returns {value is Record<string, unknown>} */
const isPlain = (value) =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;

/**
 * Tells what the values of several languages have in common.
 * @param {readonly unknown[]} values one a language
 * @returns {Fact}
 */
export function commonFact(values) {
  const [first] = values;
  if (values.every(isPlain)) {
    const names = new Set(values.flatMap((value) => Object.keys(value)));
    return {
      fields: Object.fromEntries(
        [...names].map((name) => [name, commonFact(values.map((value) => value[name]))]),
      ),
    };
  }
  const empty = emptyKind(first);
  if (empty) return values.every((value) => emptyKind(value) === empty) ? { empty } : null;
  const isShort = typeof first === 'boolean' || typeof first === 'number' || first === '' || first === null;
  return isShort && values.every((value) => value === first) ? { value: first } : null;
}

/** The types by which a parameter is known to be a language's data or its tables. @type {Readonly<Record<string, string>>} */
const ROOT_TYPES = { Lexicon: 'lexicon', PackedLanguage: 'data' };

/**
 * Writes into code what is the same in all languages that it will read: `data.verbSecond` becomes `false`, and a word looked up
 * in a list that all of them leave empty is not found. A minifier then leaves out what never runs.
 */
class Folder {
  /** @type {{ start: number, end: number, text: string }[]} */
  edits = [];

  /** @param {string} code @param {Readonly<Record<string, Fact>>} roots facts of `data` and of `lexicon` */
  constructor(code, roots) {
    this.code = code;
    this.roots = roots;
  }

  /** @param {any} node @param {string} text */
  replace({ start, end }, text) {
    this.edits.push({ start, end, text });
  }

  /**
   * The fact of an expression such as `a.lexicon.data.verbSecond`.
   * @param {any} node
   * @returns {Fact}
   */
  factOf(node) {
    if (node?.type === 'Identifier') return this.roots[node.name] ?? null;
    if (node?.type !== 'MemberExpression' || node.computed || node.optional) return null;
    const { name } = node.property;
    const fact = this.factOf(node.object);
    const own = fact && 'fields' in fact ? fact.fields[name] : null;
    return own ?? this.roots[name] ?? null;
  }

  /** What an expression is in all of these languages, written as code, or null. @param {any} node @returns {string | null} */
  constantOf(node) {
    if (node.type === 'CallExpression' && node.callee.type === 'MemberExpression') {
      return node.arguments.every(isHarmless) ? this.ofEmpty(node.callee) : null;
    }
    if (node.type !== 'MemberExpression') return null;
    const fact = this.factOf(node);
    if (fact && 'value' in fact) return JSON.stringify(fact.value);
    return this.ofEmpty(node, ['length', 'size']);
  }

  /** @param {any} member @param {readonly string[]} [only] @returns {string | null} */
  ofEmpty({ object, property, computed }, only) {
    const fact = this.factOf(object);
    if (computed || !fact || !('empty' in fact) || (only && !only.includes(property.name))) return null;
    /** @type {Readonly<Record<string, string>>} */
    const known = OF_EMPTY[fact.empty];
    return known[property.name] ?? null;
  }

  /** @param {any} node */
  visit(node) {
    if (Array.isArray(node)) for (const one of node) this.visit(one);
    if (typeof node?.type !== 'string' || node.type.startsWith('TSType')) return;
    const constant = this.constantOf(node);
    if (constant !== null) {
      this.replace(node, constant);
      return;
    }
    if (node.type === 'VariableDeclarator' && node.id.type === 'ObjectPattern') this.declare(node);
    if (/Function/.test(node.type) && node.body) this.bind(node);
    for (const [key, inner] of Object.entries(node)) if (key !== 'type') this.visit(inner);
  }

  /** `const { verbSecond } = lexicon.data`. @param {any} declarator */
  declare({ id, init, end }) {
    const known = this.takeOut(id, this.factOf(init));
    if (known.length > 0) this.replace({ start: end, end }, `, ${known.join(', ')}`);
  }

  /** `({ data: { verbSecond } }: Lexicon) => …`. @param {any} node a function */
  bind({ params, body }) {
    const known = params.flatMap((/** @type {any} */ param) => {
      const type = param.typeAnnotation?.typeAnnotation?.typeName?.name;
      const root = param.type === 'ObjectPattern' && type ? ROOT_TYPES[type] : undefined;
      return root ? this.takeOut(param, this.roots[root] ?? null) : [];
    });
    if (known.length === 0) return;
    const declared = `const ${known.join(', ')};`;
    if (body.type === 'BlockStatement') {
      this.replace({ start: body.start + 1, end: body.start + 1 }, declared);
      return;
    }
    this.replace({ start: body.start, end: body.start }, `{ ${declared} return (`);
    this.replace({ start: body.end, end: body.end }, '); }');
  }

  /**
   * Takes the names out of a pattern whose values are known.
   * @param {any} pattern
   * @param {Fact} fact of what is taken apart
   * @returns {string[]} their declarations
   */
  takeOut({ properties }, fact) {
    if (!fact || !('fields' in fact)) return [];
    return properties.flatMap((/** @type {any} */ property) => {
      const { key, value, computed, start, end } = property;
      const own = key && !computed ? (fact.fields[key.name] ?? null) : null;
      if (value?.type === 'ObjectPattern') return this.takeOut(value, own);
      if (value?.type !== 'Identifier' || !own || !('value' in own)) return [];
      const comma = /^\s*,/.exec(this.code.slice(end))?.[0].length ?? 0;
      this.replace({ start, end: end + comma }, '');
      return [`${value.name} = ${JSON.stringify(own.value)}`];
    });
  }
}

/** True if an expression may be left out: it changes nothing. @param {any} node @returns {boolean} */
function isHarmless(node) {
  if (Array.isArray(node)) return node.every(isHarmless);
  if (typeof node?.type !== 'string' || /Function/.test(node.type)) return true; // none is called for an empty collection
  if (/^(?:Assignment|Update|Await|Yield|New|Call|TaggedTemplate)Expression$/.test(node.type)) {
    const isRead = node.type === 'CallExpression' && PURE.has(node.callee.property?.name);
    if (!isRead) return false;
  }
  return Object.values(node).every(isHarmless);
}

/** Methods of strings and lists that change nothing. */
const PURE = new Set(['toLowerCase', 'slice', 'at', 'charAt', 'join', 'endsWith', 'startsWith', 'normalize']);

/**
 * Folds what some languages have in common into a module.
 * @param {string} file name, for its language
 * @param {string} code
 * @param {Readonly<Record<string, Fact>>} roots what is known of each `data` and each `lexicon`
 * @returns {string}
 */
export function foldTraits(file, code, roots) {
  const folder = new Folder(code, roots);
  folder.visit(parseSync(file, code).program.body);
  const sorted = folder.edits.sort((a, b) => b.start - a.start || b.end - a.end);
  let folded = code;
  for (const { start, end, text } of sorted) folded = folded.slice(0, start) + text + folded.slice(end);
  return folded;
}
