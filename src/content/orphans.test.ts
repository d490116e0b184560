// @vitest-environment jsdom
import { afterEach, expect, it } from 'vitest';
import { once } from './once.ts';
import { removeOrphans } from './orphans.ts';

const readers = () => document.querySelectorAll('clearstory-reader').length;

afterEach(() => {
  Reflect.deleteProperty(globalThis, Symbol.for('clearstory.reader'));
  for (const element of document.querySelectorAll('clearstory-reader')) element.remove();
});

it('takes away the readers that an extension of old has left behind', () => {
  document.documentElement.append(document.createElement('clearstory-reader'));
  document.documentElement.append(document.createElement('clearstory-reader'));
  removeOrphans(document);
  expect(readers()).toBe(0);
});

it('leaves the reader of this extension alone', () => {
  once('reader', () => undefined);
  document.documentElement.append(document.createElement('clearstory-reader'));
  removeOrphans(document);
  expect(readers()).toBe(1);
});

it('takes away what pickers of old have left behind, and leaves this one’s alone', () => {
  const layers = ['clearstory-picker', 'clearstory-outlines'].map((name) => document.createElement(name));
  document.documentElement.append(...layers);
  once('picker', () => undefined);
  removeOrphans(document);
  expect(layers.map(({ isConnected }) => isConnected)).toEqual([true, true]);
  Reflect.deleteProperty(globalThis, Symbol.for('clearstory.picker'));
  removeOrphans(document);
  expect(layers.map(({ isConnected }) => isConnected)).toEqual([false, false]);
});

it('looks nowhere but where a reader stands, and survives a document without root', () => {
  document.body.append(document.createElement('clearstory-reader'));
  removeOrphans(document);
  expect(readers()).toBe(1);
  expect(() => removeOrphans(new Document())).not.toThrow();
});
