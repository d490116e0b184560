// @ts-check
// node scripts/platforms/load-bundles.mjs FOLDER PLATFORM
// Runs every script of a built extension against what a platform gives, and prints what became of each as JSON.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { runInThisContext } from 'node:vm';
import { JSDOM } from 'jsdom';
import { makeApi } from './fake-api.mjs';

/**
 * What became of a script: the faults it ran into, and the calls that it made of the browser; of the background also those
 * after an installation, and after a press of the button.
 * @typedef {{ faults: string[], calls: import('./fake-api.mjs').Call[], installed?: import('./fake-api.mjs').Call[], pressed?: import('./fake-api.mjs').Call[] }} Loaded
 */

const [folder = '', platform = ''] = process.argv.slice(2);
const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
/** Long enough for what a script does by itself once it is loaded, in ms. */
const WAIT = 150;
const settle = () => new Promise((resolve) => setTimeout(resolve, WAIT));
/** @type {string[]} */
let faults = [];
const note = (/** @type {unknown} */ error) =>
  void faults.push(error instanceof Error ? (error.stack ?? '') : String(error));
process.on('uncaughtException', note);
process.on('unhandledRejection', note);

/** The names under which the interface is there: "browser" is not Chromium's. */
const NAMES = platform === 'chrome' ? ['chrome'] : ['chrome', 'browser'];

/** What pages of ours are given: they share modules, and with these the interface. */
const { api, calls } = makeApi(platform, manifest, false);

/** Puts a page and the interface where scripts look for them. @param {JSDOM} [dom] */
function setGlobals(dom) {
  const scope = /** @type {any} */ (globalThis);
  const window = dom?.window;
  const globals = /** @type {Record<string, unknown>} */ ({
    ...Object.fromEntries(NAMES.map((name) => [name, api])),
    self: globalThis,
    window: window ? globalThis : undefined,
    document: window?.document,
    location: window?.location,
    localStorage: window?.localStorage,
    matchMedia: window && (() => ({ matches: false, addEventListener() {}, removeEventListener() {} })),
    addEventListener: window?.addEventListener.bind(window),
    removeEventListener: window?.removeEventListener.bind(window),
    requestAnimationFrame: window && ((/** @type {() => void} */ run) => setTimeout(run, 0)),
    cancelAnimationFrame: window && clearTimeout,
    innerWidth: 360,
    innerHeight: 740,
    history: window?.history,
    getComputedStyle: window?.getComputedStyle.bind(window),
  });
  for (const name of [
    'Element',
    'HTMLElement',
    'Node',
    'Document',
    'Event',
    'MutationObserver',
    'ShadowRoot',
  ])
    globals[name] = window?.[name];
  for (const [name, value] of Object.entries(globals))
    Object.defineProperty(scope, name, { value, configurable: true, writable: true });
}

/** Opened where the browser has room for it beside the page; elsewhere nothing leads there. */
const SIDE_PANEL = 'src/side-panel/side-panel.html';

/** Each page runs its first module afresh. */
let runs = 0;

/** Runs a module. @param {string} path @param {JSDOM} [dom] */
async function runModule(path, dom) {
  setGlobals(dom);
  await import(`${pathToFileURL(path).href}?${runs++}`).catch(note);
  await settle();
}

/**
 * Runs a classic script of a page; the modules that it imports are run as the page's own.
 * @param {HTMLScriptElement} script @param {string} path @param {JSDOM} dom
 */
