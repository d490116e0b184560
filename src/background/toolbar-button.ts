import browser from 'webextension-polyfill';

const SIZES = [16, 32, 48] as const;
const icons = (name: string) => Object.fromEntries(SIZES.map((size) => [size, `/icons/${name}-${size}.png`]));

/**
 * Shows on a tab's toolbar button whether its page is a news article: by the icon's shape and by its title. The browser
 * takes both back when the tab goes elsewhere.
 */
export async function showDetection(tabId: number, isArticle: boolean): Promise<void> {
  await change(
    browser.action.setIcon({ tabId, path: icons(isArticle ? 'article' : 'icon') }),
    browser.action.setTitle({
      tabId,
      title: browser.i18n.getMessage(isArticle ? 'actionTitleArticle' : 'actionTitleNoArticle'),
    }),
    browser.action.setBadgeText({ tabId, text: '' }),
  );
}

/** Says on a tab's toolbar button that the page did not let the reader be. */
export const showClosedByPage = (tabId: number): Promise<void> => warn(tabId, 'actionTitleClosedByPage');

/** Says on a tab's toolbar button that the browser did not let us open the story unasked, and that a press does. */
export const showKeptOut = (tabId: number): Promise<void> => warn(tabId, 'actionTitleKeptOut');

/** Says something on a tab's toolbar button, by a mark and by its title. */
async function warn(tabId: number, message: string): Promise<void> {
  await change(
    browser.action.setTitle({ tabId, title: browser.i18n.getMessage(message) }),
    browser.action.setBadgeText({ tabId, text: '!' }),
  );
}

async function change(...changes: Promise<void>[]): Promise<void> {
  try {
    await Promise.all(changes);
  } catch {
    // The tab was closed meanwhile: there is no button left to change.
  }
}
