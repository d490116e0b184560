// @ts-check
import { parseSync } from 'vite';

/**
 * What some languages have in common at one place of their data: a value that stands for itself, a collection that is empty in
 * all of them, the same of an object's fields, or nothing that could be told.
 * @typedef {{ value: boolean | number | '' | null } | { empty: 'list' | 'set' | 'map' } | { fields: Readonly<Record<string, Fact>> } | null} Fact
 */

/** How an empty collection is made. */
const EMPTY = { list: '[]', set: 'new Set()', map: 'new Map()' };

/** Readers of lists as they are stored, and what they make of an empty one. @type {Readonly<Record<string, string>>} */
const READ_OF_NOTHING = {
  wordsOf: '[]',
  inflectionsOf: '[]',
  phrasesOf: 'new Map()',
  sameOffices: 'new Map()',
};

/** Functions that tell whether a word has any of the bits that they are given last. */
const ASKS_FOR_BITS = new Set(['hasGrammar', 'hasNoun']);

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

/**
 * The types by which a name is known to be a language's data or its tables, or to have some of both.
 * @type {Readonly<Record<string, string>>}
 */
const ROOT_TYPES = {
  Lexicon: 'lexicon',
  LanguageGrammar: 'data',
  PackedLanguage: 'data',
  Capitals: 'data',
  PhraseGrammar: 'traits',
  NameTest: 'traits',
};

/**
 * Writes into code what is the same in all languages that it will read: `data.verbSecond` becomes `false`, and a word looked up
 * in a list that all of them leave empty is not found. A minifier then leaves out what never runs.
 */
