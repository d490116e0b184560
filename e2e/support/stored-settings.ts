import type { Driver, Surface } from './driver.ts';
import { inExtensionPage } from './extension-page.ts';

/** Runs in a page of the extension: replaces what is stored, here and for all machines. */
async function replaceStored({ sync }: { sync: Record<string, unknown> }): Promise<void> {
  const api = (globalThis as unknown as { browser?: typeof chrome }).browser ?? chrome;
  await api.storage.sync.clear();
  await api.storage.local.clear();
  if (Object.keys(sync).length > 0) await api.storage.sync.set(sync);
}

/** Makes these the settings, the rest being the defaults, and forgets all else that is kept. */
export async function storeSettings(driver: Driver, sync: Record<string, unknown>): Promise<void> {
  await inExtensionPage(driver, replaceStored, { sync });
}

/** Runs in a page of the extension. */
function allKept(): Promise<object> {
  const api = (globalThis as unknown as { browser?: typeof chrome }).browser ?? chrome;
  return api.storage.local.get(null);
}

/** Reads what is kept on this machine alone, as a page of the extension sees it. A popup closes where another tab opens. */
export async function keptSeenFrom(page: Surface): Promise<string> {
  return JSON.stringify(await page.evaluate(allKept));
}

/** Runs in a page of the extension. */
function allSynced(): Promise<{ textSize?: unknown }> {
  const api = (globalThis as unknown as { browser?: typeof chrome }).browser ?? chrome;
  return api.storage.sync.get(null);
}

/** Reads the settings that are stored, as a page of the extension sees them. */
export const settingsSeenFrom = (page: Surface): Promise<{ textSize?: unknown }> => page.evaluate(allSynced);

/** Reads what is kept on this machine alone. */
export async function keptHere(driver: Driver): Promise<string> {
  return JSON.stringify(await inExtensionPage(driver, allKept));
}
