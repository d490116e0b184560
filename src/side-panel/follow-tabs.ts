import type { Tabs, Windows } from 'webextension-polyfill';

/** The parts of the browser's interface by which tabs are followed. */
export interface TabsApi {
  tabs: Pick<Tabs.Static, 'getCurrent' | 'query'> & {
    onActivated: Pick<Tabs.Static['onActivated'], 'addListener'>;
    onUpdated: Pick<Tabs.Static['onUpdated'], 'addListener'>;
    /** Where the browser puts another tab in the place of one, as Chromium does. */
    onReplaced?: Pick<Tabs.Static['onReplaced'], 'addListener'>;
  };
  windows: Pick<Windows.Static, 'getCurrent'>;
}

/** The tab that is followed. */
export interface FollowedTab {
  /** Its id; null: there is none yet. */
  id(): number | null;
}

/**
 * Follows the tab in front of the window that the side panel stands in. Where the side panel was opened as a page in a tab of
 * its own, it follows the others.
 * @param onTab called when another tab is the one in front
 * @param onLoading called when it begins to load another page, or the same anew
 */
export async function followTabs(
  { tabs, windows }: TabsApi,
  { onTab, onLoading }: { onTab(): void; onLoading(): void },
): Promise<FollowedTab> {
  const [home, own] = await Promise.all([windows.getCurrent(), tabs.getCurrent()]);
  let id: number | null = null;
  tabs.onActivated.addListener(({ tabId, windowId }) => {
    if (windowId !== home.id || tabId === own?.id || tabId === id) return;
    id = tabId;
    onTab();
  });
  tabs.onUpdated.addListener((updated, { status }) => {
    if (updated === id && status === 'loading') onLoading();
  });
  tabs.onReplaced?.addListener((added, removed) => {
    if (removed !== id) return;
    id = added;
    onTab();
  });
  // Asked for once changes are heard of, so that none is missed.
  const [front] = await tabs.query({ active: true, currentWindow: true });
  if (front?.id !== undefined && front.id !== own?.id) id ??= front.id;
  return { id: () => id };
}
