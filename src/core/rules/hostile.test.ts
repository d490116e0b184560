// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  createScopeMatcher,
  findRules,
  formatFilters,
  formatSiteConfig,
  indexFilters,
  type ParsedRules,
  parseFilters,
  parseSiteConfig,
} from './index.ts';
import { MAX_PROBLEMS } from './problems.ts';

const page = new DOMParser().parseFromString('<div class="a"><p>Text</p></div>', 'text/html');

/** Does everything that is done with rules, on rules that nobody checked. */
function useAll(parsed: ParsedRules): void {
  const isInScope = createScopeMatcher('https://paper.example/a?b=c');
  for (const { scope } of parsed.rules) isInScope(scope);
  findRules(page, parsed.rules, { now: () => performance.now() });
  formatFilters(parsed.rules);
  formatSiteConfig(parsed.rules);
}

const LENGTH = 300_000;
/** Milliseconds: what takes more than linear time would take hours. */
const PATIENCE = 120_000;
const many = (text: string): string => text.repeat(Math.ceil(LENGTH / text.length));

describe('hostile texts', () => {
  it.each<[string, string]>([
    ['one long line', many('a')],
    ['brackets', `p.example##${'('.repeat(40_000)}`],
    ['nested conditions', `p.example##${':not('.repeat(8000)}a:has-text(x)${')'.repeat(8000)}`],
    ['nested operators', many('p.example##a:has(b:has-text(x)):upward(1):not(:has-text(/a/))\n')],
    ['open strings', many('p.example##a["\n')],
    ['open sets', `p.example##${'['.repeat(40_000)}`],
    ['operators in a line', `p.example##a${':has-text(a)'.repeat(3000)}`],
    ['attributes in a line', `p.example##a:matches-attr(${' '.repeat(30_000)}=${' '.repeat(9000)}x)`],
    ['hosts in a line', `${'a.example,'.repeat(4900)}b.example##.x`],
    ['tildes', `${'~'.repeat(40_000)}##a`],
    ['empty lines', many('\n')],
    ['carriage returns', many('\r')],
    ['conditions', many('!#if\n')],
    ['separators', many('##')],
    ['modifiers', `[$${'path=/a,'.repeat(6000)}`],
    ['open modifiers', `[$path=${'\\'.repeat(40_000)}`],
    ['directives', many('strip: //a[b]\n')],
    ['open arguments', `wrap_in(${'('.repeat(40_000)}`],
    ['paths', `strip: ${'//a['.repeat(9000)}`],
    [
      'NUL, surrogates and names of prototypes',
      many('\0\ud800##.__proto__\nconstructor,__proto__##.a\ntoString: //a\n'),
    ],
  ])(
    'are read in time: %s',
    (_name, text) => {
      const start = performance.now();
      for (const parsed of [parseFilters(text, 'l'), parseSiteConfig(text, 'a.example', 's')]) {
        expect(parsed.problems.length).toBeLessThanOrEqual(MAX_PROBLEMS);
        useAll(parsed);
      }
      expect(Object.keys(indexFilters([{ id: 'l', text }])).length).toBeLessThan(3000);
      expect(performance.now() - start).toBeLessThan(20_000);
    },
    30_000,
  );

  it(
    'never throw, whatever they say',
    () => {
      const piece = fc.oneof(
        fc.constantFrom(
          '##',
          '#@#',
          '#?#',
          ':has(',
          ':not(',
          ':has-text(',
          '/a+/',
          ')',
          '[',
          ']',
          '"',
          "'",
          '\\',
          ',',
          '~',
          '.a',
          '*',
          ':upward(1)',
          ':xpath(',
          '//a',
          ':matches-path(',
          ':keep()',
          ' > ',
          '[$path=',
          '\n',
          'p.example',
          '.*',
          '{',
          '!#if\n',
        ),
        fc.constantFrom('strip: ', 'body: ', 'strip_id_or_class: ', 'test_url: ', 'replace_string(', '): '),
        fc.string({ unit: 'binary', maxLength: 4 }),
      );
      fc.assert(
        fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
          const text = pieces.join('');
          useAll(parseFilters(text, 'l'));
          useAll(parseSiteConfig(text, text, 's'));
          indexFilters([{ id: text, text }]);
        }),
        { numRuns: 400 },
      );
    },
    PATIENCE,
  );

  it(
    'do not hold a page up by their expressions',
    () => {
      const long = new DOMParser().parseFromString(`<p>${'a'.repeat(3000)}!</p>`, 'text/html');
      const { rules } = parseFilters(
        'p.example##p:has-text(/(a+)+$/)\np.example##p:has-text(/(.*a){20}[?]$/)',
        'l',
      );
      expect(rules).toHaveLength(2);
      expect(findRules(long, rules, { now: () => 0 }).map(({ state }) => state)).toEqual([
        'no-match',
        'no-match',
      ]);
    },
    PATIENCE,
  );
});
