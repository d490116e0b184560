import type { PageNews } from '../messaging/protocol.ts';
import { createTabModel, type TabModel } from '../tab-story/tab-model.ts';
import type { ReadTab, TabBrowser, TabState } from '../tab-story/tab-types.ts';
import { isShutFor } from './refused.ts';

/** What the side panel needs of the browser. */
export interface PanelBrowser extends TabBrowser {
  /** Follows the page in a tab; see `followPage`. */
  followPage(tabId: number, followers: { onNews(news: PageNews): void; onGone(): void }): Promise<() => void>;
}

export type SidePanel = ReturnType<typeof createSidePanel>;

/**
 * Leads the side panel from page to page, without drawing anything: reads the tab that is followed, and reads it anew when
 * another page, or another story, has come into it.
 * @param show shows the tab's reader; called for each page
 */
export function createSidePanel(
  browser: PanelBrowser,
  show: (model: TabModel, tab: ReadTab | null, isCurrent: () => boolean) => void,
) {
  /** The tab that cannot be read after a press either, or null. */
  let shutTab: number | null = null;
  let pages = 0;
  let unfollow: (() => void) | null = null;
  let stopWaiting = () => {};
  let state: TabState | null = null;
  const model = createTabModel({
    ...browser,
    isShut: (tabId) => tabId === shutTab,
    async readStory(tabId, ...how) {
      try {
        return await browser.readStory(tabId, ...how);
      } catch (error) {
        if (isShutFor(error)) shutTab = tabId;
        throw error;
      }
    },
  });
  model.follow((next) => {
    state = next;
  });
  const isBusy = () => state?.result.status === 'reading' || state?.result.status === 'loading';
  const shownStory = () => (state?.result.status === 'story' ? state.result.story : null);

  /**
   * Follows the page in a tab, and reads it again when another story may have come into it. Returns how to look whether one
   * has come while the page was being read.
   */
  function follow(tab: ReadTab, isCurrent: () => boolean): () => void {
    /** True until a page that was read while it was loading has been read again. */
    let isEarly = tab.isLoading;
    /** True from when the page has changed its address until another story is shown. */
    let isMoved = false;
    const look = () => {
      const shown = shownStory();
      if (!isCurrent() || isBusy() || (shown && !isMoved && !isEarly)) return;
      isEarly = false;
      const settle = () => {
        if (shownStory() !== shown) isMoved = false;
      };
      model.renew().then(settle, () => undefined);
    };
    const onNews = (news: PageNews) => {
      if (news === 'moved') isMoved = true;
      else look();
    };
    const onGone = () => {
      if (!isCurrent()) return;
      unfollow = null;
      void read();
    };
    const join = () =>
      browser.followPage(tab.id, { onNews, onGone }).then((stop) => {
        if (isCurrent()) unfollow = stop;
        else stop();
      });
    const loaded = new Promise<void>((resolve) => {
      stopWaiting = browser.onceLoaded(tab.id, resolve);
    });
    // A page that cannot be followed may have been about to leave: what comes in its place is.
    join()
      .catch(() => loaded.then(() => (isCurrent() ? join() : undefined)))
      .catch(() => undefined);
    return () => isMoved && look();
  }

  /** Reads the tab that is followed from now on. */
  async function read(): Promise<void> {
    const page = ++pages;
    const isCurrent = () => page === pages;
    unfollow?.();
    unfollow = null;
    stopWaiting();
    const reading = model.start();
    const tab = await browser.activeTab().catch(() => null);
    if (!isCurrent()) return;
    show(model, tab, isCurrent);
    const look = tab && follow(tab, isCurrent);
    await reading;
    look?.();
  }

  return {
    /** Reads the tab that is followed: another one than before. */
    readTab() {
      shutTab = null;
      return read();
    },
    /** Another page begins to load. One that is followed tells itself that it has gone. */
    async noteLoading() {
      if (unfollow) return;
      shutTab = null;
      await read();
    },
    /** A press, or a right that was given, lets us in where it was refused. */
    async notePress(tabId: number) {
      if (tabId !== state?.tabId || shownStory()) return;
      shutTab = tabId;
      await read();
    },
  };
}
