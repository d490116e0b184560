import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Plugin, type Rolldown, build as viteBuild } from 'vite';
import { kindsOfReaders } from '../../scripts/vite/kinds-of-readers.mjs';
import { pageChunks } from '../../scripts/vite/page-chunks.mjs';

const ENTRY = 'virtual:bench-entry';
const root = path.resolve(import.meta.dirname, '../..');

/** The project's only door to the engine, for use in the source given to `bundle`. */
export const CORE = path.join(root, 'src/core/index.ts');

/** Texts to read in place of files, by absolute path. */
export type Replacements = ReadonlyMap<string, string>;

/** Bundles a module source and minifies it. `plugins`: what the package is built with besides. */
async function build(
  source: string,
  output: Rolldown.OutputOptions,
  replacements: Replacements = new Map(),
  plugins: Plugin[] = [],
): Promise<Rolldown.OutputChunk[]> {
  const built = (await viteBuild({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    plugins: [
      ...plugins,
      {
        name: 'bench-entry',
        resolveId: (id) => (id === ENTRY ? `\0${ENTRY}` : null),
        load: (id) => (id === `\0${ENTRY}` ? source : (replacements.get(id) ?? null)),
      },
    ],
    build: {
      write: false,
      target: 'es2022',
      minify: true,
      modulePreload: false,
      rolldownOptions: { input: ENTRY, preserveEntrySignatures: 'strict', output },
    },
  })) as Rolldown.RolldownOutput;
  return built.output.flatMap((file) => (file.type === 'chunk' ? [file] : []));
}

/** Bundles a module source into one minified script that assigns the module's exports to `globalThis[name]`. */
export async function bundle(source: string, name: string, replacements?: Replacements): Promise<string> {
  const [chunk] = await build(source, { format: 'iife', name, exports: 'named' }, replacements);
  if (chunk === undefined) throw new Error(`Bundling ${name} gave no output`);
  return `${chunk.code}\nglobalThis.${name} = ${name};`;
}

/** Bundles a module source into the files that the package has of it. Out: their minified code by name. */
export async function bundleParts(source: string): Promise<ReadonlyMap<string, string>> {
  const chunks = await build(source, { format: 'es' }, undefined, [pageChunks(), kindsOfReaders()]);
  return new Map(chunks.map(({ name, code }) => [name, code]));
}

/** Bundles a module file of the benchmark into such a script. */
export const bundleModule = (file: string, name: string, replacements?: Replacements): Promise<string> =>
  bundle(`export * from ${JSON.stringify(file)}`, name, replacements);

export interface BundleSize {
  name: string;
  /** Bytes minified, and gzipped at level 9. */
  minified: number;
  gzipped: number;
}

/** Measures minified code. */
export const sizeOf = (name: string, code: string): BundleSize => ({
  name,
  minified: Buffer.byteLength(code),
  gzipped: gzipSync(code, { level: 9 }).length,
});

/** Bundles and measures. */
export const bundleSize = async (name: string, source: string): Promise<BundleSize> =>
  sizeOf(name, await bundle(source, 'measured'));
