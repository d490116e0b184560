import { build } from 'vite';
import { expect, it } from 'vitest';
import { directImports } from './direct-imports.mjs';

const SOURCES = {
  'virtual:page': `import { shared } from 'virtual:shared';
    globalThis.later = () => import('virtual:later').then((it) => it.say(shared()));`,
  'virtual:later': `import { shared } from 'virtual:shared';
    import { word } from 'virtual:word';
    export const say = (name) => [name, word(), shared()].join(' ');`,
  'virtual:word': 'export const word = () => Math.min(1, 2) + "st word";',
  'virtual:shared': 'export const shared = () => "name" + Math.min(1, 2);',
  'virtual:other': `globalThis.other = () => import('virtual:word').then((it) => it.word());`,
};

it('asks for the file that holds what is imported later, and leaves out the one that only passes it on', async () => {
  const { output } = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [
      { name: 'sources', resolveId: (id) => (id in SOURCES ? id : null), load: (id) => SOURCES[id] ?? null },
      directImports(),
    ],
    build: {
      write: false,
      minify: true,
      modulePreload: false,
      rolldownOptions: {
        input: { page: 'virtual:page', other: 'virtual:other' },
        output: { codeSplitting: { groups: [{ name: 'held', test: /virtual:(later|word)/ }] } },
      },
    },
  });
  const codes = new Map(output.map((file) => [file.fileName, file.code ?? '']));
  const asked = [...codes.values()].flatMap((code) => [...code.matchAll(/import\(["'`]\.\/([^"'`]+)/g)]);
  expect(asked.length).toBe(2);
  for (const [, file] of asked) expect(codes.get(`assets/${file}`)).toContain('st word');
  expect([...codes.values()].filter((code) => /^export\s*\{[^}]*\}\s*from/.test(code))).toEqual([]);
});
