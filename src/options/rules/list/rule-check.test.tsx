// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { memoryStorage } from '../../../storage/memory-storage.fixture.ts';
import { noteHealth, readHealth, STALE_AFTER } from '../../../storage/rules/rule-health.ts';
import { translate } from '../../../ui/i18n/english.fixture.ts';
import { translateArabic } from '../../arabic.fixture.ts';
import { button, click, eventually, showPart, useDocument } from '../../options-document.fixture.tsx';
import { memoryRules, siteList } from '../rule-store.fixture.ts';
import { RuleCheck } from './rule-check.tsx';

useDocument();

it('finds stale rules and conflicts over all lists, with numbers as the language writes them', async () => {
  const rules = memoryRules([siteList('a.example', 'body: //article\nstrip: //nav\nstrip: //nav\n')]);
  const { storage } = memoryStorage();
  const rule = { list: 'site/a.example', line: 1, text: 'body: //article' };
  for (let n = 0; n < STALE_AFTER; n++)
    await noteHealth(storage.local, [{ rule, action: 'body', state: 'no-match', matches: 0 }]);
  await showPart(<RuleCheck />, {
    services: { rules, readHealth: () => readHealth(storage.local) },
    t: translateArabic,
  });
  await click(button('Check'));
  const findings = () =>
    [...document.querySelectorAll('.findings li')].map((it) => [
      it.querySelector('a')?.textContent,
      it.querySelector('span')?.textContent,
    ]);
  await eventually(() =>
    expect(findings()).toEqual([
      ['a.example:٣', translate('conflict_duplicate', 'a.example:٢')],
      ['a.example:١', translate('ruleStale', '٥')],
    ]),
  );
});
