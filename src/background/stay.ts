import browser from 'webextension-polyfill';
import { requestPage } from '../injection/inject.ts';
import { automaticSite, isDisabledOn, isHost, normaliseHost, siteOrigin } from '../settings/settings.ts';
import { loadSettings } from '../storage/settings-store.ts';
import { openStays } from '../storage/staying.ts';
import { type Asking, mayAskForAll } from './asking-site.ts';
import { isGranted, openStory } from './open-by-self.ts';

/** The page that asks for a site. */
const QUESTION = 'src/site-right/site-right.html';

const stays = openStays(browser.storage.session);

/** The tab that is meant, and its address: a script's own, or the one that a page of ours names. */
async function tabOf(sender: Asking, tabId: unknown): Promise<{ id: number; url: string } | null> {
  if (!mayAskForAll(sender)) {
    const { tab, url } = sender;
    return tab?.id === undefined || url === undefined ? null : { id: tab.id, url };
  }
  if (typeof tabId !== 'number') return null;
  const { url } = await browser.tabs.get(tabId);
  return url === undefined ? null : { id: tabId, url };
}

/** Checks that stories of a site neither open by themselves anyway, nor are left alone. */
async function mayStay(host: string): Promise<boolean> {
  const settings = await loadSettings();
  return automaticSite(settings, host)?.does !== 'open' && !isDisabledOn(settings, host);
}

/** Opens the page that asks for a site: browsers take the question from a page of ours alone, and from a press in it. */
async function askFor(site: string, tabId: number): Promise<void> {
  const question = new URLSearchParams({ site, tab: String(tabId) });
  await browser.tabs.create({ url: `${browser.runtime.getURL(QUESTION)}?${question}` });
}

/** Begins it with the site of a host, or asks for that first where the right of a press is too little to go on with. */
async function begin(tabId: number, host: string): Promise<void> {
  const keptOutOf = await stays.keptOutOf(tabId, host);
  if (keptOutOf !== null && !(await isGranted(siteOrigin(keptOutOf)))) await askFor(keptOutOf, tabId);
  else await stays.begin(tabId, keptOutOf ?? host);
}

/** Tells the in-page reader of a tab, where it is open. */
const tell = (tabId: number, site: string | null) =>
  requestPage(tabId, 'reader', 'stay-changed', { site }).catch(() => undefined);

/**
 * Begins or ends that the reader stays from page to page of the site that a tab shows.
 * Out: the site that it stays with now: none yet, where the browser has to allow it first. Null: see `staying`.
 * @throws Error where the tab is gone, or as the storage does
 */
export async function changeStaying(
  change: unknown,
  tabId: unknown,
  sender: Asking,
): Promise<{ site: string | null } | null> {
  const tab = await tabOf(sender, tabId);
  const host = tab && normaliseHost(tab.url);
  if (!tab || host === null || !(await mayStay(host))) return null;
  if (change === 'begin') await begin(tab.id, host);
  if (change === 'end') await stays.end(tab.id);
  const site = await stays.siteOf(tab.id, host);
  if (mayAskForAll(sender)) await tell(tab.id, site);
  return { site };
}

/**
 * Goes on with a tab once the browser was asked for its site: shows it, with its story where that is allowed now.
 * @throws Error where it is no answer of ours
 */
export async function goOnAnswered(
  { site, tabId, isAllowed }: { site: unknown; tabId: unknown; isAllowed: unknown },
  sender: Asking,
): Promise<void> {
  if (!mayAskForAll(sender) || !isHost(site) || typeof tabId !== 'number') throw new Error('Not an answer');
  if (isAllowed === true) await stays.begin(tabId, site);
  await browser.tabs.update(tabId, { active: true }).catch(() => undefined);
  if (sender.tab?.id !== undefined) await browser.tabs.remove(sender.tab.id);
  if (isAllowed !== true) return;
  await openStory(tabId);
  await tell(tabId, site);
}
