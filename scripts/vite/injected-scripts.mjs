// @ts-check
import { relative, sep } from 'node:path';

const BUILT = /\.iife\.tsx?\?scriptId=/;

/**
 * Builds the scripts that are injected on demand. crxjs builds each that somebody imports as "x.iife.ts?iife": the module
 * that injects them is made to. It needs no more of them: the path of a built script follows from its name.
 * @param {string} injector path of that module from the project's folder
 * @param {readonly string[]} files of the scripts, from the injector's folder
 * @returns {import('vite').Plugin}
 */
export function injectedScripts(injector, files) {
  let root = '';
  return {
    name: 'injected-scripts',
    apply: 'build',
    configResolved(config) {
      root = config.root;
    },
    transform(code, id) {
      // crxjs would leave a placeholder here, made of the project's folder, and with it other names of chunks in each folder
      if (BUILT.test(id)) return { code: 'export {};', map: null };
      if (relative(root, id).split(sep).join('/') !== injector) return null;
      const imports = files.map((file) => `import ${JSON.stringify(`${file}?iife`)};`);
      return { code: [...imports, code].join('\n'), map: null };
    },
  };
}
