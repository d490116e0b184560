// @ts-check

/** Read by V8 (since version 13.6) at the beginning of a script, and a comment to every other engine. */
const HINT = '//# allFunctionsCalledOnLoad\n';

/**
 * Has V8 compile all functions of the named scripts while it loads these. Otherwise it reads each function twice: in
 * passing, and again to compile it when it is first called; most functions of these scripts are, once.
 * @param {RegExp} fileNames what the built files are called
 * @returns {import('vite').Plugin}
 */
export function eagerCompile(fileNames) {
  return {
    name: 'eager-compile',
    enforce: 'post',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        for (const file of Object.values(bundle)) {
          if (!fileNames.test(file.fileName)) continue;
          if (file.type === 'chunk') file.code = HINT + file.code;
          else if (typeof file.source === 'string') file.source = HINT + file.source;
        }
      },
    },
  };
}
