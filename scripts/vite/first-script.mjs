// @ts-check

const TAG =
  /\s*<(?:script type="module"|link rel="modulepreload")[^>]*?(?:src|href)="([^"]+)"[^>]*>(?:<\/script>)?/g;

/**
 * Hands the modules of a page to its first script, which imports them: a page whose markup names them has loaded only when
 * they have run. The page's script tag gets `data-modules`: addresses from the root, the first of them the page's own.
 * @param {RegExp} page the built page's path
 * @param {string} script address of its first script, as in the page's markup
 * @returns {import('vite').Plugin}
 */
export function firstScript(page, script) {
  return {
    name: 'first-script',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html, { path }) {
        if (!page.test(path)) return html;
        const modules = [...html.matchAll(TAG)].map(([, address]) => address);
        const named = `src="${script}"`;
        if (!html.includes(named)) throw new Error(`${path} has no ${named}`);
        return html.replace(TAG, '').replace(named, `${named} data-modules="${modules.join(' ')}"`);
      },
    },
  };
}
