import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browserLocks } from '../storage/browser-locks.fixture.ts';
import { memoryStorage } from '../storage/memory-storage.fixture.ts';
import { siteAppearances } from '../storage/site-appearances.ts';

/** The background as it starts, over a storage. */
async function background(storage: ReturnType<typeof memoryStorage>['storage']) {
  vi.resetModules();
  vi.doMock('webextension-polyfill', () => ({ default: { storage } }));
  return import('./looks.ts');
}

beforeEach(() => void vi.stubGlobal('navigator', { locks: browserLocks() }));
afterEach(() => void vi.unstubAllGlobals());

describe('changes of what sites have of their own', () => {
  it('are all kept that two tabs ask for while a page of ours writes', async () => {
    const { storage } = memoryStorage();
    const { changeLook } = await background(storage);
    const pageOfOurs = siteAppearances(storage.local);
    await Promise.all([
      changeLook('a.example', { theme: 'dark' }),
      changeLook('a.example', { textSize: 140 }),
      changeLook('b.example', { theme: 'sepia' }),
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
    const { changeLook } = await background(storage);
    await changeLook('a.example', { theme: 'dark' });
    await changeLook('a.example', null);
    expect(await siteAppearances(storage.local).list()).toEqual([]);
  });

  it('are refused where the storage refuses, and kept again afterwards', async () => {
    const { storage } = memoryStorage();
    const { changeLook } = await background(storage);
    const set = vi.spyOn(storage.local, 'set').mockRejectedValueOnce(new Error('quota'));
    await expect(changeLook('a.example', { theme: 'dark' })).rejects.toThrow('quota');
    await changeLook('a.example', { theme: 'sepia' });
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
    const { changeLook } = await background(storage);
    await changeLook('a.example', { theme: 'sepia' });
    const before = structuredClone(kept);
    await expect(changeLook(host, change)).rejects.toThrow('Not a');
    expect(kept).toEqual(before);
  });

  it('take over only what is valid', async () => {
    const { storage } = memoryStorage();
    const { changeLook } = await background(storage);
    await changeLook('a.example', {
      theme: 'neon',
      textSize: 1e9,
      lineHeight: 200,
      __proto__: { justify: true },
      x: 1,
    });
    expect(await siteAppearances(storage.local).read('a.example')).toEqual({ lineHeight: 200 });
  });
});
