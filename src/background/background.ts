import browser, { type Runtime, type Tabs } from 'webextension-polyfill';
import { inject, injectLanguage } from '../injection/inject.ts';
import { handleRequests } from '../messaging/messenger.ts';
import { commands, contextMenus } from '../platform/platform.ts';
import { prepareButton } from './button.ts';
import { changeAppearance } from './change-appearance.ts';
import { openFirstPage } from './first-page.ts';
import { addMenus } from './menus.ts';
import { noteUpdate } from './note-update.ts';
import { openBySelf, rememberClosed } from './open-by-self.ts';
import { openStoryPage } from './open-story-page.ts';
import { openLink } from './opened-links.ts';
import { changeOwnFilters } from './own-filters.ts';
import { shieldReader } from './shield.ts';
import { notePress, openBeside } from './side-panel.ts';
import { changeStaying, goOnAnswered } from './stay.ts';
import { readSelection, toggleMarks, togglePicker, toggleReader } from './toggle.ts';
import { showClosedByPage, showDetection } from './toolbar-button.ts';

/** Makes the answer to a page that asks for a script of ours beside the one that asks. */
const loads =
  (name: Parameters<typeof inject>[1]) => async (_payload: unknown, sender: Runtime.MessageSender) => {
    if (sender.tab?.id !== undefined) await inject(sender.tab.id, name);
    return null;
  };

// Listeners are registered at the top level, so that they wake the worker; it keeps no state of its own.
handleRequests(
  browser.runtime,
  'background',
  {
    detected: async ({ isArticle }, sender) => {
      if (sender.tab?.id === undefined) return null;
      await showDetection(sender.tab.id, isArticle === true);
      if (sender.url) openBySelf(sender.tab.id, sender.url, isArticle === true);
      return null;
    },
    'open-options': async () => {
      await browser.runtime.openOptionsPage();
      return null;
    },
    'load-typeface': loads('typeface'),
    'load-selection': loads('selection'),
    'load-quotations': loads('quotations'),
    'load-language': async ({ code }, sender) => {
      if (sender.tab?.id !== undefined) await injectLanguage(sender.tab.id, code);
      return null;
    },
    'reader-closed': async ({ isForced }, sender) => {
      const { tab, url } = sender;
      if (tab?.id !== undefined && isForced === true) await showClosedByPage(tab.id);
      // Of private windows nothing is remembered, not even until the browser ends.
      if (tab?.id !== undefined && !tab.incognito && url) await rememberClosed(tab.id, url);
      return null;
    },
    staying: ({ change, tabId }, sender) => changeStaying(change, tabId, sender),
    'site-answered': async (answer, sender) => {
      await goOnAnswered(answer, sender);
      return null;
    },
    'add-own-filter': async ({ line }, sender) => {
      await changeOwnFilters('add', line, sender);
      return null;
    },
    'remove-own-filter': async ({ line }, sender) => {
      await changeOwnFilters('remove', line, sender);
      return null;
    },
    'change-appearance': async ({ host, change }, sender) => {
      await changeAppearance(host, change, sender);
      return null;
    },
    'shield-reader': async ({ key, isUp }, sender) => {
      await shieldReader(sender.tab?.id, key, isUp === true);
      return null;
    },
    'start-marks': async (_payload, sender) => {
      await toggleMarks(sender.tab?.id, true);
      return null;
    },
    'open-story-page': async ({ story, attribution }, sender) => {
      await openStoryPage({ story, attribution }, sender);
      return null;
    },
    'start-picker': async (_payload, sender) => {
      await togglePicker(sender.tab?.id);
      return null;
    },
  },
  (_name, _payload, sender) => sender.frameId === 0 || sender.tab === undefined,
);

browser.runtime.onInstalled.addListener(addMenus);
browser.runtime.onInstalled.addListener(openFirstPage);
browser.runtime.onInstalled.addListener(noteUpdate);

prepareButton();
// The button is to be ready before the first page is: this starts us with the browser.
browser.runtime.onStartup.addListener(prepareButton);
// Told of where the button has no popup.
browser.action.onClicked.addListener((tab) => toggleReader(tab.id));

/** Actions on a tab by the name of the key or of the menu's entry: an entry is called as the key that does the same. */
const actions = new Map<unknown, (tab: Tabs.Tab | undefined) => void>([
  ['toggle-reader', (tab) => toggleReader(tab?.id)],
  ['read-selection', (tab) => readSelection(tab?.id)],
  ['toggle-marks', (tab) => toggleMarks(tab?.id)],
  ['pick', (tab) => togglePicker(tab?.id)],
  ['open-side-panel', openBeside],
]);

commands?.onCommand.addListener((command, tab) => {
  actions.get(command)?.(tab);
  notePress(tab);
});

contextMenus?.onClicked.addListener((info, tab) => {
  if (info.menuItemId === 'read-link') openLink(info.linkUrl, tab);
  else actions.get(info.menuItemId)?.(tab);
  notePress(tab);
});
