import { describe, expect, it } from 'vitest';
import { parseFilters } from '../filters/parse-filters.ts';
import { parseSiteConfig } from '../site-config/parse-site-config.ts';
import { siteConfigFiles } from '../site-config/site-config-files.ts';
import { createScopeMatcher } from './scope-matcher.ts';

/** Returns, of some addresses, those at which a filter holds. */
const where = (line: string, addresses: string[]): string[] => {
  const scope = parseFilters(line, 'list').rules[0]?.scope;
  return addresses.filter((address) => scope && createScopeMatcher(address)(scope));
};

describe('createScopeMatcher', () => {
  it('takes a host with all below it, and nothing that only ends alike', () => {
    expect(
      where('paper.example##.x', [
        'https://paper.example/',
        'http://m.paper.example/a',
        'https://newspaper.example/',
        'https://paper.example.org/',
        'https://paper.example./',
      ]),
    ).toEqual(['https://paper.example/', 'http://m.paper.example/a', 'https://paper.example./']);
  });

  it('takes an entity under any public suffix, and no further', () => {
    expect(
      where('paper.*##.x', [
        'https://paper.co.uk/',
        'https://m.paper.com.au/',
        'https://paper.de/',
        'https://paper.evil.com/',
        'https://co.uk/',
        'http://127.0.0.1/',
      ]),
    ).toEqual(['https://paper.co.uk/', 'https://m.paper.com.au/', 'https://paper.de/']);
  });

  it('leaves out what is excepted', () => {
    expect(
      where('paper.example,~m.paper.example##.x', ['https://paper.example/', 'https://m.paper.example/']),
    ).toEqual(['https://paper.example/']);
    expect(where('~paper.example##.x', ['https://paper.example/', 'https://other.example/'])).toEqual([
      'https://other.example/',
    ]);
  });

  it('looks at paths', () => {
    const addresses = ['https://p.example/news/1?x=2', 'https://p.example/sport/news', 'https://p.example/'];
    expect(where('p.example/news##.x', addresses)).toEqual(addresses.slice(0, 1));
    expect(where('[$path=/news]p.example##.x', addresses)).toEqual(addresses.slice(0, 2));
    expect(where('[$path=|/news]p.example##.x', addresses)).toEqual(addresses.slice(0, 1));
    expect(where('[$path]p.example##.x', addresses)).toEqual(addresses.slice(2));
    expect(where('[$domain=p.example|q.example,path=/\\/\\d/]##.x', addresses)).toEqual(
      addresses.slice(0, 1),
    );
    expect(where('p.example##:matches-path(x=2) .x', addresses)).toEqual(addresses.slice(0, 1));
    expect(where('p.example##:matches-path(/^\\/(news|sport)/) .x', addresses)).toEqual(
      addresses.slice(0, 2),
    );
    expect(where('p.example##:not(:matches-path(/news/)) .x', addresses)).toEqual(addresses.slice(2));
    expect(where('p.example##:matches-path(~/news) .x', addresses)).toEqual(addresses.slice(2));
  });

  it('takes hosts in any writing and as expressions', () => {
    expect(where('Zeitung-Köln.example##.x', ['https://zeitung-köln.example/'])).toHaveLength(1);
    expect(where('xn--zeitung-kln-zfb.example##.x', ['https://zeitung-köln.example/'])).toHaveLength(1);
    expect(
      where('/^news\\d{1,2}\\.example$/##.x', ['https://news12.example/', 'https://news.example/']),
    ).toEqual(['https://news12.example/']);
  });

  it('knows no host of what is no address', () => {
    expect(where('##.x', ['nonsense', ''])).toHaveLength(2);
    expect(where('constructor,__proto__##.x', ['nonsense', 'https://constructor/'])).toEqual([
      'https://constructor/',
    ]);
  });
});

describe('site configs', () => {
  const holds = (file: string, address: string): boolean | undefined => {
    const scope = parseSiteConfig('strip: //p', file, 'list').rules[0]?.scope;
    return scope && createScopeMatcher(address)(scope);
  };

  it('serve a host and its www, or the subdomains alone', () => {
    expect(holds('paper.example', 'https://paper.example/')).toBe(true);
    expect(holds('paper.example', 'https://www.paper.example/')).toBe(true);
    expect(holds('paper.example', 'https://m.paper.example/')).toBe(false);
    expect(holds('.paper.example', 'https://m.paper.example/')).toBe(true);
    expect(holds('.paper.example', 'https://www.paper.example/')).toBe(false);
    expect(holds('.paper.example', 'https://paper.example/')).toBe(false);
    expect(holds('global', 'https://any.example/')).toBe(true);
  });

  it('are named by the files that may serve a host', () => {
    expect(siteConfigFiles('www.Paper.example')).toEqual([
      'www.paper.example',
      'paper.example',
      '.example',
      'global',
    ]);
    expect(siteConfigFiles('m.paper.example')).toEqual([
      'm.paper.example',
      '.paper.example',
      '.example',
      'global',
    ]);
  });

  it.each(['https://www.paper.example/', 'https://a.b.paper.example/', 'https://paper.example/'])(
    'are all found by name: %s',
    (address) => {
      const files = ['paper.example', '.paper.example', '.b.paper.example', 'b.paper.example', 'global'];
      const named = siteConfigFiles(new URL(address).hostname);
      for (const file of files) if (holds(file, address)) expect(named).toContain(file);
    },
  );
});
