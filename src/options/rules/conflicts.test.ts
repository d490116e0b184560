import { describe, expect, it } from 'vitest';
import { parseFilters, parseSiteConfig } from '../../core/rules/index.ts';
import { findConflicts } from './conflicts.ts';

const filters = (...lines: string[]) =>
  findConflicts(parseFilters(lines.join('\n'), 'filters/own').rules).map(
    ({ kind, line, other }) => `${line.line} ${kind} ${other.line}`,
  );
const site = (...lines: string[]) =>
  findConflicts(parseSiteConfig(lines.join('\n'), 'example.com', 'site/example.com').rules).map(
    ({ kind, line, other }) => `${line.line} ${kind} ${other.line}`,
  );

describe('findConflicts', () => {
  it.each([
    [['example.com##.box', 'example.com##.box:keep()'], ['2 at_odds 1']],
    [['example.com##.box', 'news.example.com##.box:keep()'], ['2 at_odds 1']],
    [['##.box', 'example.com##.box:keep()'], ['2 at_odds 1']],
    [['example.*##.box', 'example.org##.box:keep()'], ['2 at_odds 1']],
    [['example.com##.box', 'example.org##.box:keep()'], []],
    [['example.com##.box', 'example.com##.other:keep()'], []],
    [['example.com##.box', 'example.com##.box'], ['2 duplicate 1']],
    [['example.com##p:has-text(/a/i)', 'example.com##p:has-text(/a/i)'], ['2 duplicate 1']],
    [['example.com##p:has-text(/a/i)', 'example.com##p:has-text(/a/)'], []],
    [['example.com##.box', 'example.com#@#.box'], []],
    [['a.example##.box', 'b.example##.box'], []],
  ])('%j', (lines, conflicts) => {
    expect(filters(...lines)).toEqual(conflicts);
  });

  it('knows bodies that are never reached', () => {
    expect(site('body: //article', 'body: //body', 'body: //main', 'body: //section')).toEqual([
      '3 unreached 2',
      '4 unreached 2',
    ]);
    expect(site('body: //article', 'body: //main')).toEqual([]);
    expect(site('strip: //aside', 'strip: //nav', 'strip: //aside')).toEqual(['3 duplicate 1']);
  });

  it('goes through 100,000 rules at once', () => {
    const lines = Array.from({ length: 100_000 }, (_, n) => `site${n}.example##.ad`);
    const { rules } = parseFilters(lines.join('\n'), 'filters/many');
    const started = performance.now();
    expect(findConflicts(rules)).toEqual([]);
    expect(performance.now() - started).toBeLessThan(5000);
  });
});
