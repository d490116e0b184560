import { expect, test } from 'vitest';
import { signalOf } from './test-page.ts';
import { readUrl } from './url-facts.ts';
import { urlSignals } from './url-signals.ts';

function measure(name: string, url: string): number {
  return signalOf(urlSignals(readUrl(url)), name);
}

test.each([
  ['url-root', 'https://paper.example/', 'https://paper.example/bridge'],
  ['url-root', 'https://paper.example/en', 'https://paper.example/en/bridge'],
  ['url-root', 'https://www.paper.example/index.html', ''],
  ['url-date', 'https://paper.example/2024/05/bridge', 'https://paper.example/2024/bridge'],
  ['url-date', 'https://paper.example/20240501-bridge', 'https://paper.example/1234567'],
  ['url-story', 'https://paper.example/politics/bridge', 'https://paper.example/politics'],
  ['url-blog', 'https://firm.example/blog/bridge', 'https://firm.example/blog'],
  ['url-shop', 'https://firm.example/products/bridge', 'https://firm.example/production/bridge'],
  ['url-forum', 'https://forum.example.org/bridge', 'https://paper.example/bridge'],
  ['url-forum', 'https://paper.example/threads/bridge.12', 'https://paper.example/bridge'],
  ['url-docs', 'https://docs.firm.example/bridge', 'https://paper.example/bridge'],
  ['url-docs', 'https://firm.example/reference/bridge', 'https://paper.example/bridge'],
  ['url-number', 'https://firm.example/bridge-12345', 'https://paper.example/2024/bridge-1234'],
  ['url-service', 'https://firm.example/services/bridges', 'https://paper.example/bridge'],
])('%s: %s and not %s', (name, yes, no) => {
  expect(measure(name, yes)).toBe(1);
  expect(measure(name, no)).toBe(0);
});

test('the more words a slug has, the more it is a headline', () => {
  const long = measure('url-slug', 'https://paper.example/council-votes-to-repair-the-old-bridge.html');
  const short = measure('url-slug', 'https://paper.example/repair-old-bridge');
  expect(long).toBe(1);
  expect(short).toBeGreaterThan(0);
  expect(short).toBeLessThan(long);
  expect(measure('url-slug', 'https://paper.example/bridge')).toBe(0);
});

test('a slug may stand before the last segment', () => {
  const url = 'https://paper.example/council-votes-to-repair-the-old-bridge/123';
  expect(measure('url-slug', url)).toBe(0);
  expect(measure('url-slug-inside', url)).toBe(1);
});

test('a slug in another script counts by its length', () => {
  expect(
    measure('url-slug', `https://paper.example/${encodeURIComponent('市議会は古い橋の修理を決定した')}`),
  ).toBe(1);
});

test.each(['', 'not a url', 'about:blank', 'file:///tmp/a.html', 'https://paper.example/%E0%A4%A'])(
  '%s is no trouble',
  (url) => {
    for (const value of Object.values(urlSignals(readUrl(url)))) expect(value).toBeGreaterThanOrEqual(0);
  },
);
