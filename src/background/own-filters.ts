import browser from 'webextension-polyfill';
import { inject } from '../injection/inject.ts';
import { OWN_FILTERS } from '../settings/rule-list.ts';
import { createRuleStore } from '../storage/rules/create-rule-store.ts';
import { countRules } from '../storage/rules/parse-rules.ts';
import { type Asking, mayAddFilter, mayRemoveFilter } from './asking-site.ts';

const { addOwnFilter, read, removeOwnFilter } = createRuleStore(browser.storage, {
  count: countRules,
  index() {
    // It knows the public suffixes, which are more bytes than all else in the background, and is of imported lists alone.
    throw new Error('The background writes no list that is indexed');
  },
});
/** Most characters of a filter: none that can be written about a part of a page is longer. */
const MAX_LINE_LENGTH = 4000;

const isLine = (line: unknown): line is string =>
  typeof line === 'string' && line.trim() !== '' && line.length <= MAX_LINE_LENGTH && !/[\r\n]/.test(line);

/** Key of the filters, by tab, that scripts in tabs have taken out: each tab may put its own back. */
const TAKEN_OUT_KEY = 'takenOut';
const MAX_TAKEN_OUT = 20;

const nameOf = (sender: Asking, line: string): string => `${sender.tab?.id} ${line}`;

async function takenOut(): Promise<string[]> {
  const { [TAKEN_OUT_KEY]: names } = await browser.storage.session.get(TAKEN_OUT_KEY);
  return Array.isArray(names) ? names : [];
}

async function add(line: string, sender: Asking): Promise<void> {
  if (!mayAddFilter(sender, line) && !(await takenOut()).includes(nameOf(sender, line)))
    throw new Error('Not a filter of the sender’s site');
  await addOwnFilter(line);
}

async function remove(line: string, sender: Asking): Promise<void> {
  if (!mayRemoveFilter(sender, line)) throw new Error('Not a filter that holds on the sender’s site');
  const isThere = (await read(OWN_FILTERS))?.text.split('\n').includes(line) === true;
  await removeOwnFilter(line);
  if (!isThere || mayAddFilter(sender, line)) return;
  const names = [...(await takenOut()), nameOf(sender, line)].slice(-MAX_TAKEN_OUT);
  await browser.storage.session.set({ [TAKEN_OUT_KEY]: names });
}

/**
 * Changes the reader's own filters for a page of ours or a script in a tab, and sees to it that the tab asks rules from
 * now on: its first rule may be this one.
 * @throws Error where the line is none, the sender may not ask for it, or the storage refuses
 */
export async function changeOwnFilters(
  change: 'add' | 'remove',
  line: unknown,
  sender: Asking,
): Promise<void> {
  if (!isLine(line)) throw new Error('Not a line of filters');
  await (change === 'add' ? add(line, sender) : remove(line, sender));
  const tabId = sender.tab?.id;
  if (tabId !== undefined) await inject(tabId, 'rules');
}
