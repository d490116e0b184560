import browser from 'webextension-polyfill';

/**
 * What one browser or another lacks, asked for here and nowhere else: Firefox for Android has neither commands nor context
 * menus, Safari on phones has no context menus. Undefined where it is missing.
 */
export const { commands, contextMenus } = browser as Partial<typeof browser>;

/** Systems of phones and tablets, as browsers name them. */
const PHONES = new Set(['android', 'ios']);

/**
 * Checks that the extension runs on a phone or tablet. There a popup covers the browser until it is closed, so that the
 * story is shown over its page instead; and no settings are carried to other devices.
 */
export async function isPhone(): Promise<boolean> {
  const { os } = await browser.runtime.getPlatformInfo();
  return PHONES.has(os);
}
