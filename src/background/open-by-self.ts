import browser from 'webextension-polyfill';
import { injectWithRules, requestPage } from '../injection/inject.ts';
import { automaticSite, siteOrigin } from '../settings/settings.ts';
import { hashOfPage } from '../storage/hash.ts';
import { loadSettings } from '../storage/settings-store.ts';

/** Key of the pages on which the reader was closed; they are kept for as long as the browser runs. */
const CLOSED_KEY = 'closedOn';
const MAX_CLOSED_PAGES = 500;

/** A page in a tab, without what points into it; hashed, so that nobody finds a list of what was read. */
const visitOf = (tabId: number, url: string): string => `${tabId} ${hashOfPage(url)}`;

async function loadClosed(): Promise<string[]> {
  const { [CLOSED_KEY]: closed } = await browser.storage.session.get(CLOSED_KEY);
  return Array.isArray(closed) ? closed : [];
}

/** Remembers for this visit that the reader was closed on a page. Never rejects. */
export async function rememberClosed(tabId: number, url: string): Promise<void> {
  try {
    const visit = visitOf(tabId, url);
    const others = (await loadClosed()).filter((each) => each !== visit);
    await browser.storage.session.set({ [CLOSED_KEY]: [...others, visit].slice(-MAX_CLOSED_PAGES) });
  } catch (error) {
    console.warn('Clearstory could not remember that the reader was closed', error);
  }
}

/**
 * Opens the reader over an article of a site for which this was asked, or highlights its quotations on the page, where the
 * browser grants us the site, and unless it was closed on this page before. Never rejects.
 */
export async function openBySelf(tabId: number, url: string): Promise<void> {
  try {
    const automatic = automaticSite(await loadSettings(), new URL(url).hostname.replace(/^www\./, ''));
    if (automatic === null) return;
    // The reader may have taken the site back in the browser: then this is left asleep, and the options page says so.
    if (!(await browser.permissions.contains({ origins: [siteOrigin(automatic.site)] }))) return;
    if ((await loadClosed()).includes(visitOf(tabId, url))) return;
    await injectWithRules(tabId, automatic.does === 'open' ? 'reader' : 'marks');
    if (automatic.does === 'open') await requestPage(tabId, 'reader', 'open-by-self', {});
    else await requestPage(tabId, 'marks', 'mark-by-self', {});
  } catch (error) {
    console.warn('Clearstory could not open by itself', error);
  }
}
