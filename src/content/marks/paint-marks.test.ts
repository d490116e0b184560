// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { unclobbered } from '../../core/blocks/unclobbered.ts';
import { createPainter } from './paint-marks.ts';

class Sheet {
  replaceSync = vi.fn();
}
class Highlight {
  ranges: Range[];
  constructor(...ranges: Range[]) {
    this.ranges = ranges;
  }
}
const highlights = new Map<string, Highlight>();
const painter = () =>
  createPainter(() => ({ tint: '', speaker: '', paper: '', ink: '', line: 'solid', tintColour: null }));

/** Gives documents and shadow trees their list of style sheets, which jsdom lacks. */
function giveLists(): void {
  const lists = new WeakMap<object, unknown[]>();
  const list = {
    configurable: true,
    get(this: object) {
      return lists.get(this) ?? [];
    },
    set(this: object, sheets: unknown[]) {
      lists.set(this, sheets);
    },
  };
  for (const { prototype } of [Document, ShadowRoot])
    Object.defineProperty(prototype, 'adoptedStyleSheets', list);
}

const rangeIn = (element: Element): Range => {
  const range = document.createRange();
  range.setStart(element.firstChild as Text, 0);
  range.setEnd(element.firstChild as Text, 4);
  return range;
};

beforeEach(() => {
  giveLists();
  Object.assign(unclobbered(document).defaultView as Window, {
    CSSStyleSheet: Sheet,
    Highlight,
    CSS: { highlights },
  });
});
afterEach(() => {
  Reflect.deleteProperty(document, 'adoptedStyleSheets');
  document.body.replaceChildren();
  highlights.clear();
});

it('draws in a form and in a document whose properties the page has hidden', () => {
  document.body.innerHTML = '<form>Said in a form.</form>';
  const form = document.forms[0] as HTMLFormElement;
  const image = document.createElement('img');
  Object.defineProperty(form, 'getRootNode', { value: image, configurable: true });
  Object.defineProperty(document, 'adoptedStyleSheets', { value: image, configurable: true });
  const marks = painter();
  marks.paint([], [rangeIn(form)]);
  expect([...highlights.values()].map(({ ranges }) => String(ranges[0]))).toEqual(['Said']);
  Reflect.deleteProperty(document, 'adoptedStyleSheets');
  expect(document.adoptedStyleSheets).toHaveLength(1);
  marks.clear();
  expect(document.adoptedStyleSheets).toEqual([]);
  expect(highlights.size).toBe(0);
});

it('lets go of the trees in which nothing is drawn any more', () => {
  document.body.innerHTML = '<div></div><p>Said outside.</p>';
  const tree = document.querySelector('div')?.attachShadow({ mode: 'open' }) as ShadowRoot;
  tree.innerHTML = '<p>Said inside.</p>';
  const marks = painter();
  marks.paint([], [rangeIn(tree.querySelector('p') as Element)]);
  expect(tree.adoptedStyleSheets).toHaveLength(1);
  marks.paint([], [rangeIn(document.querySelector('p') as Element)]);
  expect(tree.adoptedStyleSheets).toEqual([]);
  expect(document.adoptedStyleSheets).toHaveLength(1);
});
