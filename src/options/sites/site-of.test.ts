import { describe, expect, it } from 'vitest';
import { siteOf } from './site-of.ts';

describe('siteOf', () => {
  it.each([
    ['example.com', 'example.com'],
    ['  WWW.Example.com ', 'example.com'],
    ['https://news.example.com/today?x=1', 'news.example.com'],
    ['localhost', 'localhost'],
    ['127.0.0.1', '127.0.0.1'],
  ])('understands %j', (entry, host) => {
    expect(siteOf(entry)).toBe(host);
  });

  it.each([
    '',
    'example',
    'two words.com',
    'ftp://example.com',
    'about:blank',
    '.com',
    'a..b',
    '*.example.com',
  ])('refuses %j', (entry) => {
    expect(siteOf(entry)).toBeNull();
  });
});
