import browser from 'webextension-polyfill';
import { parseAppearance } from '../storage/appearance.ts';
import { normaliseHost } from '../storage/settings.ts';
import { lookChanger, siteAppearances } from '../storage/site-appearances.ts';

const change = lookChanger(siteAppearances(browser.storage.local));

/**
 * Changes what a site has of its own, for the popup and for scripts in tabs: the popup may close meanwhile, and scripts in
 * tabs cannot take our lock.
 * @throws Error where the host is none, or the storage refuses
 */
export async function changeLook(host: unknown, changed: unknown): Promise<void> {
  if (typeof host !== 'string' || normaliseHost(host) !== host) throw new Error('Not a host');
  await change(host, changed === null ? null : parseAppearance(changed));
}
