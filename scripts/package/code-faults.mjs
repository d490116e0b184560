// @ts-check
import { parseSync, Visitor } from 'vite';
import { findInnerHtml } from './inner-html.mjs';
import { nameOf } from './node-names.mjs';

/** Names that make HTML of a string, or start code that is not in the package. Of inner HTML: inner-html.mjs. */
const FORBIDDEN = new Set([
  'outerHTML',
  'insertAdjacentHTML',
  'createContextualFragment',
  'setHTMLUnsafe',
  'parseHTMLUnsafe',
  'writeln',
  'eval',
  'Function',
  'importScripts',
  'Worker',
  'SharedWorker',
]);
/** Properties that may be read, but not set. */
const READABLE = new Set(['outerHTML']);
/** Names that make a request: nothing does but the elements of a story's pictures. */
const REQUESTS = new Set([
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'EventSource',
  'WebTransport',
  'sendBeacon',
]);
const TIMERS = new Set(['setTimeout', 'setInterval']);
const DOCUMENT = /document$/i;
const REMOTE_SCRIPT = /^(https?:)?\/\/\S+\.(m?js|wasm)\b/i;

/** @typedef {import('vite').ESTree.Node} Node */

/** @param {Node | undefined} node */
const isText = (node) =>
  node?.type === 'TemplateLiteral' || (node?.type === 'Literal' && typeof node.value === 'string');

/** @param {Node} source */
const isOwnFile = (source) => source.type !== 'Identifier' && /^\.{0,2}\/(?!\/)/.test(nameOf(source) ?? '');

/**
 * Finds code that a reviewer, or a reader, would have to wonder about in a built script: HTML made of strings, code made of
 * strings, code from elsewhere, requests.
 * @param {string} code
 * @returns {string[]} what was found, each once
 */
export function codeFaults(code) {
  const { program, errors } = parseSync('script.js', code, { preserveParens: false });
  if (errors.length > 0) return [`cannot be parsed: ${errors[0]?.message}`];
  const faults = new Set(findInnerHtml(program).faults);
  /** @param {Node} callee @param {readonly Node[]} args */
  const checkCall = (callee, args) => {
    const name = nameOf(callee) ?? '';
    if (REQUESTS.has(name)) faults.add(`${name}(…)`);
    if (TIMERS.has(name) && isText(args[0])) faults.add(`${name} with a text`);
    if (name === 'write' && callee.type === 'MemberExpression' && DOCUMENT.test(nameOf(callee.object) ?? ''))
      faults.add('document.write');
    if (callee.type === 'Identifier' && FORBIDDEN.has(name)) faults.add(name);
  };
  /** @param {Node | null | undefined} source */
  const checkSource = (source) => {
    if (source && !isOwnFile(source)) faults.add(`import of ${nameOf(source) ?? 'what is not known'}`);
  };
  /** @param {Node} node */
  const checkText = (node) => {
    const text = nameOf(node) ?? '';
    // It may be used as element[text]; "eval" and the like are words, too.
    if (/HTML/.test(text) && FORBIDDEN.has(text)) faults.add(text);
    if (REMOTE_SCRIPT.test(text)) faults.add(`address of a script: ${text}`);
  };
  new Visitor({
    MemberExpression: (node) => {
      const name = nameOf(node.property);
      if (name && FORBIDDEN.has(name) && !(READABLE.has(name) && !node.computed)) faults.add(name);
    },
    AssignmentExpression: ({ left }) => {
      const name = nameOf(left) ?? '';
      if (left.type === 'MemberExpression' && READABLE.has(name)) faults.add(name);
    },
    Literal: checkText,
    TemplateLiteral: checkText,
    CallExpression: (node) => checkCall(node.callee, node.arguments),
    NewExpression: (node) => checkCall(node.callee, node.arguments),
    ImportExpression: (node) => checkSource(node.source),
    ImportDeclaration: (node) => checkSource(node.source),
    ExportAllDeclaration: (node) => checkSource(node.source),
    ExportNamedDeclaration: (node) => checkSource(node.source),
  }).visit(program);
  return [...faults];
}
