import { describe, expect, it } from 'vitest';
import type { Format } from '../payload.ts';
import { dompurify } from './dompurify.ts';
import { html5sec } from './html5sec.ts';
import { pages } from './pages.ts';
import { parserTests } from './parser-tests.ts';
import { payloadLists } from './payload-lists.ts';
import { unquote } from './string-literal.ts';

const markups = (format: Format, path: string, text: string) =>
  format(path, text)?.map(({ markup }) => markup) ?? null;

describe('each format reads its files, and no others', () => {
  it('DOMPurify', () => {
    const text = String.raw`export default [
      { "title": "a \"payload\": \"b\"", "payload": "<b title=\"x\">\u2028one</b>", "expected": ["", "<b>"] }, {
      'title': 'two', payload: '<i>it\'s</i>\n', expected: '' }];`;
    expect(markups(dompurify, 'test/fixtures/expect.mjs', text)).toEqual([
      '<b title="x">\u2028one</b>',
      "<i>it's</i>\n",
    ]);
    expect(dompurify('test/fixtures/expect.mjs', 'export default []')).toBeNull();
    expect(dompurify('src/purify.js', text)).toBeNull();
  });

  it('html5sec', () => {
    const text = String.raw`return [{ 'id': 1, 'name': { 'en': 'data' }, 'data' : '<a href="%js_uri_alert%">\'x\'</a>', 'urls': [] }]`;
    expect(markups(html5sec, 'items.js', text)).toEqual([`<a href="javascript:alert(1)">'x'</a>`]);
    expect(html5sec('payloads.js', text)).toBeNull();
  });

  it('PayloadsAllTheThings', () => {
    expect(markups(payloadLists, 'Intruders/a.txt', '<b>1\r\n\n<i>2\n<b>1\n')).toEqual(['<b>1', '<i>2']);
    expect(
      markups(payloadLists, 'README.md', 'Text\n```html\n<b>1\n<i>2\n```\n<u>3\n~~~\n<s>4\n~~~\n'),
    ).toEqual(['<b>1', '<i>2', '<s>4']);
    expect(payloadLists('a.html', '<b>')).toBeNull();
  });

  it('tests of parsers', () => {
    const text =
      '#data\n<p>One\n\nTwo\n#errors\n(1,0): x\n#document\n| <html>\n\n#data\n<b>\n#errors\n#document\n';
    expect(markups(parserTests, 'tree-construction/a.dat', text)).toEqual(['<p>One\n\nTwo', '<b>']);
  });

  it('pages', () => {
    expect(pages('a/b.xhtml', '<html/>')).toEqual([{ name: 'a/b.xhtml#1', markup: '<html/>', isPage: true }]);
    expect(pages('a/b.js', '<html/>')).toBeNull();
  });
});

it.each([
  [String.raw`"\x41\u0042\u{43}\n\0\"\/"`, 'ABC\n\0"/'],
  ["'a\\\nb'", 'ab'],
])('%s', (literal, said) => {
  expect(unquote(literal)).toBe(said);
});
