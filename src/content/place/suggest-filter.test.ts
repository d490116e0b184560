// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { parseFilters } from '../../core/rules/index.ts';
import { elementsAt } from './point-at.ts';
import { filterHost, filterLine, suggestFilter } from './suggest-filter.ts';

beforeEach(() => {
  const html = `<main class="story"><p>One</p><div class="promo">Offer</div><p>Two</p>
    <div class="css-1a2b3c4"><ul class="links"><li>A</li><li>B</li></ul></div>
    <h3 class="tip">Tip</h3><aside class="share">Share</aside></main>`;
  document.body.replaceChildren(...new DOMParser().parseFromString(html, 'text/html').body.childNodes);
});

const at = (css: string) => [...document.querySelectorAll(css)];
const suggest = (css: string, action: 'keep' | 'remove') =>
  suggestFilter(document, 'www.ferry.example', at(css), action);

describe('suggestFilter', () => {
  it.each([
    ['.promo', 'remove', 'ferry.example##.promo'],
    ['.promo', 'keep', 'ferry.example##.promo:keep()'],
    // two of them: a list, which an action belongs to as a whole
    ['.tip, .share', 'keep', 'ferry.example##:is(.tip, .share):keep()'],
    ['.tip, .share', 'remove', 'ferry.example##.tip, .share'],
    // one of several is known by its place alone: on the next page the same kind is meant
    ['.links li:first-child', 'remove', 'ferry.example##.links > li'],
    ['.links li:first-child', 'keep', 'ferry.example##.links > li:nth-child(1):keep()'],
  ] as const)('%s, %s: %s', (css, action, line) => {
    expect(suggest(css, action)).toBe(line);
  });

  it('gives lines that are read as they were meant', () => {
    for (const css of ['.promo', '.tip, .share', '.links li:first-child'])
      for (const action of ['keep', 'remove'] as const) {
        const { rules, problems } = parseFilters(suggest(css, action) ?? '', 'filters/own');
        expect(problems).toEqual([]);
        expect(rules).toHaveLength(1);
        expect(rules[0]?.action).toBe(action);
        const { matcher } = rules[0] as (typeof rules)[0];
        const selector = matcher.type === 'css' ? matcher.selector : '';
        for (const element of at(css)) expect(element.matches(selector)).toBe(true);
      }
  });

  it('has nothing to say of nothing', () => {
    expect(suggest('.absent', 'remove')).toBeNull();
  });
});

describe('filterLine', () => {
  it('names the host without its www', () => {
    expect(filterHost('WWW.Ferry.example')).toBe('ferry.example');
    expect(filterLine('news.ferry.example', '.a', 'remove')).toBe('news.ferry.example##.a');
  });
});

describe('elementsAt', () => {
  it('leaves out what is no path and what is gone', () => {
    expect(elementsAt(document, ['body > main', '!', 'body > footer'])).toEqual(at('main'));
  });
});
