import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, type Rolldown } from 'vite';

const ENTRY = 'virtual:bench-entry';
const root = path.resolve(import.meta.dirname, '../..');

/** The project's only door to the engine, for use in the source given to `bundle`. */
export const CORE = path.join(root, 'src/core/index.ts');

/** Texts to read in place of files, by absolute path. */
export type Replacements = ReadonlyMap<string, string>;

/** Bundles a module source into one minified script that assigns the module's exports to `globalThis[name]`. */
export async function bundle(
  source: string,
  name: string,
  replacements: Replacements = new Map(),
): Promise<string> {
  const built = (await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    plugins: [
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
      rolldownOptions: {
        input: ENTRY,
        preserveEntrySignatures: 'strict',
        output: { format: 'iife', name, exports: 'named' },
      },
    },
  })) as Rolldown.RolldownOutput;
  const chunk = built.output[0];
  if (chunk === undefined) throw new Error(`Bundling ${name} gave no output`);
  return `${chunk.code}\nglobalThis.${name} = ${name};`;
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

/** Bundles and measures. `finish` does to the code what the package's build does besides. */
export async function bundleSize(
  name: string,
  source: string,
  finish: (code: string) => string | Promise<string> = (code) => code,
): Promise<BundleSize> {
  const code = await finish(await bundle(source, 'measured'));
  return { name, minified: Buffer.byteLength(code), gzipped: gzipSync(code, { level: 9 }).length };
}
