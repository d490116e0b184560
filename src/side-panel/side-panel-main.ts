import browser from 'webextension-polyfill';
import { askToChangeAppearance } from '../messaging/ask-appearance.ts';
import { isOurs } from '../messaging/is-ours.ts';
import { handleRequests } from '../messaging/messenger.ts';
import { commands } from '../platform/platform.ts';
import { openPageMemory } from '../storage/page-memory.ts';
import { shieldPictures } from '../tab-story/shield-pictures.ts';
import { createTabBrowser } from '../tab-story/tab-browser.ts';
import type { TabModel } from '../tab-story/tab-model.ts';
import type { ReadTab } from '../tab-story/tab-types.ts';
import { createSidePanel, type SidePanel } from './create-side-panel.ts';
import { followPage } from './follow-page.ts';
import { followTabs } from './follow-tabs.ts';
import { showSidePanel } from './show-side-panel.tsx';

/** Gives the keys of the toolbar button as they are set; empty where none are. */
async function findButtonKeys(): Promise<string> {
  const all = (await commands?.getAll()) ?? [];
  return all.find(({ name }) => name === '_execute_action')?.shortcut ?? '';
}

let pages = 0;
async function show(model: TabModel, tab: ReadTab | null, isCurrent: () => boolean): Promise<void> {
  const page = ++pages;
  const [memory, asStranger, buttonKeys] = await Promise.all([
    openPageMemory(browser.storage, askToChangeAppearance(browser.runtime), {
      url: tab?.url,
      isPrivate: tab?.isPrivate ?? true,
    }),
    shieldPictures(browser, tab?.url),
    findButtonKeys().catch(() => ''),
  ]);
  if (isCurrent()) showSidePanel(model, page, { memory, asStranger, buttonKeys });
}

/** Missing until it is known which tab to begin with. */
let panel: SidePanel | undefined;
const followed = await followTabs(browser, {
  onTab: () => void panel?.readTab(),
  onLoading: () => void panel?.noteLoading(),
});
panel = createSidePanel(
  {
    ...createTabBrowser({
      async findTab() {
        const id = followed.id();
        return id === null ? undefined : browser.tabs.get(id);
      },
    }),
    followPage,
  },
  show,
);

handleRequests(
  browser.runtime,
  'side-panel',
  {
    'tab-pressed': ({ tabId: pressed }) => {
      void panel?.notePress(pressed);
      return null;
    },
  },
  (_name, _payload, sender) => isOurs(browser.runtime, sender),
);
// A right that was given to sites, in the options or in the browser, lets us in as a press does.
browser.permissions.onAdded.addListener(() => {
  const id = followed.id();
  if (id !== null) void panel?.notePress(id);
});

await panel.readTab();
