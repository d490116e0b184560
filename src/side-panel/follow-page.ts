import browser from 'webextension-polyfill';
import { inject } from '../injection/inject.ts';
import { FOLLOW_PAGE, IS_FOLLOWED, type PageNews } from '../messaging/protocol.ts';

interface Followers {
  onNews(news: PageNews): void;
  /** Called when the page has left its tab. */
  onGone(): void;
}

/**
 * Follows the page in a tab. Returns how to stop.
 * @throws Error where the page lets nobody in, or leaves before it has answered
 */
export async function followPage(tabId: number, { onNews, onGone }: Followers): Promise<() => void> {
  await inject(tabId, 'follow');
  const port = browser.tabs.connect(tabId, { name: FOLLOW_PAGE, frameId: 0 });
  return new Promise((resolve, reject) => {
    // A page of the browser's own may take the script and never answer: nobody has left there.
    let isFollowed = false;
    port.onMessage.addListener((message: unknown) => {
      if (message !== IS_FOLLOWED) return onNews(message as PageNews);
      isFollowed = true;
      resolve(() => port.disconnect());
    });
    port.onDisconnect.addListener(() => {
      if (isFollowed) onGone();
      else reject(new Error('The page cannot be followed'));
    });
  });
}
