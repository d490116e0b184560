import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Story, StoryAttribution } from '../core/index.ts';
import type { Asking } from './asking-site.ts';

const kept = new Map<string, unknown>();
const session = {
  get: async (key: string) => ({ [key]: kept.get(key) }),
  set: async (items: object) => {
    for (const [key, value] of Object.entries(items)) kept.set(key, value);
  },
  remove: async (key: string) => void kept.delete(key),
};
const create = vi.fn();

/** The background as it starts. */
async function background() {
  vi.resetModules();
  const runtime = { getURL: (path: string) => `chrome-extension://ours/${path}` };
  vi.doMock('webextension-polyfill', () => ({
    default: { storage: { session }, runtime, tabs: { create } },
  }));
  return import('./open-story-page.ts');
}

const popup: Asking = { url: 'chrome-extension://ours/src/popup/popup.html' };
/** A script of ours in a tab, as the browser names it. */
const script = (url: string, incognito = false) =>
  ({ url, origin: new URL(url).origin, tab: { id: 7, incognito } }) as Asking;
const story = (url: string) => ({
  story: { url } as Story,
  attribution: { quotes: [], speakers: [] } as StoryAttribution,
});

beforeEach(() => {
  kept.clear();
  create.mockReset();
});

describe('a story in a tab of its own', () => {
  it('is opened for a page of ours, and for a script in a tab of its site', async () => {
    const { openStoryPage } = await background();
    await openStoryPage(story('https://paper.example/a'), popup);
    await openStoryPage(story('https://www.paper.example/a'), script('https://www.paper.example/b'));
    expect(create).toHaveBeenCalledTimes(2);
    expect(kept.size).toBe(2);
  });

  it.each([
    ['of another site', story('http://192.168.0.1/a')],
    ['that is none', { story: null, attribution: null } as unknown as ReturnType<typeof story>],
  ])('is not opened for a script in a tab, of a story %s', async (_name, left) => {
    const { openStoryPage } = await background();
    await expect(openStoryPage(left, script('https://paper.example/a'))).rejects.toThrow('Not a story');
    expect(create).not.toHaveBeenCalled();
    expect(kept.size).toBe(0);
  });

  it('is not opened from a private window, and nothing of it is kept', async () => {
    const { openStoryPage } = await background();
    const left = story('https://paper.example/a');
    await expect(openStoryPage(left, script('https://paper.example/a', true))).rejects.toThrow('private');
    expect(kept.size).toBe(0);
  });

  it('is let go of where the browser opens no tab', async () => {
    const { openStoryPage } = await background();
    create.mockRejectedValue(new Error('no tab'));
    await expect(openStoryPage(story('https://paper.example/a'), popup)).rejects.toThrow('no tab');
    expect(kept.size).toBe(0);
  });
});
