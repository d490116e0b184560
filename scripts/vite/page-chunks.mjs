// @ts-check
import { kindOfModule } from './kinds-of-readers.mjs';

/** The modules with which the popup and its search for quotations begin; then those that share the most with these. */
const BEGINNINGS = /** @type {const} */ ({
  popup: /\/src\/popup\/popup-main\.ts$/,
  quotations: /\/src\/long-stories\/find-quotations\.ts$/,
  readers: /\/src\/core\/quotes\/readers\.ts\?/,
  options: /\/src\/options\/options-main\.tsx$/,
  engine: /\/src\/core\/extract\/extract-story\.ts$/,
});
const NAMES = /** @type {(keyof typeof BEGINNINGS)[]} */ (Object.keys(BEGINNINGS));
/** Small parts that the popup loads once its story and the quotations in it have been painted. */
const AFTER_STORY =
  /\/src\/(popup\/(after-story|update-note)|tab-story\/follow-stay|reader\/(stay\/stay-button|story\/link-note))\.tsx?$/;

/**
 * Puts what the popup loads into a few files. Left to the bundler there is a file for each set of modules that the same
 * pages share; they had come to 25, and each is a request that the popup's story waits for: about 3 ms of its one thread.
 * @returns {import('vite').Plugin}
 */
export function pageChunks() {
  /** All that is loaded with a beginning. */
  const graphs = {
    popup: new Set(),
    quotations: new Set(),
    readers: new Set(),
    options: new Set(),
    engine: new Set(),
  };
  /** @typedef {string} Id */
  const isPopup = (/** @type {Id} */ id) => graphs.popup.has(id) && !BEGINNINGS.popup.test(id);
  const isShared = (/** @type {Id} */ id) =>
    (graphs.options.has(id) && (isPopup(id) || graphs.quotations.has(id))) ||
    (graphs.engine.has(id) && graphs.quotations.has(id));
  /** Earlier ones take modules, and what these load, from later ones. */
  const groups = [
    { name: 'story-views', test: isShared },
    { name: 'reader', test: isPopup },
    { name: 'quotations', test: (/** @type {Id} */ id) => graphs.quotations.has(id) },
    // What reads a kind of languages, and what is left of that for the stories that print talk.
    {
      name: (/** @type {Id} */ id) => `readers-${kindOfModule(id)}`,
      test: (/** @type {Id} */ id) => graphs.readers.has(id) && kindOfModule(id) !== null,
    },
    {
      name: (/** @type {Id} */ id) => `talk-${kindOfModule(id)}`,
      test: (/** @type {Id} */ id) => kindOfModule(id) !== null,
    },
    { name: 'after-story', test: AFTER_STORY },
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