class Folder {
  /** @type {{ start: number, end: number, text: string }[]} */
  edits = [];
  /** Facts of the names that the function at hand takes out of data or tables. @type {Record<string, Fact>} */
  locals = {};
  /** The function at hand, or the module. @type {any} */
  scope = null;

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
    if (node?.type === 'Identifier') return this.locals[node.name] ?? this.roots[node.name] ?? null;
    if (node?.type !== 'MemberExpression' || node.computed || node.optional) return null;
    const { name } = node.property;
    const fact = this.factOf(node.object);
    const own = fact && 'fields' in fact ? fact.fields[name] : null;
    return own ?? this.roots[name] ?? null;
  }

  /** What an expression is in all of these languages, written as code, or null. @param {any} node @returns {string | null} */
  constantOf(node) {
    if (node.type === 'BinaryExpression' && node.operator === '&') {
      const isNothing = this.isZero(node.right) ? isHarmless(node.left) : this.isZero(node.left);
      return isNothing ? '0' : null;
    }
    if (node.type === 'CallExpression') {
      const [list, , bits] = node.arguments;
      if (this.isNothing(list)) return READ_OF_NOTHING[node.callee.name] ?? null;
      if (ASKS_FOR_BITS.has(node.callee.name) && this.isZero(bits)) return 'false';
      const isAsked = node.callee.type === 'MemberExpression' && node.arguments.every(isHarmless);
      return isAsked ? this.ofEmpty(node.callee) : null;
    }
    // A bit is asked for, or compared: a word that has none equals the bit that no word has.
    if (node.type !== 'MemberExpression' || node.object.name === 'Grammar') return null;
    const fact = this.factOf(node);
    if (fact && 'value' in fact) return JSON.stringify(fact.value);
    return this.ofEmpty(node, ['length', 'size']);
  }

  /** @param {any} node */
  isNothing(node) {
    const fact = this.factOf(node);
    return fact !== null && 'value' in fact && fact.value === '';
  }

  /** @param {any} node */
  isZero(node) {
    const fact = this.factOf(node);
    return fact !== null && 'value' in fact && fact.value === 0;
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
    if (node.type === 'VariableDeclarator') this.declare(node);
    const isScope = node.type === 'Program' || (/Function/.test(node.type) && node.body);
    if (isScope) this.enter(node);
    else this.visitInner(node);
  }

  /** @param {any} node */
  visitInner(node) {
    for (const [key, inner] of Object.entries(node)) if (key !== 'type') this.visit(inner);
  }

  /** Visits what has names of its own. @param {any} node a function or a module */
  enter(node) {
    const { scope, locals } = this;
    this.scope = node;
    this.locals = { ...locals };
    if (node.params) this.bind(node);
    this.visitInner(node);
    this.scope = scope;
    this.locals = locals;
  }

  /**
   * Keeps the fact of a name in the function at hand, unless the name stands for something else in it as well.
   * @param {string} name
   * @param {Fact} fact
   * @returns {boolean} true if it is kept
   */
  know(name, fact) {
    if (!fact || timesBound(this.scope, name) !== 1) return false;
    this.locals[name] = fact;
    return true;
  }

  /** @param {any} type of a name @returns {Fact} */
  factOfType(type) {
    const name = type?.typeName?.name;
    if (name === 'Pick') return this.factOfType(type.typeArguments.params[0]);
    return this.roots[ROOT_TYPES[name] ?? ''] ?? null;
  }

  /** `const { verbSecond } = lexicon.data`. @param {any} declarator */
  declare({ id, init, end }) {
    const fact = this.factOfType(id.typeAnnotation?.typeAnnotation);
    if (id.type === 'Identifier') this.know(id.name, fact);
    if (id.type !== 'ObjectPattern') return;
    const known = this.takeOut(id, this.factOf(init) ?? fact);
    if (known.length > 0) this.replace({ start: end, end }, `, ${known.join(', ')}`);
  }

  /** `({ data: { verbSecond } }: Lexicon) => …`. @param {any} node a function */
  bind({ params, body }) {
    const known = params.flatMap((/** @type {any} */ param) => {
      const fact = this.factOfType(param.typeAnnotation?.typeAnnotation);
      if (param.type === 'Identifier') this.know(param.name, fact);
      return param.type === 'ObjectPattern' ? this.takeOut(param, fact) : [];
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
    const { lexicon = null, data = null } = this.roots;
    const fields = fact && 'fields' in fact ? fact.fields : { lexicon, data };
    return properties.flatMap((/** @type {any} */ property) => {
      const { key, value, computed, start, end } = property;
      const own = key && !computed ? (fields[key.name] ?? null) : null;
      if (value?.type === 'ObjectPattern') return own ? this.takeOut(value, own) : [];
      if (value?.type !== 'Identifier' || !own) return [];
      if (!('value' in own) && !this.know(value.name, own)) return [];
      if ('fields' in own) return [];
      const comma = /^\s*,/.exec(this.code.slice(end))?.[0].length ?? 0;
      this.replace({ start, end: end + comma }, '');
      return [`${value.name} = ${'empty' in own ? EMPTY[own.empty] : JSON.stringify(own.value)}`];
    });
  }
}

/**
 * Counts the places at which a name is bound.
 * @param {any} node a syntax tree
 * @param {string} name
 * @param {boolean} [isPattern] true inside of what binds
 * @returns {number}
 */
function timesBound(node, name, isPattern = false) {
  if (Array.isArray(node)) return node.reduce((sum, one) => sum + timesBound(one, name, isPattern), 0);
  if (typeof node?.type !== 'string') return 0;
  if (node.type === 'Identifier') return isPattern && node.name === name ? 1 : 0;
  return Object.entries(node).reduce((sum, [key, inner]) => {
    if (key === 'type' || (isPattern && (key === 'key' || key === 'right'))) return sum;
    const binds = isPattern || key === 'params' || (node.type === 'VariableDeclarator' && key === 'id');
    return sum + timesBound(inner, name, binds && key !== 'typeAnnotation');
  }, 0);
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
  folder.visit(parseSync(file, code).program);
  const sorted = folder.edits.sort((a, b) => b.start - a.start || b.end - a.end);
  let folded = code;
  for (const { start, end, text } of sorted) folded = folded.slice(0, start) + text + folded.slice(end);
  return folded;
}
