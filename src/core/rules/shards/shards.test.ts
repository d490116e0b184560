// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseFilters } from '../filters/parse-filters.ts';
import { createScopeMatcher } from '../scope/scope-matcher.ts';
import { indexFilters } from './index-filters.ts';
import { filtersIn, hostShards, tokenShards } from './look-up.ts';
import { TOKEN_TABLE } from './names.ts';
import { pageTokens } from './page-tokens.ts';
import { selectorTokens } from './selector-tokens.ts';
import { mayHold, writeTokenTable } from './token-table.ts';

/** Returns what a page finds in the index of some lists: only the shards that it asks for are there. */
function lookedUp(lists: { id: string; text: string }[], url: string, tokens: ReadonlySet<string>): string[] {
  const index = indexFilters(lists);
  const first = hostShards(new URL(url).hostname);
  const names = [...first, ...tokenShards(index[TOKEN_TABLE] ?? '', tokens)];
  const shards = Object.fromEntries(names.map((name) => [name, index[name]]));
  return filtersIn(shards, url, tokens).map(({ source }) => `${source.list}:${source.line}`);
}

const LISTS = [
  {
    id: 'filters/a "1"\n',
    text: [
      'paper.example,m.paper.example,other.example,~x.paper.example##.one',
      'paper.*##.two',
      'Zeitung-Köln.example,x.example##.three',
      '/^paper\\d?\\.example$/##.four',
      '[$path=/news]paper.example##.five',
      'paper.example#@#.ad',
      'com##.six',
    ].join('\n'),
  },
  {
    id: 'b',
    text: [
      '##.ad',
      '##div.Banner-Large > #top:not(.inner-and-very-long)',
      '##.ad, p',
      '##p:not(.ad-x)',
      '###top',
      '~paper.example##.ad-label',
      '##.esc\\:aped',
      '##.big, .small',
    ].join('\n'),
  },
];

describe('the index of filters', () => {
  it('gives a page what its host and its names ask for, exceptions and the line as it was written', () => {
    const tokens = new Set(['.ad', '.ad-label', '#top', '.small']);
    expect(lookedUp(LISTS, 'https://paper.example/news/1', tokens)).toEqual([
      'b:1',
      'b:3',
      'b:4',
      'b:5',
      'b:7',
      'b:8',
      'filters/a "1"\n:1',
      'filters/a "1"\n:2',
      'filters/a "1"\n:4',
      'filters/a "1"\n:5',
      'filters/a "1"\n:6',
    ]);
    expect(lookedUp(LISTS, 'https://x.paper.example/', new Set())).toEqual([
      'b:3',
      'b:4',
      'b:7',
      'filters/a "1"\n:2',
      'filters/a "1"\n:6',
    ]);
    expect(lookedUp(LISTS, 'https://zeitung-köln.example/', new Set(['.banner-large']))).toEqual([
      'b:2',
      'b:3',
      'b:4',
      'b:7',
      'filters/a "1"\n:3',
    ]);
    expect(lookedUp(LISTS, 'https://shop.com/', new Set(['.ad-label']))).toContain('b:6');
    expect(lookedUp(LISTS, 'https://shop.com/', new Set())).toContain('filters/a "1"\n:7');
  });

  it('narrows a line of many hosts to those of the page', () => {
    const hosts = Array.from({ length: 300 }, (_, n) => `site${n}.example`);
    const index = indexFilters([{ id: 'l', text: `${hosts},~m.site1.example##.ad` }]);
    const url = 'https://site1.example/';
    const names = hostShards('site1.example');
    const [rule] = filtersIn(Object.fromEntries(names.map((name) => [name, index[name]])), url, new Set());
    expect(rule?.source).toEqual({ list: 'l', line: 1, text: 'site1.example,~m.site1.example##.ad' });
    expect(Object.values(index).join().length).toBeLessThan(40_000);
  });

  it('finds all that a reading of the whole lists finds', () => {
    const host = fc.constantFrom(
      'paper.example',
      'm.paper.example',
      'paper.co.uk',
      'paper.*',
      'köln.example',
      'co.uk',
      'x',
    );
    const part = fc.constantFrom(
      '.ad',
      '#Top',
      'div',
      '[href]',
      ':not(.ad)',
      '.x\\:y',
      ':is(.ad, .b)',
      '.ärger',
    );
    const selector = fc
      .array(fc.tuple(part, fc.constantFrom('', ' ', ' > ', ', ')), { minLength: 1, maxLength: 4 })
      .map((parts) => parts.map(([text, mark], n) => (n < parts.length - 1 ? text + mark : text)).join(''));
    const line = fc
      .tuple(fc.array(host, { maxLength: 3 }), fc.constantFrom('##', '#@#'), selector)
      .map(([hosts, mark, text]) => hosts.join(',') + mark + text);
    const url = fc.constantFrom(
      'https://paper.example/',
      'https://m.paper.co.uk/',
      'https://köln.example/',
      'http://x/',
    );
    const page = new DOMParser().parseFromString(
      '<div class="Ad ärger"><a href="https://shop.example/1" title="close" id="top">x</a></div><p class="x:y b"><x-y data-a=""></x-y>',
      'text/html',
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), url, (lines, address) => {
        const text = lines.join('\n');
        const isInScope = createScopeMatcher(address);
        const found = lookedUp([{ id: 'l', text }], address, pageTokens(page));
        for (const { scope, matcher, source } of parseFilters(text, 'l').rules) {
          const isOnPage = matcher.type === 'css' && page.querySelector(matcher.selector) !== null;
          if (isInScope(scope) && isOnPage) expect(found).toContain(`l:${source.line}`);
        }
        for (const name of found) {
          const rule = parseFilters(text, 'l').rules.find(({ source }) => `l:${source.line}` === name);
          expect(rule && isInScope(rule.scope)).toBe(true);
        }
      }),
    );
  });

  it('reads nothing from shards that are none', () => {
    const shards = {
      always: 'x\n\n1 2\n"\n1 0 0 p.example##.a\n"l"\n2 0 0 ##+js(x)\n3 0 0 ##.a',
      other: undefined,
    };
    expect(filtersIn(shards, 'nonsense', new Set()).map(({ source }) => source)).toEqual([
      { list: 'l', line: 3, text: '##.a' },
    ]);
  });
});

