// @vitest-environment jsdom
import { expect, it, vi } from 'vitest';
import { button, click, one, showPart, useDocument } from '../../options-document.fixture.tsx';
import { memoryRules, siteList } from '../rule-store.fixture.ts';
import { RulesOverview } from './rules-overview.tsx';

useDocument();

const rows = () => [...document.querySelectorAll('.rule-list .site-host')].map((it) => it.textContent);

it('says that the lists could not be read, and reads them when one tries again', async () => {
  vi.spyOn(console, 'error').mockReturnValue();
  const rules = memoryRules([siteList('a.example', 'body: //article\n')]);
  vi.spyOn(rules, 'entries').mockRejectedValueOnce(new Error('gone'));
  await showPart(<RulesOverview />, { services: { rules } });
  expect(one('.unread [role=alert]').textContent).toBe('The rules could not be read.');
  expect(rows()).toEqual([]);
  await click(button('Try again'));
  await vi.waitFor(() => expect(rows()).toEqual(['My filters', 'a.example']));
  expect(document.querySelector('.unread')).toBeNull();
});
