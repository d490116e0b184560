import browser from 'webextension-polyfill';
import { parseAppearance } from '../storage/appearance.ts';
import { isRecord } from '../storage/is-record.ts';
import { isHost } from '../storage/settings.ts';
import { lookChanger, siteAppearances } from '../storage/site-appearances.ts';

const change = lookChanger(siteAppearances(browser.storage.local));

/**
 * Changes what a site has of its own, for the popup and for scripts in tabs: the popup may close meanwhile, and scripts in
 * tabs cannot take our lock.
 * @throws Error where the host or the change is none, or the storage refuses
 */
export async function changeLook(host: unknown, changed: unknown): Promise<void> {
  if (!isHost(host)) throw new Error('Not a host');
  if (changed !== null && !isRecord(changed)) throw new Error('Not a change of looks');
  await change(host, changed === null ? null : parseAppearance(changed));
}
