import { expect, it } from 'vitest';
import type { RuleListEntry } from '../../settings/rule-list.ts';
import { countKinds, findSites, siteRows } from './site-rows.ts';

const entry = (id: string, rules: number): RuleListEntry => ({
  id,
  syntax: id.startsWith('site/') ? 'site-config' : 'filters',
  name: id,
  isOn: true,
  rules,
  refused: 0,
  size: 10,
});
const known = {
  disabledSites: ['off.example'],
  autoSites: ['auto.example', 'news.off.example'],
  markSites: [],
  appearances: ['looks.example', 'auto.example'],
  entries: [
    entry('filters/own', 9),
    entry('site/global', 4),
    entry('site/rules.example', 2),
    entry('site/.rules.example', 3),
    entry('site/empty.example', 0),
  ],
  filterHosts: new Map([['filters.example', 4]]),
};

it('gathers each site once, with all that is known of it', () => {
  const rows = siteRows(known);
  expect(rows.map(({ host }) => host)).toEqual([
    'auto.example',
    'empty.example',
    'filters.example',
    'looks.example',
    'news.off.example',
    'off.example',
    'rules.example',
  ]);
  expect(rows[0]).toMatchObject({ mode: 'auto', hasAppearance: true, rules: 0, offBy: null });
  expect(rows[4]).toMatchObject({ mode: 'auto', offBy: 'off.example' });
  expect(rows[6]).toMatchObject({ mode: 'button', rules: 5, lists: known.entries.slice(2, 4) });
});

it('counts the kinds, and finds by kind and name', () => {
  const rows = siteRows(known);
  expect(countKinds(rows)).toEqual({ all: 7, off: 2, auto: 2, rules: 3, looks: 2 });
  expect(findSites(rows, 'auto', '').map(({ host }) => host)).toEqual(['auto.example', 'news.off.example']);
  expect(findSites(rows, 'all', ' RULES').map(({ host }) => host)).toEqual(['rules.example']);
});

it('gathers 2,000 sites within a blink', () => {
  const entries = Array.from({ length: 2000 }, (_, n) => entry(`site/site${n}.example`, 3));
  const started = performance.now();
  expect(siteRows({ ...known, entries })).toHaveLength(2005);
  expect(performance.now() - started).toBeLessThan(250);
});
