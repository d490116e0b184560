import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  createScopeMatcher,
  type FilterStep,
  formatFilters,
  formatSiteConfig,
  parseFilters,
  parseSiteConfig,
  type Rule,
} from './index.ts';

const word = fc.stringMatching(/^[a-z][a-z0-9]{0,6}$/);
const selector = fc
  .array(fc.tuple(fc.constantFrom('.', '#', '', '[data-', '::'), word), { minLength: 1, maxLength: 3 })
  .map((parts) =>
    parts
      .map(([mark, name]) =>
        mark === '[data-'
          ? `[data-${name}="a)b"]`
          : mark === '::'
            ? `:not(.${name})`
            : mark === ''
              ? ` ${name}`
              : mark + name,
      )
      .join('')
      .trim(),
  );
const freeText = fc
  .string({
    unit: fc.constantFrom('a', 'B', ' ', '(', ')', "'", ':', ',', '/', '=', '~', 'ä', '-'),
    minLength: 1,
    maxLength: 10,
  })
  .filter((text) => text.trim() === text && !/^\/.+\/[a-z]*$/.test(text));
const pattern = fc.oneof(freeText, fc.constantFrom(/^ad\)?s?$/i, /a\/b[/)]c/, /\d+ [("]x/u));
const simpleStep: fc.Arbitrary<FilterStep> = fc.oneof(
  pattern.map((text): FilterStep => ({ step: 'has-text', text })),
  fc.integer({ min: 1, max: 20 }).map((levels): FilterStep => ({ step: 'upward', levels })),
  selector.map((text): FilterStep => ({ step: 'upward-to', selector: text })),
  fc
    .tuple(word, fc.option(pattern))
    .map(([name, value]): FilterStep => ({ step: 'matches-attribute', name, value })),
  fc.integer({ min: 0, max: 999 }).map((length): FilterStep => ({ step: 'min-text-length', length })),
  fc
    .constantFrom('//p[.="x"]/..', "./a[@b='(']", '..')
    .map((expression): FilterStep => ({ step: 'xpath', expression })),
);
const steps: fc.Arbitrary<FilterStep[]> = fc
  .tuple(
    selector,
    fc.array(
      fc.oneof(
        simpleStep,
        fc
          .tuple(fc.constantFrom('has' as const, 'not' as const), selector, simpleStep)
          .map(
            ([step, css, inner]): FilterStep => ({ step, steps: [{ step: 'css', selector: css }, inner] }),
          ),
      ),
      { minLength: 1, maxLength: 3 },
    ),
  )
  .map(([css, rest]) => [{ step: 'css', selector: css }, ...rest]);

const parsed = (line: string): Rule[] => parseFilters(line, 'l').rules;
const meaning = ({ scope, matcher, action, isException }: Rule) => ({ scope, matcher, action, isException });

describe('filters', () => {
  it('are the same after being written and read, whatever their steps', () => {
    fc.assert(
      fc.property(steps, fc.constantFrom('remove' as const, 'keep' as const), (made, action) => {
        const rule: Rule = {
          scope: { hosts: [{ host: 'paper.example', reach: 'all' }], exceptHosts: [], path: null },
          matcher: { type: 'steps', steps: made },
          action,
          reason: 'rule',
          source: { list: 'l', line: 1, text: '' },
        };
        const { text, left } = formatFilters([rule]);
        expect(left).toEqual([]);
        expect(parsed(text).map(meaning)).toEqual([meaning(rule)]);
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    'paper.example,~m.paper.example,news.*##.a > .b',
    '##.ad, #top',
    '~paper.example#@#.ad',
    'paper.example/news,/^x\\d$/##.a:keep()',
    'paper.example##:matches-path(/^\\/news/i) .a:has-text(x)',
    'paper.example##:matches-path(~/news/) .a',
    'paper.example##:xpath(//p[contains(., "x")])',
    `paper.example##:xpath(//p[. = "it's"])`,
  ])('are the same after being read, written and read: %s', (line) => {
    const rules = parsed(line);
    expect(rules).toHaveLength(1);
    const { text } = formatFilters(rules);
    expect(parsed(text).map(meaning)).toEqual(rules.map(meaning));
  });

  it('say what site configs say, where they can', () => {
    const config = 'strip: //aside\nstrip_id_or_class: ad\nbody: //article\ntitle: //h1';
    const addresses = [
      'https://paper.example/',
      'https://www.paper.example/',
      'https://m.paper.example/',
      'https://a.m.paper.example/',
    ];
    for (const file of ['paper.example', '.paper.example']) {
      const { rules } = parseSiteConfig(config, file, 's');
      const { text, left } = formatFilters(rules);
      expect(left.map(({ action }) => action)).toEqual(['body', 'headline']);
      const again = parsed(text);
      expect(again.map(({ matcher }) => matcher)).toEqual(rules.slice(0, 2).map(({ matcher }) => matcher));
      for (const address of addresses) {
        const holds = createScopeMatcher(address);
        expect(again.map(({ scope }) => holds(scope))).toEqual(
          rules.slice(0, 2).map(({ scope }) => holds(scope)),
        );
      }
    }
    const everywhere = parseSiteConfig(config, 'global', 's').rules;
    expect(formatFilters(everywhere).left.map(({ source }) => source.line)).toEqual([1, 3, 4]);
  });
});

describe('site configs', () => {
  it('are the same after being read, written and read', () => {
    const text = [
      'title: //h1',
      'author: //a[@rel="author"]',
      'date: //time/@datetime',
      'body: //article | //main',
      'strip: //aside',
      'strip_id_or_class: big ad',
      'strip_image_src: /pixel.gif?',
      'native_ad_clue: //meta[@x]',
      '',
    ].join('\n');
    const { rules } = parseSiteConfig(text, 'paper.example', 's');
    expect(formatSiteConfig(rules)).toEqual({ text, left: [] });
  });

  it('say what filters say, where they can', () => {
    const { rules } = parseFilters(
      'p.example##.ad\np.example###top\np.example##.a > .b\np.example##.x:keep()\np.example##:xpath(//b)',
      'l',
    );
    const { text, left } = formatSiteConfig(rules);
    expect(text.split('\n')).toEqual([
      "strip: //*[contains(concat(' ', normalize-space(@class), ' '), ' ad ')]",
      "strip: //*[@id='top']",
      'strip: //b',
      '',
    ]);
    expect(left.map(({ source }) => source.line)).toEqual([3, 4]);
  });
});
