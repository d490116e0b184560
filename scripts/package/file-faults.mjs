// @ts-check
import { codeFaults } from './code-faults.mjs';

/** Texts that would show a file of the machine that built. */
const MACHINE = /node_modules|file:\/\/|sourceMappingURL|\/(?:home|root|tmp|Users)\/|[A-Z]:\\\\/;
const KINDS = /\.(js|css|html|json|png|txt)$/;

/** @param {string} html */
function htmlFaults(html) {
  const tags = [...html.matchAll(/<(\w+)([^>]*)>/g)].map(([, name = '', rest = '']) => ({ name, rest }));
  const isOwn = (/** @type {string} */ rest) => /\s(?:src|href)="\/(?!\/)/.test(rest);
  return [
    ...tags
      .filter(({ name, rest }) => /^(script|link|img)$/.test(name) && !isOwn(rest))
      .map(({ name }) => `a ${name} that is not a file of the package`),
    ...tags.filter(({ rest }) => /\son\w+=/i.test(rest)).map(({ name }) => `a handler on ${name}`),
    ...tags
      .filter(({ name }) => /^(iframe|object|embed|base)$/.test(name))
      .map(({ name }) => `an element ${name}`),
  ];
}

/** @param {string} css */
const cssFaults = (css) => [
  ...(css.includes('@import') ? ['@import'] : []),
  ...[...css.matchAll(/url\(\s*["']?((?:https?:)?\/\/[^"')]*)/g)].map(([, url]) => `url(${url})`),
];

/**
 * Finds the faults of a file of the built extension.
 * @param {string} name path below the extension's folder
 * @param {Uint8Array} bytes
 * @param {string[]} folders of the machine that must not be named
 * @returns {string[]}
 */
export function fileFaults(name, bytes, folders) {
  const kind = KINDS.exec(name)?.[1];
  if (!kind) return [`${name}: not a kind of file that belongs here`];
  if (kind === 'png') return [];
  const text = new TextDecoder().decode(bytes);
  const path = kind === 'txt' ? null : (folders.find((it) => text.includes(it)) ?? MACHINE.exec(text)?.[0]);
  return [
    ...(path ? [`names a path of the machine: ${path}`] : []),
    ...(kind === 'js' ? codeFaults(text) : []),
    ...(kind === 'html' ? htmlFaults(text) : []),
    ...(kind === 'css' ? cssFaults(text) : []),
  ].map((fault) => `${name}: ${fault}`);
}
