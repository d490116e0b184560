// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { createScopeMatcher, findRules, type ParsedRules, parseFilters, parseSiteConfig } from './index.ts';

const ADDRESS = 'https://paper.example/news/1';

interface Fence {
  head: string;
  body: string;
}

const manual = readFileSync(path.resolve(import.meta.dirname, '../../../docs/design/rules.md'), 'utf8');
const fences: Fence[] = [...manual.matchAll(/^```(.+)\n([\s\S]*?)^```$/gm)].map(
  ([, head = '', body = '']) => ({
    head,
    body,
  }),
);

function parse(head: string, text: string): ParsedRules {
  const [syntax, file = ''] = head.split(' ');
  return syntax === 'filters' ? parseFilters(text, 'l') : parseSiteConfig(text, file, 'l');
}

const fold = (text: string | null): string => (text ?? '').replace(/\s+/g, ' ').trim();

/** Returns what rules find on a page, as the manual writes it. */
function finds(rules: Fence, html: string): string[] {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const isInScope = createScopeMatcher(ADDRESS);
  const parsed = parse(rules.head, rules.body);
  expect(parsed.problems).toEqual([]);
  const inScope = parsed.rules.filter(({ scope }) => isInScope(scope));
  return findRules(page, inScope, { now: () => 0 })
    .filter(({ state }) => state === 'found')
    .map(({ rule, elements, values }) => {
      const texts = values.length > 0 ? values : elements.map(({ textContent }) => fold(textContent));
      return fold(`${rule.source.line} ${rule.action}${texts.join('') ? `: ${texts.join(' / ')}` : ''}`);
    });
}

describe('the manual of rules', () => {
  const examples = fences.flatMap((fence, n) => (/^(filters|site-config)/.test(fence.head) ? [n] : []));
  const refused = fences.filter(({ head }) => head.startsWith('refused'));

  it('has examples of both languages', () => {
    expect(examples.length).toBeGreaterThanOrEqual(2);
    expect(refused.length).toBeGreaterThanOrEqual(2);
  });

  it.each(examples)('tells what the rules of example %i find', (n) => {
    const [rules, html, expected] = fences.slice(n, n + 3);
    if (!rules || html?.head !== 'html' || expected?.head !== 'finds') throw new Error('not an example');
    expect(finds(rules, html.body)).toEqual(expected.body.trim().split('\n'));
  });

  it.each(
    refused.flatMap(({ head, body }) =>
      body
        .trim()
        .split('\n')
        .map((line) => [line, head]),
    ),
  )('tells that this is refused: %s', (line, head) => {
    const [rule = '', why = ''] = line.split(' ⇒ ');
    const { rules, problems } = parse(head.replace('refused ', ''), rule);
    expect(rules).toEqual([]);
    expect(problems.map(({ severity, code, column }) => `${severity} ${code} at ${column}`)).toEqual([
      `refused ${why}`,
    ]);
  });
});
