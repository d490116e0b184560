import { describe, expect, it } from 'vitest';
import { closedAfterAll, closedPage } from './closed-page.ts';

describe('closedPage', () => {
  it.each([
    ['chrome://settings/', 'browser'],
    ['about:addons', 'browser'],
    ['edge://newtab', 'browser'],
    ['moz-extension://0a/page.html', 'browser'],
    ['chrome-extension://abc/page.html', 'browser'],
    ['devtools://devtools/x', 'browser'],
    ['resource://pdf.js/web/viewer.html', 'browser'],
    ['view-source:https://example.com/', 'source'],
    ['https://chromewebstore.google.com/detail/x', 'store'],
    ['https://chrome.google.com/webstore/detail/x', 'store'],
    ['https://addons.mozilla.org/firefox/', 'store'],
  ])('knows %s', (address, page) => {
    expect(closedPage(address)).toBe(page);
  });

  it.each([
    'https://example.com/a.pdf',
    'http://news.example/',
    'file:///a.html',
    'https://chrome.google.com/x',
    undefined,
    '',
  ])('leaves %s open', (address) => {
    expect(closedPage(address)).toBeNull();
  });
});

it.each([
  ['https://example.com/report.PDF', 'pdf'],
  ['file:///home/a/report.pdf', 'pdf'],
  ['file:///home/a/saved.html', 'file'],
  ['https://example.com/', null],
  [undefined, null],
])('explains why %s could not be read', (address, page) => {
  expect(closedAfterAll(address)).toBe(page);
});
