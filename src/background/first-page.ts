import browser from 'webextension-polyfill';

/** Opens the page that shows what button, key and views do, once: when the extension has just been installed. */
export async function openFirstPage({ reason }: { reason: string }): Promise<void> {
  if (reason !== 'install') return;
  await browser.tabs.create({ url: browser.runtime.getURL('src/first-page/first-page.html') });
}
