import { expect, it } from 'vitest';
import { firstScript } from './first-script.mjs';

const HTML = `<head>
    <script type="module" crossorigin src="/assets/main-1.js"></script>
    <link rel="modulepreload" crossorigin href="/assets/views-2.js">
    <link rel="stylesheet" crossorigin href="/assets/popup-3.css">
</head><script src="/first.js"></script>`;

/** @param {object} bundle */
const generate = (bundle) => {
  const { generateBundle } = firstScript('popup.html', 'first.js');
  if (typeof generateBundle !== 'object') throw new Error('no handler');
  generateBundle.handler.call(
    /** @type {any} */ (null),
    /** @type {any} */ ({}),
    /** @type {any} */ (bundle),
    true,
  );
};

it('has the first script of a page import its modules, and takes them out of the markup', () => {
  const page = { type: 'asset', source: HTML };
  const first = { type: 'chunk', code: 'for(const a of PAGE_IMPORTS)preload(a);import(PAGE_MODULE)' };
  generate({ 'popup.html': page, 'first.js': first });
  expect(page.source).toBe(`<head>
    <link rel="stylesheet" crossorigin href="/assets/popup-3.css">
</head><script src="/first.js"></script>`);
  expect(first.code).toBe('for(const a of ["/assets/views-2.js"])preload(a);import("/assets/main-1.js")');
});

it('fails where the first script is not built', () => {
  expect(() => generate({ 'popup.html': { type: 'asset', source: HTML } })).toThrow('first.js');
});
