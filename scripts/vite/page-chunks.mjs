// @ts-check

/** The modules with which the popup begins, and the page begins that shares most of these. */
const BEGINNINGS = /** @type {const} */ ({
  popup: /\/src\/popup\/popup-main\.ts$/,
  options: /\/src\/options\/options-main\.tsx$/,
});
const NAMES = /** @type {(keyof typeof BEGINNINGS)[]} */ (Object.keys(BEGINNINGS));

/**
 * Puts what the popup loads into a few files. Left to the bundler there is a file for each set of modules that the same
 * pages share; they had come to 25, and each is a request that the popup's story waits for.
 * @returns {import('vite').Plugin}
 */
export function pageChunks() {
  /** All that is loaded with a beginning. */
  const graphs = { popup: new Set(), options: new Set() };
  const isPopup = (/** @type {string} */ id) => graphs.popup.has(id) && !BEGINNINGS.popup.test(id);
  /** Earlier ones take modules, and what these load, from later ones. */
  const groups = [
    { name: 'story-views', test: (/** @type {string} */ id) => isPopup(id) && graphs.options.has(id) },
    { name: 'reader', test: isPopup },
  ].map((group, at, { length }) => ({ ...group, priority: length - at }));

  return {
    name: 'page-chunks',
    apply: 'build',
    config: () => ({ build: { rolldownOptions: { output: { codeSplitting: { groups } } } } }),
    buildEnd() {
      for (const name of NAMES) {
        const graph = graphs[name];
        for (const id of this.getModuleIds()) if (BEGINNINGS[name].test(id)) graph.add(id);
        // A set also visits what is added to it on the way.
        for (const id of graph) {
          for (const imported of this.getModuleInfo(id)?.importedIds ?? []) graph.add(imported);
        }
      }
    },
  };
}
