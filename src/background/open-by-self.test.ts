import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { browserLocks } from '../storage/browser-locks.fixture.ts';
import { memoryStorage } from '../storage/memory-storage.fixture.ts';

const URL = 'https://www.paper.example/story';

interface State {
  sync?: Record<string, unknown>;
  /** Patterns of pages that the browser lets us open. */
  granted?: string[];
  /** True where it lets nobody into the page. */
  isKeptOut?: boolean;
}

/** The background as it starts, in a browser in such a state. */
async function background({ sync = {}, granted = [], isKeptOut = false }: State = {}) {
  vi.resetModules();
  const { storage } = memoryStorage({ sync });
  const session = memoryStorage().storage.local;
  const warnings = vi.fn(async () => undefined);
  const create = vi.fn(async () => ({ id: 7 }));
  const request = vi.fn(async () => granted.length > 0);
  vi.doMock('webextension-polyfill', () => ({
    default: {
      storage: { ...storage, session },
      runtime: { getURL: (path: string) => `chrome-extension://ours/${path}` },
      permissions: {
        contains: async ({ origins: [origin = ''] = [] }) =>
          granted.includes(origin) || granted.includes('*://*/*'),
        request,
      },
      action: { setTitle: warnings, setBadgeText: warnings },
      i18n: { getMessage: (key: string) => key },
      tabs: { create, get: async () => ({ id: 7, url: URL }), update: async () => ({}), remove: vi.fn() },
    },
  }));
  const opened = vi.fn(async (_wanted: unknown) => ({ open: true }));
  vi.doMock('../injection/inject.ts', () => ({
    injectWithRules: async () => {
      if (isKeptOut) throw new Error('no right');
    },
    requestPage: async (_tab: number, _to: string, name: string, payload: unknown) =>
      name === 'open-by-self' ? opened(payload) : null,
  }));
  const [open, links, stay] = await Promise.all([
    import('./open-by-self.ts'),
    import('./opened-links.ts'),
    import('./stay.ts'),
  ]);
  return { ...open, ...links, ...stay, opened, warnings, create, request };
}

const script = (url = URL) => ({ url, origin: 'https://www.paper.example', tab: { id: 7 } as never });

beforeEach(() => void vi.stubGlobal('navigator', { locks: browserLocks() }));
afterEach(() => void vi.unstubAllGlobals());

it('opens nothing that nobody asked for', async () => {
  const { openBySelf, opened } = await background({ granted: ['*://*/*'] });
  await openBySelf(7, URL, true);
  expect(opened).not.toHaveBeenCalled();
});

it('opens a chosen site, and of every site what is surely a story', async () => {
  const sync = { autoSites: ['paper.example'], autoEverywhere: true };
  const { openBySelf, opened } = await background({ sync, granted: ['*://*/*'] });
  await openBySelf(7, URL, true);
  expect(opened).toHaveBeenLastCalledWith({ least: 0, evenNothing: false });
  await openBySelf(7, 'https://other.example/story', true);
  expect(opened).toHaveBeenLastCalledWith({ least: 0.95, evenNothing: false });
  await openBySelf(7, 'https://other.example/', false);
  expect(opened).toHaveBeenCalledTimes(2);
});

it.each([
  ['the right is missing', { sync: { autoEverywhere: true } }],
  [
    'the site is off',
    { sync: { autoEverywhere: true, disabledSites: ['paper.example'] }, granted: ['*://*/*'] },
  ],
])('leaves every site alone where %s', async (_name, state) => {
  const { openBySelf, opened } = await background(state);
  await openBySelf(7, URL, true);
  expect(opened).not.toHaveBeenCalled();
});

