import browser from 'webextension-polyfill';

/** The random key that an in-page reader bears for as long as it is open: hexadecimal digits. */
const KEY = /^[0-9a-f]{32}$/;

/**
 * The style: what the browser draws above a page is not seen, but for what bears the key, which no page can read. Neither
 * the layout nor what is scrolled changes by that. The root element may fill the screen, and all would go with it.
 */
const styleFor = (key: string): string => {
  const others = `:is(:popover-open, :modal, :fullscreen):not(:root, [data-key="${key}"])`;
  return `${others}, ${others}::backdrop { opacity: 0 !important; transition: none !important; }`;
};

/**
 * Keeps what a page opens from being drawn above the in-page reader, shadow trees and all, or no longer. The style is the
 * reader's own to the browser: no style of a page's outweighs it, no page sees it in its document, and it ends with us.
 * @throws Error where the key is none, or the browser refuses
 */
export async function shieldReader(tabId: number | undefined, key: unknown, isUp: boolean): Promise<void> {
  if (typeof key !== 'string' || !KEY.test(key)) throw new Error('Not a key');
  if (tabId === undefined) return;
  const style = { target: { tabId }, css: styleFor(key), origin: 'USER' } as const;
  await (isUp ? browser.scripting.insertCSS(style) : browser.scripting.removeCSS(style));
}
