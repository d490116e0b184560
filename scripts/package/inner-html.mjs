// @ts-check
import { parseSync, Visitor } from 'vite';
import { nameOf } from './node-names.mjs';

/** @typedef {import('vite').ESTree.Node} Node */

/** Names that set HTML, or ask Preact to. */
const NAMES = new Set(['innerHTML', 'dangerouslySetInnerHTML', '__html']);

/**
 * @param {Node | undefined} node
 * @param {string} name
 * @returns {string | null} the variable of `variable.name`
 */
function memberOf(node, name) {
  if (node?.type !== 'MemberExpression' || node.computed || nameOf(node) !== name) return null;
  return node.object.type === 'Identifier' ? node.object.name : null;
}

/**
 * @param {Node} node
 * @param {'||' | '&&'} operator
 * @returns {import('vite').ESTree.Expression[]} both sides; none where it is something else
 */
const sidesOf = (node, operator) =>
  node.type === 'LogicalExpression' && node.operator === operator ? [node.left, node.right] : [];

/**
 * Finds in a node the one place of Preact that knows inner HTML, as it is released:
 * `… && (html.__html == old.__html || html.__html == element.innerHTML) || (element.innerHTML = html.__html)`.
 * @param {Node} node
 * @returns {Node[]} the six members that it consists of; none where this is any other place
 */
function preactsPlace(node) {
  const [unless, set] = sidesOf(node, '||');
  const changed = unless && (sidesOf(unless, '||')[1] ?? unless);
  const same = changed && sidesOf(changed, '&&')[1];
  const [sameHtml, sameElement] = same ? sidesOf(same, '||') : [];
  if (set?.type !== 'AssignmentExpression' || set.operator !== '=') return [];
  if (sameHtml?.type !== 'BinaryExpression' || sameHtml.operator !== '==') return [];
  if (sameElement?.type !== 'BinaryExpression' || sameElement.operator !== '==') return [];
  const element = memberOf(set.left, 'innerHTML');
  const html = memberOf(set.right, '__html');
  const isWhole =
    element !== null &&
    html !== null &&
    memberOf(sameElement.right, 'innerHTML') === element &&
    [sameElement.left, sameHtml.left].every((it) => memberOf(it, '__html') === html) &&
    memberOf(sameHtml.right, '__html') !== null;
  return isWhole
    ? [set.left, set.right, sameElement.right, sameElement.left, sameHtml.left, sameHtml.right]
    : [];
}

/**
 * Finds what sets the inner HTML of an element in a script, or asks Preact to. Preact's own place passes, once; that
 * nothing reaches it is what the rest is looked through for. Names that something is compared with do nothing.
 * @param {import('vite').ESTree.Program} program
 * @returns {{ faults: string[], hasPreactsPlace: boolean }}
 */
export function findInnerHtml(program) {
  /** @type {Node[]} */
  const preacts = [];
  /** @type {Set<Node>} */
  const compared = new Set();
  /** @type {Set<string>} */
  const faults = new Set();
  /** @param {Node} node @param {Node} named */
  const check = (node, named = node) => {
    const name = nameOf(named);
    if (name && NAMES.has(name) && !preacts.includes(node) && !compared.has(node)) faults.add(name);
  };
  new Visitor({
    LogicalExpression: (node) => {
      if (preacts.length === 0) preacts.push(...preactsPlace(node));
    },
    BinaryExpression: ({ operator, left, right }) => {
      // A comparison with a text; one with a member reads that member, and is looked at as such.
      if (/^[!=]==?$/.test(operator))
        for (const side of [left, right]) if (side.type !== 'MemberExpression') compared.add(side);
    },
    Property: ({ key }) => check(key),
    JSXAttribute: ({ name }) => check(name),
    MemberExpression: (node) => check(node),
    Literal: (node) => check(node),
    TemplateLiteral: (node) => check(node),
  }).visit(program);
  return { faults: [...faults], hasPreactsPlace: preacts.length > 0 };
}

/**
 * Finds the built scripts that have Preact's own place.
 * @param {import('./zip.mjs').Files} files
 * @returns {string[]} their paths
 */
export const scriptsWithPreact = (files) =>
  [...files]
    .filter(([path, bytes]) => {
      if (!path.endsWith('.js')) return false;
      const code = new TextDecoder().decode(bytes);
      return findInnerHtml(parseSync(path, code, { preserveParens: false }).program).hasPreactsPlace;
    })
    .map(([path]) => path);
