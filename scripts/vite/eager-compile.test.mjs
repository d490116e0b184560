import { build } from 'vite';
import { expect, it } from 'vitest';
import { eagerCompile } from './eager-compile.mjs';

const SOURCES = { 'virtual:eager': 'export const eager = 1;', 'virtual:other': 'export const other = 2;' };

it('puts the hint at the beginning of the named scripts, after minifying, and of no other', async () => {
  const { output } = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [
      { name: 'sources', resolveId: (id) => id, load: (id) => SOURCES[id] },
      eagerCompile(/^eager\.js$/),
    ],
    build: {
      write: false,
      rolldownOptions: {
        input: { eager: 'virtual:eager', other: 'virtual:other' },
        preserveEntrySignatures: 'strict',
        output: { entryFileNames: '[name].js' },
      },
    },
  });
  const codes = Object.fromEntries(output.map(({ fileName, code }) => [fileName, code]));
  expect(codes['eager.js']).toMatch(/^\/\/# allFunctionsCalledOnLoad\n.*eager/);
  expect(codes['other.js']).not.toContain('allFunctionsCalledOnLoad');
});
