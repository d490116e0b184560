import { expect, it } from 'vitest';
import { firstScript } from './first-script.mjs';

const SCRIPT = '/first.iife.js';
/** @param {string} html @param {string} path */
const transform = (html, path) => {
  const { transformIndexHtml } = firstScript(/\/popup\.html$/, SCRIPT);
  if (typeof transformIndexHtml !== 'object' || !('handler' in transformIndexHtml))
    throw new Error('no handler');
  return transformIndexHtml.handler.call(/** @type {any} */ (null), html, { path, filename: path });
};
const MODULES = `
    <script type="module" crossorigin src="/assets/main-1.js"></script>
    <link rel="modulepreload" crossorigin href="/assets/views-2.js">
    <link rel="stylesheet" crossorigin href="/assets/popup-3.css">`;

it('hands the modules of a page to its first script, the page’s own first', () => {
  const html = transform(`<head>${MODULES}</head><script src="${SCRIPT}"></script>`, '/src/popup.html');
  expect(html).toBe(`<head>
    <link rel="stylesheet" crossorigin href="/assets/popup-3.css"></head><script src="${SCRIPT}" data-modules="/assets/main-1.js /assets/views-2.js"></script>`);
});

it('leaves other pages alone', () => {
  const html = `<head>${MODULES}</head>`;
  expect(transform(html, '/src/options.html')).toBe(html);
});

it('fails on a page without its first script', () => {
  expect(() => transform('<head></head>', '/src/popup.html')).toThrow(SCRIPT);
});
