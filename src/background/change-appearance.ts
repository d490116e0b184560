import browser from 'webextension-polyfill';
import { parseAppearance } from '../settings/appearance.ts';
import { isRecord } from '../settings/is-record.ts';
import { isHost } from '../settings/settings.ts';
import { appearanceChanger, siteAppearances } from '../storage/site-appearances.ts';
import { type Asking, maySpeakFor } from './asking-site.ts';

const change = appearanceChanger(siteAppearances(browser.storage.local));

/**
 * Changes what a site has of its own, for the popup and for scripts in tabs: the popup may close meanwhile, and scripts in
 * tabs cannot take our lock.
 * @throws Error where the host or the change is none, the sender may not ask for it, or the storage refuses
 */
export async function changeAppearance(host: unknown, changed: unknown, sender: Asking): Promise<void> {
  if (!isHost(host)) throw new Error('Not a host');
  if (!maySpeakFor(sender, host)) throw new Error('Not the host of the sender');
  if (changed !== null && !isRecord(changed)) throw new Error('Not a change of appearances');
  await change(host, changed === null ? null : parseAppearance(changed));
}
