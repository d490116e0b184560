import browser from 'webextension-polyfill';
import { storyLines } from '../core/story-model/story-lines.ts';
import { inject, injectWithRules, requestPage } from '../injection/inject.ts';
import { requestBackground } from '../messaging/messenger.ts';
import { SHOW_ELEMENTS } from '../messaging/protocol.ts';
import type { ElementPaths, PageTools } from '../reader/index.ts';

export interface PageToolNeeds {
  tabId: number;
  /** Reads the story anew while the old one is shown. */
  reread(): Promise<void>;
  fail(): void;
  /** Makes room for what is shown in the page, or takes the room again. Missing where nothing of the page is covered. */
  stepAside?(isAside: boolean): void;
  /** True if the page is seen beside this page of ours. */
  isBeside?: boolean;
  /** Called when the picker or the page marks have started in the page. */
  onLeaving?(): void;
}

/** Makes the reader's tools for the page of a tab. */
export function tabPageTools({
  tabId,
  reread,
  fail,
  stepAside,
  onLeaving,
}: PageToolNeeds): Required<PageTools> {
  let stopShowing = () => {};
  const change = async (name: 'add-own-filter' | 'remove-own-filter', line: string) => {
    await requestBackground(browser.runtime, name, { line });
    await reread().catch(fail);
  };
  const leaveFor = async (start: () => Promise<void>) => {
    try {
      await start();
      onLeaving?.();
    } catch (error) {
      console.warn('Clearstory could not go on in the page', error);
      fail();
    }
  };
  return {
    async show(paths, onReturn) {
      stopShowing();
      const showing = await showElements(tabId, paths, stepAside, onReturn);
      stopShowing = showing?.stop ?? (() => {});
      return showing?.comeBack ?? null;
    },
    async suggest(paths, action) {
      await inject(tabId, 'place');
      return requestPage(tabId, 'place', 'suggest-filter', { paths: [...paths], action });
    },
    addFilter: (line) => change('add-own-filter', line),
    removeFilter: (line) => change('remove-own-filter', line),
    pick: () =>
      leaveFor(async () => {
        await injectWithRules(tabId, 'picker');
        await requestPage(tabId, 'picker', 'toggle-picker', {});
      }),
    mark: () =>
      leaveFor(async () => {
        await injectWithRules(tabId, 'marks');
        await requestPage(tabId, 'marks', 'toggle-marks', { anyway: true });
      }),
    async hasMarks() {
      // Where the script was never asked for, nobody answers.
      const state = await requestPage(tabId, 'marks', 'marks-state', {}).catch(() => null);
      return state?.status === 'on';
    },
    async goTo(story, { line: id, start = 0, end }) {
      const line = storyLines(story).find((it) => it.id === id)?.text;
      if (line === undefined) return false;
      await injectWithRules(tabId, 'marks');
      const words = { line, start, end: end ?? line.length };
      return (await requestPage(tabId, 'marks', 'go-to-words', words)).isFound;
    },
  };
}

/** Something that is shown in a page. */
interface Showing {
  /** Ends it and takes the page back to where it was scrolled. */
  comeBack(): void;
  /** Ends it and leaves the page where it is. */
  stop(): void;
}

async function showElements(
  tabId: number,
  paths: ElementPaths,
  stepAside: PageToolNeeds['stepAside'],
  onReturn: () => void,
): Promise<Showing | null> {
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
  stepAside?.(true);
  let isAside = true;
  const end = () => {
    if (!isAside) return;
    isAside = false;
    stepAside?.(false);
    onReturn();
  };
  port.onDisconnect.addListener(end);
  const stop = () => {
    port.disconnect();
    end();
  };
  return {
    stop,
    comeBack() {
      if (isAside) port.postMessage('back');
      stop();
    },
  };
}