describe('selectorTokens', () => {
  it.each<[string, string[] | null]>([
    ['.ad', ['.ad']],
    ['div#Top.advertisement > a', ['.advertisement']],
    ['.a .bb, #ccc', ['.bb', '#ccc']],
    ['.a, p', null],
    ['a[href^="https://Ads.example/x/y/z/long"]', ['[href^https://ads.example/']],
    ['[title^="Advertis"]', ['[title^advertis']],
    ['[title^="Ad"]', ['[title']],
    ['[title="Close me"], x-ad > b', ['[title=close me', '<x-ad']],
    ['[href*="ad"]', ['[href']],
    ['[data-ad-slot] p', ['[data-ad-slot']],
    ['[alt="a\\"b"]', null],
    ['b:first-child', null],
    ['b::x-y', null],
    ['div', null],
    [':not(.a)', null],
    ['.a:not(.longer)', ['.a']],
    ['[data-x=".longer"].a', ['.a']],
    ['.md\\:flex', null],
    ['.md\\:flex-1', null],
  ])('%s', (selector, tokens) => {
    expect(selectorTokens(selector)).toEqual(tokens);
  });
});

describe('the table of tokens', () => {
  it('holds what was put in, and next to nothing else', () => {
    const inside = new Set(Array.from({ length: 5000 }, (_, n) => `.class-${n}`));
    const table = writeTokenTable(inside);
    expect([...inside].every((token) => mayHold(table, token))).toBe(true);
    const outside = Array.from({ length: 20_000 }, (_, n) => `.other-${n}`).filter((token) =>
      mayHold(table, token),
    );
    expect(outside.length).toBeLessThan(200);
    expect(mayHold('', '.a')).toBe(false);
  });
});

describe('pageTokens', () => {
  it('reads classes and ids in shadow trees, too, whatever a page calls its elements', () => {
    const page = new DOMParser().parseFromString(
      '<form id="F" class="a  B"><input name="getAttribute"><input name="localName"></form><svg class="c"></svg><p id="host">',
      'text/html',
    );
    const root = page.querySelector('#host')?.attachShadow({ mode: 'open' });
    root?.append(Object.assign(page.createElement('p'), { className: 'deep' }));
    expect([...pageTokens(page)].filter((token) => /^[.#]/.test(token)).sort()).toEqual([
      '#f',
      '#host',
      '.a',
      '.b',
      '.c',
      '.deep',
    ]);
  });
});
