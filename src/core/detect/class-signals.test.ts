// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { classSignals } from './class-signals.ts';
import { page, signalOf } from './test-page.ts';

test.each([
  ['class-rating', '<b class="star-rating"></b>', '<b class="stars"></b>'],
  ['class-price', '<b class="price"></b>', '<b class="prize"></b>'],
  ['class-author', '<b class="post__author"></b>', '<b class="post__by"></b>'],
])('%s: %s and not %s', (name, yes, no) => {
  expect(signalOf(classSignals(page(yes)), name)).toBe(1);
  expect(signalOf(classSignals(page(no)), name)).toBe(0);
});

test.each([
  '<b class="price"></b><b class="author"></b><b class="rating"></b>',
  '<b class="author-rating price"></b>',
])('words are found each in another element, or all in one: %s', (body) => {
  expect(Object.values(classSignals(page(body)))).toEqual([1, 1, 1]);
});

test('an element whose class is not what it seems does not keep us', () => {
  const document = page('<b></b><b class="author"></b>');
  const odd = document.body.firstElementChild;
  odd?.setAttributeNS('urn:odd', 'class', 'nothing');
  odd?.setAttribute('class', 'price');
  expect(() => classSignals(document)).not.toThrow();
});
