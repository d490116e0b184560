import browser from 'webextension-polyfill';
import { injectWithRules, requestPage } from '../injection/inject.ts';
import type { PayloadOf } from '../messaging/messenger.ts';
import { automaticSite, EVERY_ORIGIN, isDisabledOn, siteOrigin } from '../settings/settings.ts';
import { hashOfPage } from '../storage/hash.ts';
import { browserLock } from '../storage/lock.ts';
import { recentEntries } from '../storage/recent-entries.ts';
import { loadSettings } from '../storage/settings-store.ts';
import { openStays } from '../storage/staying.ts';
import { takeOpenedLink } from './opened-links.ts';
import { showKeptOut } from './toolbar-button.ts';

type Wanted = PayloadOf<'reader', 'open-by-self'>;

/** A page of a site that the reader chose: whatever the detector takes for an article. */
const STORY: Wanted = { least: 0, evenNothing: false };
/**
 * A page of any site: nobody said that it has stories at all, so the detector is to be sure. Of the pages that are no
 * articles it then takes 4 in 1,000, where it else takes 40 (docs/design/detection.md).
 */
const SURE_STORY: Wanted = { least: 0.95, evenNothing: false };
/** A link that was opened to be read: where there is no story, that is said. */
const ANYTHING: Wanted = { least: 0, evenNothing: true };

/** Key of the pages on which the reader was closed; they are kept for as long as the browser runs. */
const CLOSED_KEY = 'closedOn';
const closedPages = recentEntries<true>(browser.storage.session, {
  key: CLOSED_KEY,
  most: 500,
  parse: (stored) => (stored === true ? stored : null),
  lock: browserLock('clearstory closed'),
});
/** A page in a tab, without what points into it; hashed, so that nobody finds a list of what was read. */
const visitOf = (tabId: number, url: string): string => `${tabId} ${hashOfPage(url)}`;

const stays = openStays(browser.storage.session);

/** Remembers for this visit that the reader was closed on a page. Never rejects. */
export async function rememberClosed(tabId: number, url: string): Promise<void> {
  await closedPages.write(visitOf(tabId, url), true).catch((error: unknown) => {
    console.warn('Clearstory could not remember that the reader was closed', error);
  });
}

/** The right may have been taken back in the browser: then this is left asleep, and the options page says so. */
export const isGranted = (origin: string) => browser.permissions.contains({ origins: [origin] });

/** Opens the reader over a page once that has settled. @throws Error where the browser does not let us in */
export async function openStory(tabId: number, wanted: Wanted = STORY): Promise<void> {
  await injectWithRules(tabId, 'reader');
  await requestPage(tabId, 'reader', 'open-by-self', wanted);
}

/** Does what the settings say for pages of a host: what was chosen for its own site goes before what holds for every site. */
async function doAsChosen(tabId: number, host: string): Promise<void> {
  const settings = await loadSettings();
  const automatic = automaticSite(settings, host);
  if (automatic === null) {
    const isWanted = settings.autoEverywhere && !isDisabledOn(settings, host);
    if (isWanted && (await isGranted(EVERY_ORIGIN))) await openStory(tabId, SURE_STORY);
    return;
  }
  if (!(await isGranted(siteOrigin(automatic.site)))) return;
  if (automatic.does === 'open') return openStory(tabId);
  await injectWithRules(tabId, 'marks');
  await requestPage(tabId, 'marks', 'mark-by-self', {});
}

/** Opens the reader where a press began it on another page; where the browser keeps us out of this one, the button says so. */
async function openAfterPress(tabId: number, host: string, wanted: Wanted): Promise<void> {
  try {
    await openStory(tabId, wanted);
  } catch (error) {
    if (await isGranted(siteOrigin(host))) throw error;
    await stays.endKeptOut(tabId);
    await showKeptOut(tabId);
  }
}

/**
 * Opens the reader over the page that has come into a tab, or highlights its quotations, where it was asked for: for this
 * site, for every site, from a page before, or with the link that led here. Not where it was closed on this page before.
 * Never rejects.
 */
export async function openBySelf(tabId: number, url: string, isArticle: boolean): Promise<void> {
  try {
    const host = new URL(url).hostname.replace(/^www\./, '');
    if (await takeOpenedLink(tabId)) return await openAfterPress(tabId, host, ANYTHING);
    if (!isArticle || (await closedPages.read(visitOf(tabId, url)))) return;
    if (await stays.siteOf(tabId, host)) return await openAfterPress(tabId, host, STORY);
    await doAsChosen(tabId, host);
  } catch (error) {
    console.warn('Clearstory could not open by itself', error);
  }
}
