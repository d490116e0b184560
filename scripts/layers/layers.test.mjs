import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectFolder } from '../setup/run.mjs';
import { againstLayers, layerOf, misplacedRows, readLayers } from './layers.mjs';
import { circlesIn, importsIn, readImports } from './read-imports.mjs';
import { writtenLayers } from './written-layers.mjs';

describe('reading imports', () => {
  it.each([
    ["import { a } from './a.ts';", 'src/x/a.ts', false],
    ["import type { A } from '../a.ts';", 'src/a.ts', true],
    ["export type * from './a.ts';", 'src/x/a.ts', true],
    ["import {\n  a,\n  type B,\n} from './a.ts';", 'src/x/a.ts', false],
    ["import './a.css';", 'src/x/a.css', false],
    ["@import '../a.css';", 'src/a.css', false],
    ["const load = () => import('./a.ts');", 'src/x/a.ts', false],
    ["let a: typeof import('./a.ts');", 'src/x/a.ts', true],
    ["import a from './a.iife.ts?iife';", 'src/x/a.iife.ts', false],
    ["import.meta.glob<Record<string, A>>('./a/*.ts', { eager: true })", 'src/x/a/', false],
    ["import { a } from 'a/b';", 'a', false],
    ["import a from '@a/b/c.woff2?inline';", '@a/b', false],
  ])('%s', (text, target, isType) => {
    expect(importsIn('src/x/y.ts', text)).toMatchObject([{ target, isType }]);
  });

  it.each(["// import { a } from './a.ts';", "/* import { a } from './a.ts'; */", "const a = 'from';"])(
    '%s imports nothing',
    (text) => expect(importsIn('src/x/y.ts', text)).toEqual([]),
  );

  it('finds circles, types included', () => {
    const imports = [
      ...importsIn('src/a.ts', "import { b } from './b.ts';"),
      ...importsIn('src/b.ts', "import type { C } from './c.ts';"),
      ...importsIn('src/c.ts', "import { a } from './a.ts';"),
      ...importsIn('src/d.ts', "import { a } from './a.ts';"),
    ];
    expect(circlesIn(imports)).toEqual([['src/a.ts', 'src/b.ts', 'src/c.ts']]);
  });
});

describe('imports against a table', () => {
  const layers = [
    { path: 'src/low', holds: '', imports: [], rooms: ['first', 'second'] },
    { path: 'src/low/door.ts', holds: '', imports: ['src/low'] },
    { path: 'src/high', holds: '', imports: ['src/low'], packages: ['preact'] },
  ];
  const found = (/** @type {string} */ from, /** @type {string} */ target) =>
    againstLayers(layers, importsIn(from, `import { a } from '${target}';`));

  it.each([
    ['src/high/a.ts', '../low/a.ts'],
    ['src/high/a.ts', '../low/door.ts'],
    ['src/high/a.ts', 'preact/hooks'],
    ['src/low/a.ts', './first/b.ts'],
    ['src/low/second/a.ts', '../first/b.ts'],
  ])('%s may import %s', (from, target) => expect(found(from, target)).toEqual([]));

  it.each([
    ['src/low/a.ts', '../high/a.ts'],
    ['src/low/a.ts', './door.ts'],
    ['src/low/a.ts', 'preact'],
    ['src/low/first/a.ts', '../second/b.ts'],
    ['src/low/first/a.ts', '../b.ts'],
    ['src/other/a.ts', '../low/a.ts'],
    ['src/high/a.ts', '../../learn/a.ts'],
  ])('%s may not import %s', (from, target) => expect(found(from, target)).toHaveLength(1));

  it('finds rows that name one after them, or none', () => {
    const rows = [
      { path: 'src/a', holds: '', imports: ['src/b', 'src/c'] },
      { path: 'src/b', holds: '', imports: ['src/a'] },
    ];
    expect(misplacedRows(rows)).toEqual(['src/a names src/b', 'src/a names src/c']);
  });
});

describe('the table of layers', () => {
  const layers = readLayers();
  const imports = readImports(projectFolder, 'src');

  it('goes from the lowest to the highest', () => expect(misplacedRows(layers)).toEqual([]));

  it('has a row for every file', () => {
    const files = new Set(imports.map(({ from }) => from));
    expect([...files].filter((file) => !layerOf(layers, file))).toEqual([]);
  });

  it('allows every import', () => expect(againstLayers(layers, imports)).toEqual([]));

  it('allows no more than is imported', () => {
    const across = imports
      .map(({ from, target }) => ({ layer: layerOf(layers, from), target }))
      .filter(({ layer, target }) => layer !== layerOf(layers, target));
    const idle = layers.flatMap((layer) =>
      [...layer.imports, ...(layer.packages ?? [])]
        .filter(
          (wanted) => !across.some((it) => it.layer === layer && `${it.target}/`.startsWith(`${wanted}/`)),
        )
        .map((wanted) => `${layer.path}: ${wanted}`),
    );
    expect(idle).toEqual([]);
  });

  it('names all rooms of a layer', () => {
    for (const { path, rooms } of layers) {
      if (!rooms) continue;
      const folders = readdirSync(join(projectFolder, path), { withFileTypes: true })
        .filter((entry) => entry.isDirectory() && entry.name !== 'weights')
        .map(({ name }) => name);
      expect([...rooms].sort()).toEqual(folders.sort());
    }
  });

  it('leaves no files that import one another in a circle', () => expect(circlesIn(imports)).toEqual([]));

  it.each([...writtenLayers()])('is what %s says (node scripts/layers.mjs)', (path, text) => {
    expect(readFileSync(path, 'utf8')).toBe(text);
  });
});
