import { describe, expect, it } from 'vitest';
import { parseSiteConfig } from './parse-site-config.ts';

const parse = (text: string) => parseSiteConfig(text, 'paper.example', 'site/paper.example');

describe('site configs', () => {
  it('are read into rules', () => {
    const { rules, problems } = parse(
      [
        '# comment',
        'title: //h1/span',
        'author: //a[@rel="author"]',
        'date: //time/@datetime',
        'body: //div[@id="text"] | //div[@id="more"]',
        'strip: //aside',
        "strip_id_or_class: 'ad' box",
        'strip_image_src: /pixel"',
        'native_ad_clue: //meta[@name="paid"]',
      ].join('\n'),
    );
    expect(problems).toEqual([]);
    expect(rules.map(({ action, matcher }) => [action, matcher])).toEqual([
      ['headline', { type: 'xpath', expression: '//h1/span' }],
      ['authors', { type: 'xpath', expression: '//a[@rel="author"]' }],
      ['date', { type: 'xpath', expression: '//time/@datetime' }],
      ['body', { type: 'xpath', expression: '//div[@id="text"] | //div[@id="more"]' }],
      ['remove', { type: 'xpath', expression: '//aside' }],
      ['remove', { type: 'css', selector: '[class~="ad"][class~="box"], [id~="ad"][id~="box"]' }],
      ['remove', { type: 'css', selector: 'img[src*="/pixel"]' }],
      ['sponsored', { type: 'xpath', expression: '//meta[@name="paid"]' }],
    ]);
    expect(rules[0]?.source).toEqual({ list: 'site/paper.example', line: 2, text: 'title: //h1/span' });
    expect(rules.at(-1)?.reason).toBe('advertisement');
  });

  it('keep their tests', () => {
    const { tests } = parse(
      'test_url: https://a.example/1\ntest_contains: one: two\ntest_contains: three\ntest_url: b',
    );
    expect(tests).toEqual([
      { url: 'https://a.example/1', contains: ['one: two', 'three'] },
      { url: 'b', contains: [] },
    ]);
  });

  it.each([
    ['prune: no', 1, 'ignored_cleaning'],
    ['  tidy : yes', 3, 'ignored_cleaning'],
    ['http_header(user-agent): a:b', 1, 'ignored_fetching'],
    ['login_uri: https://a.example/', 1, 'ignored_login'],
    ['skip_json_ld: yes', 1, 'ignored_own_way'],
    ['strip_attr: //*/@class', 1, 'ignored_attributes'],
    ['autodetect_on_failure: no', 1, 'ignored_detection'],
  ])('ignore what has no meaning here: %s', (line, column, code) => {
    expect(parse(line)).toMatchObject({
      rules: [],
      problems: [{ line: 1, column, severity: 'ignored', code }],
      counts: { refused: 0, ignored: 1 },
    });
  });

  it.each([
    ['find_string: <a', 1, 'edits_source'],
    ['replace_string(a:b)): c', 1, 'edits_source'],
    ['next_page_link: //a', 1, 'needs_fetch'],
    ['wrap_in(b): //a', 1, 'changes_page'],
    ['titel: //h1', 1, 'unknown_directive'],
    ['constructor: //h1', 1, 'unknown_directive'],
    ['just words', 1, 'no_directive'],
    ['wrap_in(b //a', 1, 'no_directive'],
    ['body:', 6, 'empty'],
    ['strip_id_or_class: "', 20, 'empty'],
    ['test_contains: a', 16, 'test_without_page'],
    [`strip: ${'//a['.repeat(5)}b${']'.repeat(5)}`, 8, 'too_deep'],
  ])('refuse %s', (line, column, code) => {
    expect(parse(line)).toMatchObject({
      rules: [],
      problems: [{ line: 1, column, severity: 'refused', code }],
    });
  });

  it('ask the browser about expressions where there is one', () => {
    const { problems, rules } = parseSiteConfig('strip: //a\nbody: //b[', 'a.example', 'l', {
      isXPath: (expression) => !expression.endsWith('['),
    });
    expect(rules).toHaveLength(1);
    expect(problems).toMatchObject([{ line: 2, column: 7, code: 'invalid_xpath' }]);
  });
});
