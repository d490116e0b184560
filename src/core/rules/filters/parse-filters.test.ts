import { describe, expect, it } from 'vitest';
import { parseFilters } from './parse-filters.ts';

const parse = (line: string) => parseFilters(line, 'list');
const matcher = (line: string) => parse(line).rules[0]?.matcher;
const steps = (line: string) => {
  const found = matcher(line);
  return found?.type === 'steps' ? found.steps : found;
};
const problem = (line: string) => {
  const { rules, problems } = parse(line);
  expect(rules).toEqual([]);
  const [{ column, code, detail } = { column: 0, code: 'none', detail: '' }] = problems;
  return [column, code, detail];
};

describe('filters', () => {
  it('name their hosts, and where they were read', () => {
    const { rules, problems } = parseFilters(
      '! title\n\r\n paper.example,~m.paper.example##.box \n##.ad',
      'l',
    );
    expect(problems).toEqual([]);
    expect(rules).toEqual([
      {
        scope: {
          hosts: [{ host: 'paper.example', reach: 'all' }],
          exceptHosts: [{ host: 'm.paper.example', reach: 'all' }],
          path: null,
        },
        matcher: { type: 'css', selector: '.box' },
        action: 'remove',
        reason: 'rule',
        source: { list: 'l', line: 3, text: 'paper.example,~m.paper.example##.box' },
      },
      {
        scope: { hosts: [], exceptHosts: [], path: null },
        matcher: { type: 'css', selector: '.ad' },
        action: 'remove',
        reason: 'rule',
        source: { list: 'l', line: 4, text: '##.ad' },
      },
    ]);
  });

  it('are left to the browser where they are CSS', () => {
    for (const selector of [
      '###id',
      'a[href^="https://x.example/"]',
      'div:has(> .ad):not(.b, [c=")"])',
      '.md\\:flex:nth-child(2n + 1)',
      'p::before',
      '[onclick*=":has-text("]',
    ])
      expect(matcher(`p.example##${selector}`)).toEqual({ type: 'css', selector });
  });

  it('are read step by step where they are more', () => {
    expect(steps('p.example##.a:has-text(Ad) + div')).toEqual([
      { step: 'css', selector: '.a' },
      { step: 'has-text', text: 'Ad' },
      { step: 'css', selector: ' + div' },
    ]);
    expect(steps('p.example#?#div:contains(/^ad\\)s?$/i):upward(2)')).toEqual([
      { step: 'css', selector: 'div' },
      { step: 'has-text', text: /^ad\)s?$/i },
      { step: 'upward', levels: 2 },
    ]);
    expect(steps('p.example##b:upward(.card > div):min-text-length(20)')).toEqual([
      { step: 'css', selector: 'b' },
      { step: 'upward-to', selector: '.card > div' },
      { step: 'min-text-length', length: 20 },
    ]);
    expect(steps(`p.example##:xpath('//p[text()="Ad"]/..')`)).toEqual({
      type: 'xpath',
      expression: '//p[text()="Ad"]/..',
    });
    expect(steps('p.example##div:matches-attr(/-h?ref/="x")')).toEqual([
      { step: 'css', selector: 'div' },
      { step: 'matches-attribute', name: /-h?ref/, value: 'x' },
    ]);
    expect(steps("p.example##div:has(> b:has-text(Ad (1))):not(.x:has-text(it's))")).toEqual([
      { step: 'css', selector: 'div' },
      {
        step: 'has',
        steps: [
          { step: 'css', selector: '> b' },
          { step: 'has-text', text: 'Ad (1)' },
        ],
      },
      {
        step: 'not',
        steps: [
          { step: 'css', selector: '.x' },
          { step: 'has-text', text: "it's" },
        ],
      },
    ]);
  });

  it('remove by :remove(), and keep by :keep()', () => {
    expect(parse('p.example##.a, .b:remove()').rules[0]).toMatchObject({
      action: 'remove',
      matcher: { type: 'css', selector: '.a, .b' },
    });
    expect(parse('p.example##.a:keep()').rules[0]).toMatchObject({
      action: 'keep',
      matcher: { type: 'css', selector: '.a' },
    });
  });

  it('are exceptions after #@#', () => {
    expect(parse('p.example#@#.a').rules[0]?.isException).toBe(true);
    expect(parse('p.example#@?#.a:has-text(x)').rules[0]?.isException).toBe(true);
  });

  it.each([
    ['||ads.example^', 1, 'network_rule'],
    ['@@||x.example^$generichide', 1, 'network_rule'],
    ['p.example##+js(set, x, 1)', 12, 'scriptlet'],
    ['p.example#%#window.x = 1', 10, 'scriptlet'],
    ['p.example##^script:has-text(x)', 12, 'edits_source'],
    ['p.example#$#body { top: 0 }', 10, 'changes_page'],
    ['p.example##.a:style(top: 0)', 14, 'changes_page'],
    ['p.example##.a { top: 0 }', 15, 'changes_page'],
    ['p.example##.a:matches-prop(x=1)', 14, 'needs_scripts'],
    ['p.example##.a:watch-attr(x)', 14, 'needs_scripts'],
    ['p.example##.a:matches-css(top: 0)', 14, 'needs_layout'],
    ['p.example##.a:sparkle(x)', 14, 'unknown_operator'],
    ['p.example##.a:constructor(x)', 14, 'unknown_operator'],
    ['##.a:has-text(x)', 3, 'operator_without_host'],
    ['~p.example##.a:upward(1)', 13, 'operator_without_host'],
    ['p.example##.a:has-text(', 23, 'unbalanced'],
    ['p.example##.a[b="c]', 14, 'unbalanced'],
    ['p.example##.a)', 14, 'unbalanced'],
    ['p.example##', 12, 'empty'],
    ['p.example##:matches-path(/x/)', 12, 'empty'],
    ['p.example##.a:has-text()', 24, 'invalid_argument'],
    ['p.example##.a:upward(0)', 22, 'invalid_argument'],
    ['p.example##.a:min-text-length(x)', 31, 'invalid_argument'],
    ['p.example##.a:has-text(/(/)', 24, 'invalid_regex'],
    ['p.example##.a:has-text(/(?=x)/)', 24, 'unsupported_regex'],
    ['p.example##.a:has-text(x), .b', 26, 'list_with_operators'],
    ['p.example##.a:remove() b', 25, 'not_last'],
    ['p.example##.a:keep():has(b)', 21, 'not_last'],
    ['p.example##:is(.a:has-text(x))', 12, 'operator_within'],
    [`p.example##${'a:has('.repeat(12)}b:has-text(x)${')'.repeat(12)}`, 66, 'too_deep'],
    ['p.exa mple##.a', 1, 'invalid_host'],
    ['p.example,,q.example##.a', 11, 'invalid_host'],
    ['/(/##.a', 1, 'invalid_regex'],
    ['[$app=x]p.example##.a', 3, 'unknown_modifier'],
    ['[$path=/x##.a', 3, 'unbalanced'],
  ])('are refused: %s', (line, column, code) => {
    expect(problem(line).slice(0, 2)).toEqual([column, code]);
  });

  it('point at the column of the line as it was written', () => {
    expect(problem('  p.example##+js(x)')).toEqual([14, 'scriptlet', '+js']);
  });

  it('are asked of the browser where there is one', () => {
    const checks = { isSelector: (selector: string) => !selector.includes('!') };
    const { rules, problems } = parseFilters(
      '##.a\n##.b!\np.example##.a:has(> .c!:has-text(x))',
      'l',
      checks,
    );
    expect(rules).toHaveLength(1);
    expect(problems.map(({ line, column, code }) => [line, column, code])).toEqual([
      [2, 3, 'invalid_selector'],
      [3, 12, 'invalid_selector'],
    ]);
  });

  it('meant for other blockers are left out', () => {
    const text = '!#if env_mobile\n##.a\n!#if x\n##.b\n!#endif\n!#else\n##.c\n!#endif\n##.d\n!#include x.txt';
    const { rules, counts } = parseFilters(text, 'l');
    expect(rules.map(({ source }) => source.text)).toEqual(['##.c', '##.d']);
    expect(counts).toEqual({ refused: 0, ignored: 3 });
  });
});
