// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { parseFilters } from '../filters/parse-filters.ts';
import { parseSiteConfig } from '../site-config/parse-site-config.ts';
import type { Rule } from '../types.ts';
import { findRules, RULE_TIME, TOTAL_TIME } from './find-rules.ts';

const page = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');
const now = (): number => 0;
const filters = (...lines: string[]): Rule[] => parseFilters(lines.join('\n'), 'l').rules;
const site = (...lines: string[]): Rule[] => parseSiteConfig(lines.join('\n'), 'p.example', 's').rules;
const ids = (document: Document, rules: readonly Rule[]): string[][] =>
  findRules(document, rules, { now }).map(({ elements }) => elements.map(({ id }) => id));

const CARDS = `
  <div id="a" class="card"><h2 id="a2">Advertisement</h2><p id="ap">Buy this</p></div>
  <div id="b" class="card" data-x="promo-12"><h2 id="b2">News</h2><p id="bp">The bridge opened on Monday</p></div>
  <p id="c">Advertisement</p><p id="d">Text</p>`;

describe('filters on a page', () => {
  it.each<[string, string[]]>([
    ['.card', ['a', 'b']],
    ['.card:has-text(Advertisement)', ['a']],
    ['.card:has-text(/^\\s*news/i)', ['b']],
    ['.card:not(:has-text(Advertisement))', ['b']],
    ['.card:has(> h2:has-text(News))', ['b']],
    ['.card:has(:has-text(News))', ['b']],
    ['.card:not(.card:has-text(News))', ['a']],
    ['h2:has-text(Advert):upward(1)', ['a']],
    ['h2:upward(.card)', ['a', 'b']],
    ['h2:upward(9)', []],
    ['p:has-text(/^Advertisement$/) + p', ['d']],
    ['.card:has-text(News) > p', ['bp']],
    ['.card:has-text(News) p', ['bp']],
    ['.card:has-text(News)[data-x]', ['b']],
    [':xpath(//h2[.="News"]/..)', ['b']],
    ['.card:xpath(./p)', ['ap', 'bp']],
    ['div:matches-attr(data-x=/^promo-\\d+$/)', ['b']],
    ['div:matches-attr(/^data-/)', ['b']],
    ['div:matches-attr("data-x"="promo-1")', []],
    ['p:min-text-length(15)', ['bp']],
  ])('%s', (selector, expected) => {
    expect(ids(page(CARDS), filters(`p.example##${selector}`))).toEqual([expected]);
  });

  it('look into open shadow trees', () => {
    const document = page('<section><div id="host"></div></section>');
    const root = document.querySelector('#host')?.attachShadow({ mode: 'open' });
    root?.append(Object.assign(document.createElement('p'), { id: 'deep', className: 'ad' }));
    expect(ids(document, filters('##.ad', 'p.example##p:not(:has-text(x))'))).toEqual([['deep'], ['deep']]);
  });

  it('are taken out by an exception with the same selector, and by no other', () => {
    const rules = filters('##.card', '#@#.card', '###c', 'p.example##.card:keep()');
    expect(findRules(page(CARDS), rules, { now }).map(({ rule }) => rule.source.line)).toEqual([3, 4]);
  });

  it('are asked many at once, and one by one where one of them is refused', () => {
    const lines = Array.from({ length: 450 }, (_, n) => `##.none-${n}`);
    const rules = filters(...lines, '###c', '##p:foo-bar', '##.card');
    const found = findRules(page(CARDS), rules, { now });
    expect(found.map(({ rule }) => rule.source.line)).toEqual(rules.map(({ source }) => source.line));
    expect(found.slice(450).map(({ state, elements }) => [state, elements.length])).toEqual([
      ['found', 1],
      ['failed', 0],
      ['found', 2],
    ]);
    expect(found.slice(0, 450).every(({ state }) => state === 'no-match')).toBe(true);
  });

  it('leave the page as it is', () => {
    const document = page(CARDS);
    const before = document.documentElement.outerHTML;
    findRules(document, filters('##.card', 'p.example##h2:upward(1):remove()'), { now });
    expect(document.documentElement.outerHTML).toBe(before);
  });
});

describe('site configs on a page', () => {
  const document = page(`
    <head><meta property="og:url" content="/sponsored/1"></head>
    <h1 id="t"> The  bridge </h1><span class="by"><a>Ada Stone</a>, <a>Tom Reed</a></span>
    <time datetime="2026-05-04">today</time>
    <article id="text"><p id="p1">One <b id="b1">bold</b></p><aside id="x">Aside</aside></article>`);

  it('find elements and values', () => {
    const found = findRules(
      document,
      site(
        'title: //h1',
        'author: //span[@class="by"]/a/text()',
        'author: concat("By ", //span/a[1])',
        'date: //time/@datetime',
        'body: //article[@id="text"] | //nothing',
        'strip: //aside/text()',
        'strip: //p/text()',
        'strip: //@class',
        'native_ad_clue: //meta[contains(@content, "/sponsored/")]/@content',
      ),
      { now },
    );
    expect(found.map(({ state, values, elements }) => [state, values, elements.map(({ id }) => id)])).toEqual(
      [
        ['found', ['The bridge'], ['t']],
        ['found', ['Ada Stone', 'Tom Reed'], ['', '']],
        ['found', ['By Ada Stone'], []],
        ['found', ['2026-05-04'], []],
        ['found', [], ['text']],
        ['found', [], ['x']],
        ['no-match', [], []],
        ['no-match', [], []],
        ['found', [], ['']],
      ],
    );
  });
});

describe('bounds', () => {
  /** Makes a clock that goes on by `step` milliseconds at each look. */
  const clock = (step: number) => {
    let time = 0;
    return () => {
      time += step;
      return time;
    };
  };

  it('end a rule that takes too long, between two elements', () => {
    const many = page('<p>x</p>'.repeat(100));
    const [found] = findRules(many, filters('p.example##p:has-text(x)'), { now: clock(RULE_TIME / 10) });
    expect(found).toMatchObject({ state: 'too-slow', elements: [] });
  });

  it('leave out what comes after the time of all', () => {
    const rules = filters(...Array.from({ length: 60 }, (_, n) => `p.example##p:has-text(${n})`));
    const states = findRules(page('<p>1'), rules, { now: clock(TOTAL_TIME / 60) }).map(({ state }) => state);
    expect(states[0]).toBe('no-match');
    expect(states.at(-1)).toBe('too-slow');
    expect(states).toHaveLength(60);
  });

  it('hold against expressions that the browser refuses, and pages that hide its names', () => {
    const document = page(
      '<img name="evaluate"><img name="querySelectorAll"><form id="f"><input name="parentElement"><input name="attributes"><input name="textContent"><input name="matches"><input name="closest"><input name="querySelectorAll"></form>',
    );
    const rules = [
      ...filters('##form', 'p.example##form:has-text(x)', 'p.example##form:matches-attr(id=f):upward(body)'),
      ...filters('p.example##form:not(b:has-text(x)) > input:upward(form)'),
      ...site('strip: //form', 'strip: //form[', 'title: nothing()'),
    ];
    expect(
      findRules(document, rules, { now }).map(({ state, elements }) => [state, elements.length]),
    ).toEqual([
      ['found', 1],
      ['no-match', 0],
      ['found', 1],
      ['found', 1],
      ['found', 1],
      ['failed', 0],
      ['failed', 0],
    ]);
  });
});
