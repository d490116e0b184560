// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { readHeadline } from './headline-facts.ts';
import { headlineSignals } from './headline-signals.ts';
import { page, signalOf } from './test-page.ts';

function measure(name: string, body: string): number {
  const document = page(body);
  return signalOf(headlineSignals(readHeadline(document, () => document.querySelector('#text'))), name);
}

test.each([
  ['headline-date', '<span>1 May 2024</span>', '<span>Chapter 1</span>'],
  ['headline-date', '<span>2024年5月1日</span>', '<span>2024</span>'],
  ['headline-byline', '<span class="c-byline">Ann Lee</span>', '<span class="c-line">Ann Lee</span>'],
  ['headline-byline', '<div>By <b>Ann Lee</b> | today</div>', '<div>By the river <b>at last</b></div>'],
  ['headline-date', '<div>By <b>Ann Lee</b> | March 14, 2025</div>', '<script>x = "1 May 2024"</script>'],
  ['headline-author-link', '<a href="/authors/ann-lee">Ann Lee</a>', '<a href="/ann-lee">Ann Lee</a>'],
  ['headline-author-link', '<a rel="author" href="/x">Ann Lee</a>', '<a href="/x">Ann Lee</a>'],
  ['headline-share', '<a href="mailto:?subject=x">Mail</a>', '<a href="mailto:ann@paper.example">Mail</a>'],
  ['headline-replies', '<span>12 replies</span>', '<span>12 pictures</span>'],
  ['headline-price', '<b class="product__price">9.99</b>', '<b class="prize">9.99</b>'],
])('%s: %s and not %s', (name, yes, no) => {
  expect(measure(name, `<h1>Bridge</h1>${yes}`)).toBe(1);
  expect(measure(name, `<div>${yes}</div><h1>Bridge</h1>`)).toBe(1);
  expect(measure(name, `<h1>Bridge</h1>${no}`)).toBe(0);
});

test('what stands far from the headline does not count', () => {
  const far = '<i>x</i>'.repeat(100);
  expect(measure('headline-price', `<h1>Bridge</h1>${far}<b class="price">9.99</b>`)).toBe(0);
});

test('without a headline the text stands in', () => {
  expect(measure('headline-date', '<div id="text"><span>1 May 2024</span></div>')).toBe(1);
  expect(measure('headline-date', '<span>1 May 2024</span>')).toBe(0);
});

test('headline-long counts words', () => {
  expect(measure('headline-long', '<h1>Pricing</h1>')).toBe(0);
  expect(measure('headline-long', '<h1>Council votes to repair the old bridge before winter</h1>')).toBe(1);
});