async function runScript(script, path, dom) {
  setGlobals(dom);
  Object.defineProperty(dom.window.document, 'currentScript', { value: script, configurable: true });
  const scope = /** @type {any} */ (globalThis);
  /** @type {Promise<void> | undefined} */
  let imported;
  scope.importFromPackage = (/** @type {string} */ address) => {
    imported = runModule(join(folder, address), dom);
    return imported;
  };
  // Node looks for addresses from the root where the machine's files begin.
  runInThisContext(readFileSync(path, 'utf8').replaceAll(/\bimport\(/g, 'importFromPackage('));
  await imported;
  await settle();
}

/** Safari has none of it. */
const scheduler = {
  /** @param {() => void} task @param {{ delay?: number }} options */
  postTask: (task, { delay = 0 }) => new Promise((resolve) => setTimeout(resolve, delay)).then(task),
};

/** @returns {Promise<Loaded>} */
async function loadBackground() {
  const { service_worker, scripts = [service_worker] } = manifest.background;
  for (const script of scripts) await runModule(join(folder, script));
  const atLoading = calls.splice(0);
  /** @type {(event: any, ...args: unknown[]) => Promise<import('./fake-api.mjs').Call[]>} */
  const tell = async (event, ...args) => {
    for (const listener of event?.listeners ?? []) await Promise.resolve(listener(...args)).catch(note);
    await settle();
    return calls.splice(0);
  };
  const installed = await tell(api.runtime.onInstalled, { reason: 'install' });
  const pressed = await tell(api.action.onClicked, { id: 1, url: 'https://paper.example/story' });
  return { faults, calls: atLoading, installed, pressed };
}

/** @param {string} page @param {string} [hash] @returns {Promise<Loaded>} */
async function loadPage(page, hash = '') {
  const path = join(folder, page);
  const dom = new JSDOM(readFileSync(path, 'utf8'), {
    url: `https://extension.example/${page}${hash}`,
    pretendToBeVisual: true,
  });
  const { document } = dom.window;
  for (const script of document.querySelectorAll('script[src]')) {
    const file = join(folder, new URL(/** @type {HTMLScriptElement} */ (script).src).pathname);
    if (script.getAttribute('type') === 'module') await runModule(file, dom);
    else await runScript(/** @type {HTMLScriptElement} */ (script), file, dom);
  }
  if (document.body.textContent?.trim() === '') faults.push('The page has stayed empty');
  return { faults, calls: calls.splice(0) };
}

/** @param {string} file @returns {Promise<Loaded>} */
async function loadContentScript(file) {
  const { api, calls } = makeApi(platform, manifest, true);
  const dom = new JSDOM('<!doctype html><title>A page</title><p>A page.</p>', {
    url: 'https://paper.example/story',
    runScripts: 'outside-only',
    pretendToBeVisual: true,
  });
  dom.virtualConsole.on('jsdomError', note);
  const window = /** @type {any} */ (dom.window);
  for (const name of NAMES) window[name] = api;
  window.matchMedia = () => ({ matches: false, addEventListener() {}, removeEventListener() {} });
  if (!platform.startsWith('safari')) window.scheduler = scheduler;
  try {
    dom.window.eval(readFileSync(join(folder, file), 'utf8'));
  } catch (error) {
    note(error);
  }
  await settle();
  return { faults, calls };
}

/** @type {Record<string, Loaded>} */
const loaded = {};
/** @param {string} name @param {() => Promise<Loaded>} load */
async function keep(name, load) {
  faults = [];
  loaded[name] = await load();
}
// Scripts say to the console what failed; standard output is for the result alone.
console.log = console.error;
await keep('background', loadBackground);
const options = 'src/options/options.html';
for (const section of ['reading', 'sites', 'rules', 'backup', 'shortcuts', 'privacy'])
  await keep(`options, ${section}`, () => loadPage(options, `#${section}`));
await keep('popup', () => loadPage('src/popup/popup.html'));
if (api.sidePanel ?? api.sidebarAction) await keep('side panel', () => loadPage(SIDE_PANEL));
for (const file of readdirSync(join(folder, 'src/content/entries')))
  await keep(file, () => loadContentScript(`src/content/entries/${file}`));
const declared = manifest.content_scripts.flatMap((/** @type {{ js: string[] }} */ { js }) => js);
for (const file of declared.filter((/** @type {string} */ it) => !(it.split('/').pop() ?? '' in loaded)))
  await keep(file, () => loadContentScript(file));
process.stdout.write(JSON.stringify(loaded), () => process.exit(0));
