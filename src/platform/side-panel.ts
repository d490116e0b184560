import browser from 'webextension-polyfill';

interface ChromiumPanel {
  open(where: { tabId: number }): Promise<void>;
}

const { sidePanel, sidebarAction } = browser as Partial<typeof browser> & { sidePanel?: ChromiumPanel };

/**
 * Opens the side panel beside a tab, within the press that asks for it: after a wait the browser refuses. Chromium has a side
 * panel and Firefox a sidebar for it; undefined on phones and in Safari, which have neither.
 */
export const openSidePanel: ((tabId: number) => Promise<void>) | undefined =
  (sidePanel && ((tabId) => sidePanel.open({ tabId }))) ?? (sidebarAction && (() => sidebarAction.open()));
