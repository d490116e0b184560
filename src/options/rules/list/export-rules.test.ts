// @vitest-environment jsdom
import { unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { OWN_FILTERS, type RuleList } from '../../../settings/rule-list.ts';
import type { SavedFile } from '../../../ui/save-file.ts';
import { planImport } from '../import/plan-import.ts';
import { parseRules } from '../rule-code.ts';
import { memoryRules, siteList } from '../rule-store.fixture.ts';
import { exportAsFilters, exportAsSiteRules, exportFilters, exportSiteRules } from './export-rules.ts';

const own: RuleList = { id: OWN_FILTERS, syntax: 'filters', name: '', text: '', isOn: true };
const sites = [siteList('a.example', '# mine\nstrip: //aside\n'), siteList('.a.example', 'strip: //nav\n')];

function filesIn(file: SavedFile | null): Record<string, string> {
  if (!file) return {};
  if (typeof file.content === 'string') return { [file.name]: file.content };
  const decoder = new TextDecoder();
  const entries = Object.entries(unzipSync(file.content));
  return Object.fromEntries(entries.map(([name, bytes]) => [name, decoder.decode(bytes)]));
}

it('gives site rules as they are written, one as a text, several as an archive', async () => {
  expect(await exportSiteRules(memoryRules([own]))).toBeNull();
  expect(filesIn(await exportSiteRules(memoryRules(sites.slice(0, 1))))).toEqual({
    'a.example.txt': '# mine\nstrip: //aside\n',
  });
  const files = filesIn(await exportSiteRules(memoryRules(sites)));
  expect(files).toEqual({ 'a.example.txt': sites[0]?.text, '.a.example.txt': sites[1]?.text });
});

it('gives what the import takes for what is there already', async () => {
  const store = memoryRules([...sites, { ...own, text: 'a.example##.ad\n' }]);
  const files = { ...filesIn(await exportSiteRules(store)), ...filesIn(await exportFilters(store)) };
  const verdicts = Object.entries(files).map(([name, text]) => {
    const known = { stored: (id: string) => store.kept.get(id) ?? null, parse: parseRules };
    return planImport({ name: name === 'filters.txt' ? '' : name, text }, known).verdict;
  });
  expect(verdicts).toEqual(['same', 'same', 'same']);
});

it('says in one syntax what is written in both, and counts what cannot be said', async () => {
  const store = memoryRules([
    siteList('a.example', 'body: //article\nstrip_id_or_class: promo\n'),
    { ...own, text: 'a.example##.ad\n##.everywhere\nb.example##p:has-text(x)\n' },
  ]);
  const { file, left } = await exportAsFilters(store);
  const text = filesIn(file)['all-as-filters.txt'] ?? '';
  expect(text.split('\n').filter(Boolean)).toHaveLength(4);
  expect(text).toContain('a.example##.ad');
  expect(left).toBe(1);
  const asSites = await exportAsSiteRules(store);
  expect(filesIn(asSites.file)['a.example.txt']).toContain('strip_id_or_class: promo');
  expect(asSites.left).toBe(2);
});
