// @ts-check

import { build } from 'vite';
import { expect, it } from 'vitest';
import { universalModules } from './universal-modules.mjs';

const SOURCES = /** @type {Record<string, string>} */ ({
  'virtual:page': "import it from 'virtual:umd.js';\nexport const answer = it.answer;",
  'virtual:other': "import it from 'virtual:umd.js';\nexport const answer = it.answer + 1;",
  'virtual:umd.js': `(function (scope, factory) {
    if (typeof define === 'function' && define.amd) define('it', ['module'], factory);
    else if (typeof exports !== 'undefined') factory(module);
    else { const made = { exports: {} }; factory(made); scope.it = made.exports; }
  })(globalThis, function (module) { module.exports = { answer: 42 }; });`,
});

it('makes a script for every loader a module, for which no helper is loaded', async () => {
  const { output } = /** @type {import('vite').Rolldown.RolldownOutput} */ (
    await build({
      configFile: false,
      logLevel: 'error',
      plugins: [
        { name: 'sources', resolveId: (id) => id, load: (id) => SOURCES[id] },
        universalModules(/^virtual:umd\.js$/),
      ],
      build: {
        write: false,
        rolldownOptions: {
          input: { page: 'virtual:page', other: 'virtual:other' },
          preserveEntrySignatures: 'strict',
          output: { entryFileNames: '[name].js', chunkFileNames: '[name].js' },
        },
      },
    })
  );
  expect(output.map(({ fileName }) => fileName)).toHaveLength(3);
  const shared = output.find(({ fileName }) => !['page.js', 'other.js'].includes(fileName));
  const code = shared?.type === 'chunk' ? shared.code : '';
  const module = await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}`);
  expect(Object.values(module)).toEqual([{ answer: 42 }]);
});
