import { expect, it } from 'vitest';
import { EVERY_SITE, OWN_FILTERS, siteListId } from '../../settings/rule-list.ts';
import { translate } from '../../ui/i18n/english.fixture.ts';
import { isOwnRule, ruleListName } from './rule-names.ts';

const ruleOf = (list: string) => ({ list, line: 1, text: 'strip: //nav' });

it.each([
  [OWN_FILTERS, 'My filters'],
  [EVERY_SITE, 'All sites'],
  [siteListId('a.example'), 'site rules of a.example'],
  ['filters/annoyances', 'list annoyances'],
])('calls %s what the options page calls it', (list, name) => {
  expect(ruleListName(translate, ruleOf(list))).toBe(name);
});

it('knows the rules that the reader made by hand', () => {
  expect([OWN_FILTERS, EVERY_SITE].map((list) => isOwnRule(ruleOf(list)))).toEqual([true, false]);
});
