// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { once } from './once.ts';
import { markAsOurs, removeOrphans } from './orphans.ts';
import { makeHost } from './own-element.ts';

const PACKAGE = 'moz-extension://7b5f3c1e-of-this-profile/';
const shadows = new WeakMap<Element, ShadowRoot>();
const { attachShadow } = Element.prototype;

/** What Firefox gives to content scripts. */
function beFirefox(): void {
  vi.stubGlobal('browser', { runtime: { id: 'ours', getURL: (path: string) => PACKAGE + path } });
  Element.prototype.attachShadow = function (init) {
    const shadow = attachShadow.call(this, init);
    shadows.set(this, shadow);
    return shadow;
  };
  Object.defineProperty(Element.prototype, 'openOrClosedShadowRoot', {
    configurable: true,
    get(this: Element) {
      return shadows.get(this) ?? null;
    },
  });
}

/** Puts an element of ours into the page, as a script of ours does. */
function putOurs(name: string, parent: Element = document.documentElement): Element {
  const { host, shadow } = makeHost(document, name);
  shadow.append(document.createElement('dialog'));
  parent.append(host);
  return host;
}

/** Puts an element into the page that the page calls by our name. */
function plant(name: string, ...inside: Node[]): Element {
  const element = document.createElement(name);
  element.attachShadow({ mode: 'closed' }).append(...inside);
  document.documentElement.append(element);
  return element;
}

beforeEach(beFirefox);
afterEach(() => {
  for (const name of ['reader', 'picker'])
    Reflect.deleteProperty(globalThis, Symbol.for(`clearstory.${name}`));
  for (const element of document.querySelectorAll('[data-x], clearstory-reader, clearstory-picker'))
    element.remove();
  Reflect.deleteProperty(Element.prototype, 'openOrClosedShadowRoot');
  Element.prototype.attachShadow = attachShadow;
  vi.unstubAllGlobals();
});

it('takes away the readers that an extension of old has left behind', () => {
  const left = [putOurs('clearstory-reader'), putOurs('clearstory-reader')];
  removeOrphans(document);
  expect(left.map(({ isConnected }) => isConnected)).toEqual([false, false]);
});

it('leaves the reader of this extension alone', () => {
  once('reader', () => undefined);
  const reader = putOurs('clearstory-reader');
  removeOrphans(document);
  expect(reader.isConnected).toBe(true);
});

it('takes away what pickers of old have left behind, and leaves this one’s alone', () => {
  const layers = ['clearstory-picker', 'clearstory-outlines'].map((name) => putOurs(name));
  once('picker', () => undefined);
  removeOrphans(document);
  expect(layers.map(({ isConnected }) => isConnected)).toEqual([true, true]);
  Reflect.deleteProperty(globalThis, Symbol.for('clearstory.picker'));
  removeOrphans(document);
  expect(layers.map(({ isConnected }) => isConnected)).toEqual([false, false]);
});

it('leaves alone what the page calls by our names', () => {
  const planted = [
    plant('clearstory-reader'),
    plant('clearstory-reader', document.createElement('dialog')),
    plant('clearstory-reader', new Comment('moz-extension://some-other-profile/')),
    plant('clearstory-picker', new Comment('')),
    plant('clearstory-outlines', new Text(PACKAGE)),
    document.documentElement.appendChild(document.createElement('clearstory-reader')),
  ];
  removeOrphans(document);
  expect(planted.map(({ isConnected }) => isConnected)).toEqual(planted.map(() => true));
  for (const element of planted) element.remove();
});

it('marks nothing and takes nothing away in browsers where the scripts of old live on', () => {
  const old = putOurs('clearstory-reader');
  Reflect.deleteProperty(Element.prototype, 'openOrClosedShadowRoot');
  const host = document.createElement('clearstory-reader');
  const shadow = host.attachShadow({ mode: 'closed' });
  markAsOurs(host, shadow);
  expect(shadow.childNodes).toHaveLength(0);
  removeOrphans(document);
  expect(old.isConnected).toBe(true);
});

it('looks nowhere but where a reader stands, and survives a document without root', () => {
  const reader = putOurs('clearstory-reader', document.body);
  removeOrphans(document);
  expect(reader.isConnected).toBe(true);
  expect(() => removeOrphans(new Document())).not.toThrow();
});
