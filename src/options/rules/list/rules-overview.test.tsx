// @vitest-environment jsdom
import { expect, it, vi } from 'vitest';
import { memoryStorage } from '../../../storage/memory-storage.fixture.ts';
import { noteHealth, readHealth, STALE_AFTER } from '../../../storage/rules/rule-health.ts';
import { button, click, eventually, one, showPart, useDocument } from '../../options-document.fixture.tsx';
import { memoryRules, siteList } from '../rule-store.fixture.ts';
import { RulesOverview } from './rules-overview.tsx';

useDocument();

const rows = () => [...document.querySelectorAll('.rule-list .site-host')].map((it) => it.textContent);

it('says that the lists could not be read, and reads them when one tries again', async () => {
  vi.spyOn(console, 'error').mockReturnValue();
  const rules = memoryRules([siteList('a.example', 'body: //article\n')]);
  vi.spyOn(rules, 'entries').mockRejectedValueOnce(new Error('gone'));
  await showPart(<RulesOverview />, { services: { rules, readHealth: async () => new Map() } });
  expect(one('.unread [role=alert]').textContent).toBe('The rules could not be read.');
  expect(rows()).toEqual([]);
  await click(button('Try again'));
  await eventually(() => expect(rows()).toEqual(['My filters', 'a.example']));
  expect(document.querySelector('.unread')).toBeNull();
});

it('tells which lists have rules that matched nothing lately, and leads to the first of them', async () => {
  const rules = memoryRules([
    siteList('a.example', 'body: //article\nstrip: //nav\nstrip: //aside\n'),
    siteList('b.example', 'strip: //nav\n'),
  ]);
  const { storage } = memoryStorage();
  const outcome = (line: number, text: string) => ({
    rule: { list: 'site/a.example', line, text },
    action: 'remove' as const,
    state: 'no-match' as const,
    matches: 0,
  });
  for (let n = 0; n < STALE_AFTER; n++)
    await noteHealth(storage.local, [outcome(2, 'strip: //nav'), outcome(3, 'strip: //aside')]);
  await showPart(<RulesOverview />, { services: { rules, readHealth: () => readHealth(storage.local) } });
  await eventually(() => expect(document.querySelectorAll('.list-stale')).toHaveLength(1));
  const link = one<HTMLAnchorElement>('.list-stale');
  expect(link.textContent).toBe('2 rules matched nothing lately');
  expect(link.getAttribute('href')).toBe('#rules/site/a.example?line=2');
});
