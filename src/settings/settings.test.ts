import { describe, expect, it } from 'vitest';
import {
  automaticSite,
  defaults,
  isDisabledOn,
  MAX_SITES,
  normaliseHost,
  parseSettings,
  siteOrigin,
} from './settings.ts';

describe('parseSettings', () => {
  it.each([undefined, null, 'x', 3, [], { theme: 'neon' }, { textSize: Number.NaN }, { textSize: '100' }])(
    'gives the defaults for %j',
    (stored) => expect(parseSettings(stored)).toEqual(defaults),
  );

  it('keeps what is valid beside what is not', () => {
    expect(parseSettings({ theme: 'dark', textSize: 5000, showQuotes: 'no', unknown: 1 })).toEqual({
      ...defaults,
      theme: 'dark',
    });
  });

  it('refuses a site list with an entry that is no host, and one that is too long', () => {
    expect(parseSettings({ disabledSites: ['a.example', 'not a host'] }).disabledSites).toEqual([]);
    const many = Array.from({ length: MAX_SITES + 1 }, (_, n) => `s${n}.example`);
    expect(parseSettings({ disabledSites: many }).disabledSites).toEqual([]);
  });

  it('takes colours and names of typefaces, and nothing that a style sheet would read as more', () => {
    const stored = { ownText: '#102030', ownPaper: 'red', ownLinks: '#FFF', typefaceName: 'Noto Sans JP' };
    const { ownPaper, ownLinks } = defaults;
    expect(parseSettings(stored)).toEqual({ ...defaults, ...stored, ownPaper, ownLinks });
    for (const typefaceName of ['a", b', 'a;}', 'url(x)', '\\61', 'a\n', ' a', 'x'.repeat(65)])
      expect(parseSettings({ typefaceName }).typefaceName).toBe('');
  });

  it('is not fooled by inherited properties', () => {
    expect(parseSettings(Object.create({ theme: 'dark' })).theme).toBe('system');
  });
});

describe('normaliseHost', () => {
  it.each([
    ['example.com', 'example.com'],
    [' https://www.Example.com/news?x=1 ', 'example.com'],
    ['http://user:pass@news.example.com:8080/', 'news.example.com'],
    ['bücher.example', 'xn--bcher-kva.example'],
    ['localhost', 'localhost'],
    ['[::1]', '[::1]'],
  ])('%j is %j', (entry, host) => expect(normaliseHost(entry)).toBe(host));

  it.each([
    '',
    '   ',
    'two words',
    'javascript:alert(1)',
    'ftp://example.com',
    'https://',
    'a..',
    '*.example.com',
  ])('%j is none', (entry) => expect(normaliseHost(entry)).toBeNull());
});

describe('isDisabledOn', () => {
  const settings = { disabledSites: ['example.com'] };
  it('holds for the host, its www and its subdomains', () => {
    for (const host of ['example.com', 'www.example.com', 'news.example.com', 'EXAMPLE.com'])
      expect(isDisabledOn(settings, host)).toBe(true);
  });
  it('does not hold for hosts that merely end alike', () => {
    expect(isDisabledOn(settings, 'badexample.com')).toBe(false);
  });
});

describe('automaticSite', () => {
  const settings = {
    disabledSites: ['shop.example.com'],
    autoSites: ['example.com', '10.0.0.1'],
    markSites: ['marked.example', 'news.example.com'],
  };
  it('gives the site that a host belongs to', () => {
    expect(automaticSite(settings, 'www.example.com')).toEqual({ site: 'example.com', does: 'open' });
    expect(automaticSite(settings, '10.0.0.1')).toEqual({ site: '10.0.0.1', does: 'open' });
    expect(automaticSite(settings, 'www.marked.example')).toEqual({ site: 'marked.example', does: 'mark' });
    expect(automaticSite(settings, 'other.example')).toBeNull();
  });
  it('gives none where nothing may run by itself', () => {
    expect(automaticSite(settings, 'shop.example.com')).toBeNull();
  });
});

describe('siteOrigin', () => {
  it('names the site and its subdomains, and an address alone', () => {
    expect(siteOrigin('example.com')).toBe('*://*.example.com/*');
    expect(siteOrigin('10.0.0.1')).toBe('*://10.0.0.1/*');
  });
});
