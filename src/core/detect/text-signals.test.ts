// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { page, paragraphs, SENTENCES, signalOf } from './test-page.ts';
import { readText } from './text-facts.ts';
import { textSignals } from './text-signals.ts';

function measure(name: string, body: string): number {
  return signalOf(textSignals(readText(page(body))), name);
}

describe('amount of text', () => {
  test('grows from a short story to a long one', () => {
    expect(measure('text-some', '<p>Menu</p>')).toBe(0);
    expect(measure('text-some', `<div>${paragraphs(2)}</div>`)).toBeGreaterThan(0.3);
    expect(measure('text-much', `<div>${paragraphs(2)}</div>`)).toBe(0);
    expect(measure('text-much', `<div>${paragraphs(20)}</div>`)).toBe(1);
  });

  test('labels and link lists are no text', () => {
    const labels = '<p>Sign up for the newsletter that everybody in town reads with joy</p>'.repeat(20);
    const links = `<p><a href="/a">${SENTENCES}</a></p>`.repeat(20);
    expect(measure('text-some', labels + links)).toBe(0);
  });

  test('ideographs weigh more than letters', () => {
    const japanese =
      '市議会は冬が来る前に古い橋を修理することを月曜日に決定した。技師たちは北側の柱が動いたと警告していた。';
    expect(measure('text-some', `<div>${`<p>${japanese}</p>`.repeat(4)}</div>`)).toBeGreaterThan(0.5);
  });

  test('Thai needs no full stop', () => {
    const thai = 'สภาเมืองลงมติเมื่อวันจันทร์ให้ซ่อมสะพานเก่าก่อนฤดูหนาวจะมาถึง วิศวกรเตือนว่าเสาด้านเหนือเคลื่อนไปแล้ว';
    expect(measure('text-some', `<div>${`<p>${thai}</p>`.repeat(4)}</div>`)).toBeGreaterThan(0.3);
  });

  test('text between line breaks counts where there are no paragraphs', () => {
    expect(measure('text-some', `<div>${`${SENTENCES}<br><br>`.repeat(6)}</div>`)).toBe(1);
  });
});

test('text-gathered: one container against many', () => {
  const apart = `<section><div><p>${SENTENCES}</p></div></section>`.repeat(8);
  expect(measure('text-gathered', `<div>${paragraphs(8)}</div>`)).toBe(1);
  expect(measure('text-gathered', apart)).toBeLessThan(0.3);
  expect(measure('text-gathered', '')).toBe(0);
});

test('text-ours: writers who speak of themselves', () => {
  const firm = `<p>${'We build our bridges with our own hands. '.repeat(5)}</p>`;
  expect(measure('text-ours', firm)).toBe(1);
  expect(measure('text-ours', paragraphs(3))).toBe(0);
  expect(measure('text-ours', '')).toBe(0);
});

test('text-longest follows the longest paragraph', () => {
  expect(measure('text-longest', `<p>${SENTENCES}</p>`)).toBeLessThan(0.2);
  expect(measure('text-longest', `<p>${SENTENCES.repeat(6)}</p>`)).toBe(1);
});

test('text-few-links: links against text', () => {
  const links = '<a href="/x">x</a>'.repeat(300);
  expect(measure('text-few-links', `<div>${paragraphs(20)}</div>`)).toBeGreaterThan(0.9);
  expect(measure('text-few-links', `<div>${paragraphs(2)}</div>${links}`)).toBe(0);
});

test('text-place: what the container is called', () => {
  expect(measure('text-place-story', `<div class="entry-content">${paragraphs(3)}</div>`)).toBe(1);
  expect(measure('text-place-story', `<div class="box">${paragraphs(3)}</div>`)).toBe(0);
  expect(measure('text-place-other', `<div class="product-tab">${paragraphs(3)}</div>`)).toBe(1);
  expect(measure('text-place-other', `<div class="box">${paragraphs(3)}</div>`)).toBe(0);
});
