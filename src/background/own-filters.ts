import browser from 'webextension-polyfill';
import { inject } from '../messaging/inject.ts';
import { createRuleStore } from '../storage/rules/create-rule-store.ts';
import { ruleReading } from '../storage/rules/rule-reading.ts';

const { addOwnFilter, removeOwnFilter } = createRuleStore(browser.storage, ruleReading);
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
