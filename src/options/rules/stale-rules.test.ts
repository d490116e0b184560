import { expect, it, vi } from 'vitest';
import { OWN_FILTERS } from '../../settings/rule-list.ts';
import { memoryStorage } from '../../storage/memory-storage.fixture.ts';
import { noteHealth, readHealth, STALE_AFTER } from '../../storage/rules/rule-health.ts';
import { memoryRules, siteList } from './rule-store.fixture.ts';
import { findStaleRules } from './stale-rules.ts';

const own = { id: OWN_FILTERS, syntax: 'filters' as const, name: '', isOn: true };
const SITE = siteList('a.example', '# of a\r\nbody: //article\r\n  strip: //nav  \r\nstrip: //aside\r\n');

/** What is known of rules that matched nothing on so many stories. */
async function missed(stories: number, rules: readonly [list: string, text: string][]) {
  const { storage } = memoryStorage();
  for (let n = 0; n < stories; n++)
    await noteHealth(
      storage.local,
      rules.map(([list, text]) => ({
        rule: { list, line: 1, text },
        action: 'remove',
        state: 'no-match',
        matches: 0,
      })),
    );
  return readHealth(storage.local);
}

async function staleIn(lists: Parameters<typeof memoryRules>[0], health: Awaited<ReturnType<typeof missed>>) {
  const store = memoryRules(lists);
  const all = vi.spyOn(store, 'all');
  const found = await findStaleRules(await store.entries(), health, store);
  return { found: Object.fromEntries(found), reads: all.mock.calls.length };
}

it('counts the stale rules of each list, and names the line of the first', async () => {
  const health = await missed(STALE_AFTER, [
    [SITE.id, 'strip: //nav'],
    [SITE.id, 'strip: //aside'],
    [SITE.id, 'strip: //gone-since'],
    [OWN_FILTERS, 'a.example##.ad'],
  ]);
  const { found } = await staleIn([SITE, { ...own, text: 'a.example##.ad\n' }], health);
  expect(found).toEqual({ [SITE.id]: { count: 2, line: 3 }, [OWN_FILTERS]: { count: 1, line: 1 } });
});

it('finds none in lists that are off', async () => {
  const health = await missed(STALE_AFTER, [[SITE.id, 'strip: //nav']]);
  expect((await staleIn([{ ...SITE, isOn: false }], health)).found).toEqual({});
});

it('reads no list before a rule is stale', async () => {
  const health = await missed(STALE_AFTER - 1, [[SITE.id, 'strip: //nav']]);
  expect(await staleIn([SITE], health)).toEqual({ found: {}, reads: 0 });
});

it('goes through thousands of lists', async () => {
  const lists = Array.from({ length: 2000 }, (_, n) => siteList(`s${n}.example`, 'body: //p\n'.repeat(20)));
  const health = await missed(STALE_AFTER, [['site/s1999.example', 'body: //p']]);
  expect((await staleIn(lists, health)).found).toEqual({ 'site/s1999.example': { count: 20, line: 1 } });
});
