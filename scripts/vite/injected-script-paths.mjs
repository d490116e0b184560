// @ts-check
import { relative, sep } from 'node:path';

const INJECTED = /^(.*\.iife)\.tsx?\?scriptId=/;

/**
 * Gives an import of "x.iife.ts?iife" its value, the path of the built script, while the module is loaded. Left to crxjs, a
 * placeholder stands there until after the chunks have got their names; it is made of the project's folder, and so would
 * be the hashes in the names: the same source would build to other files in another folder.
 * @returns {import('vite').Plugin}
 */
export function injectedScriptPaths() {
  let root = '';
  return {
    name: 'injected-script-paths',
    apply: 'build',
    configResolved(config) {
      root = config.root;
    },
    transform(_code, id) {
      const script = INJECTED.exec(id)?.[1];
      if (!script) return null;
      const path = relative(root, `${script}.js`).split(sep).join('/');
      return { code: `export default ${JSON.stringify(path)};`, map: null };
    },
  };
}
