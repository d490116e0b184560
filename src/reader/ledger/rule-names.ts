import type { RuleLine, RuleState } from '../../core/index.ts';
import { EVERY_SITE, fileOfList, isSiteList, OWN_FILTERS } from '../../settings/rule-list.ts';
import type { MessageKey, Translate } from '../../ui/i18n/translate.ts';

/** Checks that the reader made a rule by hand, with the picker or from the ledger. */
export const isOwnRule = ({ list }: RuleLine): boolean => list === OWN_FILTERS;

/** Returns the name of the list that a rule stands in, in the reader's language. */
export function ruleListName(t: Translate, { list }: RuleLine): string {
  if (list === OWN_FILTERS) return t('listOwn');
  if (list === EVERY_SITE) return t('listGlobal');
  if (isSiteList(list)) return t('ruleListSite', fileOfList(list));
  return t('ruleListNamed', list.slice(list.indexOf('/') + 1));
}

/** Messages on why rules are left out on a page; other states are nothing that a reader need hear of. */
const SENTENCES: Partial<Record<RuleState, MessageKey>> = {
  'too-slow': 'ruleState_too_slow',
  'removes-too-much': 'ruleState_removes_too_much',
  disagrees: 'ruleState_disagrees',
  failed: 'ruleState_failed',
};

/** Says in one sentence why a rule was left out; null: it was not. */
export function whyLeftOut(t: Translate, state: RuleState): string | null {
  const key = SENTENCES[state];
  return key ? t(key) : null;
}
