import { describe, expect, it } from 'vitest';
import { MAX_DISABLED_SITES } from '../storage/settings.ts';
import { addSite } from './site-list.ts';

describe('addSite', () => {
  it.each([
    ['example.com', 'example.com'],
    ['  WWW.Example.com ', 'example.com'],
    ['https://news.example.com/today?x=1', 'news.example.com'],
    ['localhost', 'localhost'],
    ['127.0.0.1', '127.0.0.1'],
  ])('understands %j', (entry, host) => {
    expect(addSite([], entry)).toEqual({ sites: [host], host, problem: null });
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
    expect(addSite([], entry)).toEqual({ problem: 'siteBad', host: null });
  });

  it('keeps the list in order', () => {
    expect(addSite(['b.example', 'd.example'], 'c.example')).toMatchObject({
      sites: ['b.example', 'c.example', 'd.example'],
    });
  });

  it('knows a site by its parent', () => {
    expect(addSite(['example.com'], 'news.example.com')).toEqual({
      problem: 'siteKnown',
      host: 'example.com',
    });
    expect(addSite(['example.com'], 'anexample.com')).toMatchObject({ problem: null });
  });

  it('does not outgrow the storage', () => {
    const full = Array.from({ length: MAX_DISABLED_SITES }, (_, n) => `site${n}.example`);
    expect(addSite(full, 'more.example')).toEqual({ problem: 'siteTooMany', host: 'more.example' });
  });
});
