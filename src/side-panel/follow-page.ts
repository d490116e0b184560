import browser from 'webextension-polyfill';
import { inject } from '../injection/inject.ts';
import { FOLLOW_PAGE, type PageNews } from '../messaging/protocol.ts';

interface Followers {
  onNews(news: PageNews): void;
  /** Called when the page has left its tab. */
  onGone(): void;
}

/**
 * Follows the page in a tab. Returns how to stop.
 * @throws Error where the page lets nobody in
 */
export async function followPage(tabId: number, { onNews, onGone }: Followers): Promise<() => void> {
  await inject(tabId, 'follow');
  const port = browser.tabs.connect(tabId, { name: FOLLOW_PAGE, frameId: 0 });
  port.onMessage.addListener((news: unknown) => onNews(news as PageNews));
  port.onDisconnect.addListener(onGone);
  return () => port.disconnect();
}
