import browser from 'webextension-polyfill';
import { inject } from '../messaging/inject.ts';
import { createRuleStore } from '../storage/rules/create-rule-store.ts';
import { countRules } from '../storage/rules/parse-rules.ts';

const { addOwnFilter, removeOwnFilter } = createRuleStore(browser.storage, {
  count: countRules,
  index() {
    // It knows the public suffixes, which are more bytes than all else in the background, and is of imported lists alone.
    throw new Error('The background writes no list that is indexed');
  },
});
/** No filter that can be written about a part of a page is longer. */
const LONGEST = 4000;

const isLine = (line: unknown): line is string =>
  typeof line === 'string' && line.trim() !== '' && line.length <= LONGEST && !/[\r\n]/.test(line);

/**
 * Changes the reader's own filters for a page of ours or a script in a tab, and sees to it that the tab asks rules from
 * now on: its first rule may be this one.
 * @throws Error where the line is none, or the storage refuses
 */
export async function changeOwnFilters(
  change: 'add' | 'remove',
  line: unknown,
  tabId: number | undefined,
): Promise<void> {
  if (!isLine(line)) throw new Error('Not a line of filters');
  await (change === 'add' ? addOwnFilter(line) : removeOwnFilter(line));
  if (tabId !== undefined) await inject(tabId, 'rules');
}
