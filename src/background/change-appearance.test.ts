import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browserLocks } from '../storage/browser-locks.fixture.ts';
import { memoryStorage } from '../storage/memory-storage.fixture.ts';
import { siteAppearances } from '../storage/site-appearances.ts';

/** The background as it starts, over a storage. */
async function background(storage: ReturnType<typeof memoryStorage>['storage']) {
  vi.resetModules();
  const runtime = { getURL: (path: string) => `chrome-extension://ours/${path}` };
  vi.doMock('webextension-polyfill', () => ({ default: { storage, runtime } }));
  return import('./change-appearance.ts');
}

const popup = { url: 'chrome-extension://ours/src/popup/popup.html' };
/** A script of ours in a tab, as the browser names it. */
const scriptAt = (url: string, origin = new URL(url).origin) => ({ url, origin });

beforeEach(() => void vi.stubGlobal('navigator', { locks: browserLocks() }));
afterEach(() => void vi.unstubAllGlobals());

describe('changes of what sites have of their own', () => {
  it('are all kept that two tabs ask for while a page of ours writes', async () => {
    const { storage } = memoryStorage();
    const { changeAppearance } = await background(storage);
    const pageOfOurs = siteAppearances(storage.local);
    await Promise.all([
      changeAppearance('a.example', { theme: 'dark' }, scriptAt('https://www.a.example/story')),
      changeAppearance('a.example', { textSize: 140 }, scriptAt('https://www.a.example/story')),
      changeAppearance('b.example', { theme: 'sepia' }, scriptAt('https://www.b.example/story')),
      pageOfOurs.write('c.example', { theme: 'light' }),
    ]);
    const kept = Object.fromEntries((await pageOfOurs.list()).map(({ name, value }) => [name, value]));
    expect(kept).toEqual({
      'a.example': { theme: 'dark', textSize: 140 },
      'b.example': { theme: 'sepia' },
      'c.example': { theme: 'light' },
    });
  });

  it('are given up with null', async () => {
    const { storage } = memoryStorage();
    const { changeAppearance } = await background(storage);
    await changeAppearance('a.example', { theme: 'dark' }, scriptAt('https://www.a.example/story'));
    await changeAppearance('a.example', null, scriptAt('https://www.a.example/story'));
    expect(await siteAppearances(storage.local).list()).toEqual([]);
  });

  it('are refused where the storage refuses, and kept again afterwards', async () => {
    const { storage } = memoryStorage();
    const { changeAppearance } = await background(storage);
    const set = vi.spyOn(storage.local, 'set').mockRejectedValueOnce(new Error('quota'));
    await expect(
      changeAppearance('a.example', { theme: 'dark' }, scriptAt('https://www.a.example/story')),
    ).rejects.toThrow('quota');
    await changeAppearance('a.example', { theme: 'sepia' }, scriptAt('https://www.a.example/story'));
    expect(await siteAppearances(storage.local).read('a.example')).toEqual({ theme: 'sepia' });
    expect(set).toHaveBeenCalledTimes(2);
  });

  it.each([
    ['no host', undefined, { theme: 'dark' }],
    ['a host that is no text', 7, { theme: 'dark' }],
    ['an address for a host', 'https://a.example/story', { theme: 'dark' }],
    ['a host as nobody writes it to us', 'www.A.example', { theme: 'dark' }],
    ['no change', 'a.example', undefined],
    ['a word for a change', 'a.example', 'dark'],
    ['a list for a change', 'a.example', ['dark']],
  ])('are refused and change nothing with %s', async (_name, host, change) => {
    const { kept, storage } = memoryStorage();
    const { changeAppearance } = await background(storage);
    await changeAppearance('a.example', { theme: 'sepia' }, scriptAt('https://www.a.example/story'));
    const before = structuredClone(kept);
    await expect(changeAppearance(host, change, popup)).rejects.toThrow('Not a');
    expect(kept).toEqual(before);
  });

  it('take over only what is valid', async () => {
    const { storage } = memoryStorage();
    const { changeAppearance } = await background(storage);
    await changeAppearance(
      'a.example',
      {
        theme: 'neon',
        textSize: 1e9,
        lineHeight: 200,
        __proto__: { justify: true },
        x: 1,
      },
      popup,
    );
    expect(await siteAppearances(storage.local).read('a.example')).toEqual({ lineHeight: 200 });
  });

  it.each([
    ['another site', scriptAt('https://b.example/')],
    ['a part of the site', scriptAt('https://m.a.example/')],
    ['a site that only sounds like it', scriptAt('https://nota.example/')],
    ['a page without a host', scriptAt('about:blank', 'null')],
    ['a frame of data', scriptAt('data:text/html,a.example', 'null')],
    ['a file', scriptAt('file:///a.example', 'null')],
    [
      'an extension that is not ours',
      scriptAt('chrome-extension://a.example/x', 'chrome-extension://a.example'),
    ],
    ['a sender without an address', {}],
  ])('are refused to scripts that stand elsewhere: %s', async (_name, sender) => {
    const { kept, storage } = memoryStorage();
    const { changeAppearance } = await background(storage);
    await expect(changeAppearance('a.example', { theme: 'dark' }, sender)).rejects.toThrow('Not the host');
    expect(kept.local).toEqual({});
  });

  it.each([
    ['its www.', scriptAt('https://www.a.example/story')],
    ['any port', scriptAt('http://a.example:8080/')],
    ['a sandbox', scriptAt('https://a.example/story', 'null')],
    ['a blob of its origin', scriptAt('blob:https://a.example/0', 'https://a.example')],
    ['the popup', popup],
  ])('are made for a site from %s', async (_name, sender) => {
    const { storage } = memoryStorage();
    const { changeAppearance } = await background(storage);
    await changeAppearance('a.example', { theme: 'dark' }, sender);
    expect(await siteAppearances(storage.local).read('a.example')).toEqual({ theme: 'dark' });
  });
});
