// @ts-check
import { readFileSync } from 'node:fs';
import { isInPages, PLATFORMS } from './read-namespaces.mjs';

/** @typedef {{ name: string, args: unknown[] }} Call */

/** @type {Record<string, Record<string, string>>} */
const NAMESPACES = JSON.parse(readFileSync(new URL('./namespaces.json', import.meta.url), 'utf8'));

/** An event whose listeners are kept, to be called by a test. */
function makeEvent() {
  /** @type {Set<(...args: unknown[]) => unknown>} */
  const listeners = new Set();
  return {
    listeners,
    /** @param {(...args: unknown[]) => unknown} listener */
    addListener: (listener) => void listeners.add(listener),
    /** @param {(...args: unknown[]) => unknown} listener */
    removeListener: (listener) => void listeners.delete(listener),
    /** @param {(...args: unknown[]) => unknown} listener */
    hasListener: (listener) => listeners.has(listener),
  };
}

const makePort = () => ({
  onMessage: makeEvent(),
  onDisconnect: makeEvent(),
  postMessage() {},
  disconnect() {},
});

/** What the calls answer that are not answered by nothing. @type {(os: string, manifest: unknown) => Record<string, unknown>} */
const answers = (os, manifest) => ({
  'commands.getAll': [],
  'i18n.getAcceptLanguages': ['en'],
  'i18n.getUILanguage': 'en',
  'permissions.contains': false,
  'permissions.getAll': { origins: [], permissions: [] },
  'runtime.getManifest': manifest,
  'runtime.getPlatformInfo': { os, arch: 'arm64' },
  'scripting.executeScript': [],
  'windows.getCurrent': { id: 1 },
  'tabs.get': { id: 1, index: 0, windowId: 1, incognito: false, url: 'https://paper.example/story' },
  'tabs.query': [{ id: 1, index: 0, windowId: 1, incognito: false, url: 'https://paper.example/story' }],
});

/** Calls that answer at once. */
const AT_ONCE =
  /^(i18n\.getMessage|i18n\.getUILanguage|runtime\.getURL|runtime\.getManifest|(runtime|tabs)\.connect)$/;

/**
 * Makes the extension interface of a platform: what its namespaces hold is there and answers, and nothing else is.
 * @param {string} platform @param {unknown} manifest
 * @param {boolean} inPage whether a script in a web page asks
 * @returns {{ api: any, calls: Call[] }} also the calls that were made
 */
export function makeApi(platform, manifest, inPage) {
  const { os } = PLATFORMS[platform] ?? { os: '' };
  /** @type {Call[]} */
  const calls = [];
  const known = answers(os, manifest);
  /** @type {(name: string) => unknown} */
  const member = (name) => {
    const last = name.slice(name.lastIndexOf('.') + 1);
    if (/^on[A-Z]/.test(last)) return makeEvent();
    if (name === 'runtime.id') return 'clearstory';
    if (last === 'lastError') return null;
    if (last === 'inIncognitoContext') return false;
    if (/^[A-Z_]+$/.test(last)) return 102_400;
    return (/** @type {unknown[]} */ ...args) => {
      calls.push({ name, args });
      /** @type {unknown} */
      let answer = known[name];
      if (last === 'get' && name.startsWith('storage.')) answer = {};
      if (last === 'getBytesInUse') answer = 0;
      if (name === 'i18n.getMessage') answer = String(args[0]);
      if (name === 'runtime.getURL') answer = `extension://clearstory/${String(args[0]).replace(/^\//, '')}`;
      if (last === 'connect') answer = makePort();
      if (AT_ONCE.test(name)) return answer;
      const then = args.at(-1);
      // The polyfill speaks with Chromium in callbacks.
      if (typeof then === 'function') return void setTimeout(then, 0, answer);
      return Promise.resolve(answer);
    };
  };
  /** @type {any} */
  const api = {};
  for (const [namespace, members] of Object.entries(NAMESPACES[platform] ?? {})) {
    for (const key of members.split(' ')) {
      const name = `${namespace}.${key}`;
      if (inPage && !isInPages(name)) continue;
      let at = api;
      for (const step of namespace.split('.')) {
        at[step] ??= {};
        at = at[step];
      }
      at[key] = member(name);
    }
  }
  return { api, calls };
}
