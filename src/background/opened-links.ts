import browser, { type Tabs } from 'webextension-polyfill';
import { normaliseHost, siteOrigin } from '../settings/settings.ts';
import { browserLock } from '../storage/lock.ts';
import { recentEntries } from '../storage/recent-entries.ts';

/** Milliseconds within which a page has to come for its tab's link to count as the one that was opened to be read. */
const COMING_MS = 120_000;

/** Key of the tabs that a link was opened in to be read, and when; their pages have not come yet. */
const COMING_KEY = 'comingLinks';
const coming = recentEntries<number>(browser.storage.session, {
  key: COMING_KEY,
  most: 50,
  parse: (stored) => (typeof stored === 'number' ? stored : null),
  lock: browserLock('clearstory links'),
});

/** The place of a new tab: beside the one that it comes from. */
const placeBeside = ({ id, index, windowId }: Tabs.Tab) => ({
  index: index + 1,
  ...(id !== undefined && { openerTabId: id }),
  ...(windowId !== undefined && { windowId }),
});

/**
 * Opens a link in a tab of its own, beside the one that it stands in, to be read there. The browser is asked for its site
 * first: call it from the press itself. Where the reader or the browser refuses, the page opens all the same.
 * Never rejects.
 */
export async function openLink(url: string | undefined, beside: Tabs.Tab | undefined): Promise<void> {
  const site = url === undefined ? null : normaliseHost(url);
  if (url === undefined || site === null) return;
  // Before anything is waited for: browsers take the request for the reader's own only now. They ask nothing where they have
  // allowed it before.
  const asked = browser.permissions.request({ origins: [siteOrigin(site)] });
  try {
    await asked.catch(() => false);
    const { id } = await browser.tabs.create({ url, ...(beside && placeBeside(beside)) });
    if (id !== undefined) await coming.write(String(id), Date.now());
  } catch (error) {
    console.warn('Clearstory could not open a link', error);
  }
}

/** Checks that a tab's page is what a link was opened for, and forgets it. */
export async function takeOpenedLink(tabId: number): Promise<boolean> {
  const since = await coming.read(String(tabId));
  if (since === null) return false;
  await coming.write(String(tabId), null);
  return Date.now() - since < COMING_MS;
}
