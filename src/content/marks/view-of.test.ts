// @vitest-environment jsdom
import { afterEach, expect, it } from 'vitest';
import { unclobbered } from '../../core/blocks/unclobbered.ts';
import { viewOf } from './view-of.ts';

/** Hides properties of a node as elements with such names do in browsers. */
function hide(node: Node, ...names: string[]): void {
  for (const name of names)
    Object.defineProperty(node, name, { value: document.createElement('img'), configurable: true });
}

afterEach(() => {
  Reflect.deleteProperty(document, 'defaultView');
  document.body.replaceChildren();
});

it('finds the window of nodes whose properties the page has hidden', () => {
  const window = unclobbered(document).defaultView;
  const form = document.createElement('form');
  form.append('“Said in a form.”');
  document.body.append(form);
  hide(form, 'ownerDocument', 'nodeType');
  hide(document, 'defaultView');
  expect([form, form.firstChild as Text, document].map((node) => viewOf(node) === window)).toEqual([
    true,
    true,
    true,
  ]);
});
