import browser from 'webextension-polyfill';
import { inject, injectWithRules, requestPage } from '../injection/inject.ts';
import { requestBackground } from '../messaging/messenger.ts';
import { SHOW_ELEMENTS } from '../messaging/protocol.ts';
import type { ElementPaths, PageTools } from '../reader/index.ts';

interface Needs {
  tabId: number;
  /** Reads the story anew while the old one is shown. */
  reread(): Promise<void>;
  /** Makes the popup as small as the strip that is left of the reader, or as large as it was. */
  stepAside(isAside: boolean): void;
  close(): void;
  fail(): void;
}

/** Makes the popup reader's tools for the page that it read. */
export function popupPageTools({ tabId, reread, stepAside, close, fail }: Needs): PageTools {
  const change = async (name: 'add-own-filter' | 'remove-own-filter', line: string) => {
    await requestBackground(browser.runtime, name, { line });
    await reread().catch(fail);
  };
  return {
    show: (paths, onReturn) => showElements(tabId, paths, stepAside, onReturn),
    async suggest(paths, action) {
      await inject(tabId, 'place');
      return requestPage(tabId, 'place', 'suggest-filter', { paths: [...paths], action });
    },
    addFilter: (line) => change('add-own-filter', line),
    removeFilter: (line) => change('remove-own-filter', line),
    async pick() {
      try {
        await injectWithRules(tabId, 'picker');
        await requestPage(tabId, 'picker', 'toggle-picker', {});
        close();
      } catch (error) {
        console.warn('Clearstory could not start the picker', error);
        fail();
      }
    },
  };
}

async function showElements(
  tabId: number,
  paths: ElementPaths,
  stepAside: (isAside: boolean) => void,
  onReturn: () => void,
): Promise<(() => void) | null> {
  await inject(tabId, 'place');
  const port = browser.tabs.connect(tabId, { name: SHOW_ELEMENTS, frameId: 0 });
  const isShown = await new Promise<boolean>((resolve, reject) => {
    port.onMessage.addListener((answer: unknown) => resolve(answer === true));
    port.onDisconnect.addListener(() => reject(new Error('The page is gone')));
    port.postMessage([...paths]);
  });
  if (!isShown) {
    port.disconnect();
    return null;
  }
  stepAside(true);
  let isAside = true;
  const comeBack = () => {
    if (!isAside) return;
    isAside = false;
    stepAside(false);
    onReturn();
  };
  port.onDisconnect.addListener(comeBack);
  return () => {
    port.postMessage('back');
    port.disconnect();
    comeBack();
  };
}
