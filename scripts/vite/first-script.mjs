// @ts-check

const TAG =
  /\s*<(?:script type="module"|link rel="modulepreload")[^>]*?(?:src|href)="([^"]+)"[^>]*>(?:<\/script>)?/g;

/**
 * Has a page's first script import the page's modules: a page whose markup names them has loaded only when they have run.
 * Their addresses from the root of the package take the place of two names in the script: `PAGE_MODULE`, of the page's own
 * module, and `PAGE_IMPORTS`, a list of what that imports.
 * @param {string} page path of the built page
 * @param {string} script path of its first script
 * @returns {import('vite').Plugin}
 */
export function firstScript(page, script) {
  return {
    name: 'first-script',
    enforce: 'post',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const markup = bundle[page];
        const first = bundle[script];
        if (markup?.type !== 'asset' || !first) throw new Error(`${page} or ${script} is not built`);
        const html = String(markup.source);
        const [own, ...imports] = [...html.matchAll(TAG)].map(([, address]) => JSON.stringify(address));
        /** @param {string} code */
        const name = (code) =>
          code.replace(/\bPAGE_MODULE\b/, own ?? '').replace(/\bPAGE_IMPORTS\b/, `[${imports}]`);
        markup.source = html.replace(TAG, '');
        if (first.type === 'chunk') first.code = name(first.code);
        else first.source = name(String(first.source));
      },
    },
  };
}
