// @ts-check
import { minify } from 'terser';
import { minifySync } from 'vite';

/**
 * Makes built code smaller by writing a function that is called from one place alone into that place, and an expression
 * where the one name for it stood. The bundler's own minifier does neither; this one takes ten times as long.
 * @param {string} code of a module, minified by the bundler
 * @returns {Promise<string>}
 */
export async function mergeFunctions(code) {
  const compress = { passes: 3, unsafe_arrows: true, pure_getters: true };
  const { code: merged } = await minify(code, { module: true, ecma: 2020, compress });
  if (!merged) throw new Error('No code came back');
  // What stands together now has its names anew.
  return minifySync('merged.js', merged, { module: true, compress: true, mangle: { toplevel: true } }).code;
}

/**
 * Does so in the named scripts: those of the package that are asked for while a reader waits.
 * @param {RegExp} fileNames what the built files are called
 * @returns {import('vite').Plugin}
 */
export function mergedFunctions(fileNames) {
  return {
    name: 'merged-functions',
    enforce: 'post',
    apply: 'build',
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        for (const file of Object.values(bundle))
          if (file.type === 'chunk' && fileNames.test(file.fileName))
            file.code = await mergeFunctions(file.code);
      },
    },
  };
}
