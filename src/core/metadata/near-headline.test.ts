// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { elementsNear } from './near-headline.ts';
import { page } from './test-page.ts';

const near = (document: Document) => elementsNear(document, document.querySelector('h1'));

test('what stands before the heading comes first, then the heading, then what follows', () => {
  const document = page('<p>above</p><h1>Bridge <b>saved</b></h1><p>below</p>');
  expect(near(document).map(({ text }) => text)).toEqual(['above', 'Bridge saved', 'saved', 'below']);
});

test('no more than 15 elements before, the heading and 80 after', () => {
  const rows = '<i>x</i>'.repeat(500);
  expect(near(page(`${rows}<h1>Bridge</h1>${rows}`))).toHaveLength(96);
});

test('texts have at most 320 characters', () => {
  const [first] = near(page(`<h1>${'word '.repeat(1000)}</h1>`));
  expect(first?.text.length).toBeLessThanOrEqual(320);
});

test('nothing without a heading', () => {
  expect(elementsNear(page(''), null)).toEqual([]);
});
