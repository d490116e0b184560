import { expect, it, vi } from 'vitest';
import { followTabs, type TabsApi } from './follow-tabs.ts';

/** A browser with a tab in front, and a side panel in window 1. */
function browserWith({ front = 7, own = undefined as number | undefined } = {}) {
  const listeners: Record<string, (...told: unknown[]) => void> = {};
  const event = (name: string) => ({
    addListener: (listener: never) => {
      listeners[name] = listener;
    },
  });
  let answer: (tabs: unknown[]) => void = () => undefined;
  const api = {
    windows: { getCurrent: async () => ({ id: 1 }) },
    tabs: {
      getCurrent: async () => own && { id: own },
      query: () =>
        new Promise((resolve) => {
          answer = resolve;
        }),
      onActivated: event('activated'),
      onUpdated: event('updated'),
      onReplaced: event('replaced'),
    },
  } as unknown as TabsApi;
  const onTab = vi.fn();
  const onLoading = vi.fn();
  const following = followTabs(api, { onTab, onLoading });
  return {
    onTab,
    onLoading,
    tell: (name: string, ...told: unknown[]) => listeners[name]?.(...told),
    async begin() {
      await vi.waitFor(() => expect(listeners.replaced).toBeDefined());
      answer([{ id: front }]);
      return following;
    },
    hasBegun: () => vi.waitFor(() => expect(listeners.replaced).toBeDefined()),
  };
}

it('follows the tab in front of its own window', async () => {
  const { begin, tell, onTab } = browserWith();
  const followed = await begin();
  expect(followed.id()).toBe(7);
  tell('activated', { tabId: 8, windowId: 2 });
  expect(followed.id()).toBe(7);
  tell('activated', { tabId: 9, windowId: 1 });
  expect(followed.id()).toBe(9);
  tell('activated', { tabId: 9, windowId: 1 });
  expect(onTab).toHaveBeenCalledTimes(1);
});

it('keeps a tab that came to the front before it was asked which one is there', async () => {
  const { begin, hasBegun, tell } = browserWith();
  await hasBegun();
  tell('activated', { tabId: 9, windowId: 1 });
  expect((await begin()).id()).toBe(9);
});

it('follows the others where it was opened in a tab of its own', async () => {
  const { begin, tell } = browserWith({ front: 5, own: 5 });
  const followed = await begin();
  expect(followed.id()).toBeNull();
  tell('activated', { tabId: 7, windowId: 1 });
  tell('activated', { tabId: 5, windowId: 1 });
  expect(followed.id()).toBe(7);
});

it('tells when the tab begins to load, and takes the one that the browser puts in its place', async () => {
  const { begin, tell, onTab, onLoading } = browserWith();
  const followed = await begin();
  tell('updated', 8, { status: 'loading' });
  tell('updated', 7, { status: 'complete' });
  expect(onLoading).not.toHaveBeenCalled();
  tell('updated', 7, { status: 'loading' });
  expect(onLoading).toHaveBeenCalledTimes(1);
  tell('replaced', 11, 7);
  expect(followed.id()).toBe(11);
  expect(onTab).toHaveBeenCalledTimes(1);
});