it('stays from page to page in the tab where it was begun, but not on a page where it was closed', async () => {
  const { changeStaying, openBySelf, opened, rememberClosed } = await background();
  expect(await changeStaying('begin', null, script())).toEqual({ site: 'paper.example' });
  await openBySelf(7, 'https://m.paper.example/next', true);
  await openBySelf(8, 'https://www.paper.example/next', true);
  await openBySelf(7, 'https://elsewhere.example/next', true);
  expect(opened).toHaveBeenCalledTimes(1);
  await rememberClosed(7, 'https://m.paper.example/next');
  await openBySelf(7, 'https://m.paper.example/next#part', true);
  expect(opened).toHaveBeenCalledTimes(1);
  expect(await changeStaying('end', null, script())).toEqual({ site: null });
  await openBySelf(7, URL, true);
  expect(opened).toHaveBeenCalledTimes(1);
});

it('ends where the browser keeps us out, says so, and asks for the site the next time', async () => {
  const { changeStaying, openBySelf, warnings, create } = await background({ isKeptOut: true });
  await changeStaying('begin', null, script());
  await openBySelf(7, 'https://m.paper.example/next', true);
  expect(warnings).toHaveBeenCalledWith({ tabId: 7, title: 'actionTitleKeptOut' });
  expect(await changeStaying(null, null, script())).toEqual({ site: null });
  expect(await changeStaying('begin', null, script('https://m.paper.example/next'))).toEqual({ site: null });
  const url = 'chrome-extension://ours/src/site-right/site-right.html?site=paper.example&tab=7';
  expect(create).toHaveBeenCalledWith({ url });
});

it('begins nothing where stories open by themselves, or the site is off', async () => {
  for (const sync of [{ autoSites: ['paper.example'] }, { disabledSites: ['paper.example'] }]) {
    const { changeStaying } = await background({ sync });
    expect(await changeStaying('begin', null, script())).toBeNull();
  }
});

it('takes an answer about a site from the page that asks, and from nobody else', async () => {
  const { changeStaying, goOnAnswered, opened } = await background();
  const answer = { site: 'paper.example', tabId: 7, isAllowed: true };
  await expect(goOnAnswered(answer, script())).rejects.toThrow('Not an answer');
  const ours = { url: 'chrome-extension://ours/src/site-right/site-right.html', tab: { id: 9 } as never };
  for (const wrong of [{ site: 'https://paper.example/' }, { site: 7 }, { tabId: '7' }])
    await expect(goOnAnswered({ ...answer, ...wrong }, ours)).rejects.toThrow('Not an answer');
  await goOnAnswered({ ...answer, isAllowed: 'yes' }, ours);
  expect(await changeStaying(null, null, script())).toEqual({ site: null });
  await goOnAnswered(answer, ours);
  expect(await changeStaying(null, null, script())).toEqual({ site: 'paper.example' });
  expect(opened).toHaveBeenCalledTimes(1);
});

it('opens a link beside its page, asks for its site at once, and shows what comes, whatever it is, once', async () => {
  const { openLink, openBySelf, opened, create, request } = await background({
    granted: ['*://*.paper.example/*'],
  });
  const done = openLink(URL, { id: 3, index: 4, windowId: 1 } as never);
  expect(request).toHaveBeenCalledWith({ origins: ['*://*.paper.example/*'] });
  await done;
  expect(create).toHaveBeenCalledWith({ url: URL, index: 5, openerTabId: 3, windowId: 1 });
  await openBySelf(7, URL, false);
  expect(opened).toHaveBeenCalledWith({ least: 0, evenNothing: true });
  await openBySelf(7, URL, false);
  expect(opened).toHaveBeenCalledTimes(1);
});

it('opens a link whose site is refused as any other, and says on the button what a press does', async () => {
  const { openLink, openBySelf, opened, create, warnings } = await background({ isKeptOut: true });
  await openLink(URL, undefined);
  expect(create).toHaveBeenCalledWith({ url: URL });
  await openBySelf(7, URL, true);
  expect(opened).not.toHaveBeenCalled();
  expect(warnings).toHaveBeenCalledWith({ tabId: 7, title: 'actionTitleKeptOut' });
});

it('opens no link that leads to no site', async () => {
  const { openLink, create } = await background();
  for (const url of [undefined, 'javascript:alert(1)', 'about:blank']) await openLink(url, undefined);
  expect(create).not.toHaveBeenCalled();
});
