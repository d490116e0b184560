import type { Driver } from './driver.ts';
import { inExtensionPage } from './extension-page.ts';

interface Rules {
  /** Site rules by the name of their file. */
  sites?: Record<string, string>;
  /** The reader's own filters. */
  own?: string;
}

type StorageApi = { storage: { local: { set(items: Record<string, unknown>): Promise<void> } } };

/** Stores rules as they lie there once a reader has written them. */
export async function storeRules(driver: Driver, { sites = {}, own = '' }: Rules): Promise<void> {
  const lists = Object.entries(sites).map(([file, text]) => ({
    id: `site/${file}`,
    syntax: 'site-config',
    name: file,
    text,
  }));
  if (own) lists.push({ id: 'filters/own', syntax: 'filters', name: '', text: own });
  const items = Object.fromEntries(
    lists.map(({ id, ...list }) => [`rules/list/${id}`, { ...list, isOn: true }]),
  );
  const entries = lists.map(({ text, ...list }) => ({
    ...list,
    isOn: true,
    rules: 1,
    refused: 0,
    size: text.length,
  }));
  await inExtensionPage(
    driver,
    async (stored) => {
      const { browser, chrome } = globalThis as unknown as { browser?: StorageApi; chrome: StorageApi };
      await (browser ?? chrome).storage.local.set(stored);
    },
    { ...items, 'rules/entries': entries, 'rules/in-use': lists.length > 0 },
  );
}
