import type { Worker } from '@playwright/test';
import { type RuleList, siteListId } from '../../src/settings/rule-list.ts';
import { createRuleStore } from '../../src/storage/rules/create-rule-store.ts';
import { ruleReading } from '../../src/storage/rules/rule-reading.ts';
import type { RuleStorage } from '../../src/storage/rules/rule-storage.ts';

const SITES = 2000;
const FILTERS = 100_000;

const siteRules = (host: string): RuleList => ({
  id: siteListId(host),
  syntax: 'site-config',
  name: host,
  text: `title: //h1\nbody: //article\nstrip: //div[contains(@class, 'promo')]\nstrip_id_or_class: share\ntest_url: https://${host}/1\n`,
  isOn: true,
});

/** Made filters in the proportions of the common lists: half without host, most of these naming a class or id. */
function madeFilters(): string {
  const lines: string[] = [];
  for (let n = 0; n < FILTERS; n++) {
    if (n % 2 === 0)
      lines.push(n % 40 === 0 ? `##div[data-slot="${n}"]` : `##${n % 3 ? '.' : '#'}ad-slot-${n}`);
    else
      lines.push(n % 10 === 1 ? `site${n}.*##.banner-${n}` : `site${n}.example,~m.site${n}.example##.banner`);
  }
  return lines.join('\n');
}

/** Storage in memory, which takes what the store writes. */
function memory(): { items: Record<string, unknown>; storage: RuleStorage } {
  const items: Record<string, unknown> = {};
  const local = {
    get: async (keys: string | string[]) => Object.fromEntries([keys].flat().map((key) => [key, items[key]])),
    set: async (changes: Record<string, unknown>) => void Object.assign(items, changes),
    remove: async () => undefined,
  };
  return { items, storage: { local, onChanged: {} } as unknown as RuleStorage };
}

/** Stores as many rules as the reader is built for, those of one host among them. */
export async function storeManyRules(worker: Worker, host: string): Promise<void> {
  const { items, storage } = memory();
  const lists = Array.from({ length: SITES - 1 }, (_, n) => siteRules(`site${n}.example`));
  const filters: RuleList = {
    id: 'filters/made',
    syntax: 'filters',
    name: 'made',
    text: madeFilters(),
    isOn: true,
  };
  const all = [siteRules(host), ...lists, filters];
  await createRuleStore(storage, ruleReading, (work) => work()).replace(
    Object.fromEntries(all.map((list) => [list.id, list])),
  );
  await worker.evaluate(async (stored) => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { local: { set(items: object): Promise<void> } } };
    };
    await chrome.storage.local.set(stored);
  }, items);
}
