import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browserLocks } from './browser-locks.fixture.ts';
import { memoryStorage } from './memory-storage.fixture.ts';
import { appearanceChanger, siteAppearances } from './site-appearances.ts';

beforeEach(() => void vi.stubGlobal('navigator', { locks: browserLocks() }));
afterEach(() => void vi.unstubAllGlobals());

describe('appearances of sites', () => {
  it('are all kept that several pages of ours write at once', async () => {
    const { storage } = memoryStorage();
    const page = () => siteAppearances(storage.local);
    await Promise.all([
      page().write('a.example', { theme: 'dark' }),
      page().write('b.example', { theme: 'sepia' }),
      appearanceChanger(page())('c.example', { theme: 'light' }),
      appearanceChanger(page())('c.example', { textSize: 140 }),
    ]);
    const kept = new Map((await page().list()).map(({ name, value }) => [name, value]));
    expect(kept).toEqual(
      new Map([
        ['a.example', { theme: 'dark' }],
        ['b.example', { theme: 'sepia' }],
        ['c.example', { theme: 'light', textSize: 140 }],
      ]),
    );
  });

  it('are changed part by part, and given up as a whole', async () => {
    const { storage } = memoryStorage();
    const appearances = siteAppearances(storage.local);
    const change = appearanceChanger(appearances);
    await change('a.example', {});
    expect(await appearances.read('a.example')).toEqual({});
    await change('a.example', { theme: 'dark', textSize: 140 });
    await change('a.example', { theme: 'light' });
    expect(await appearances.read('a.example')).toEqual({ theme: 'light', textSize: 140 });
    await change('a.example', null);
    expect(await appearances.read('a.example')).toBeNull();
  });

  it('reject where the storage does, and are kept again afterwards', async () => {
    const { storage } = memoryStorage();
    const { set } = storage.local;
    const change = appearanceChanger(siteAppearances(storage.local));
    storage.local.set = async () => {
      throw new Error('quota');
    };
    await expect(change('a.example', { theme: 'dark' })).rejects.toThrow('quota');
    storage.local.set = set;
    await change('a.example', { theme: 'dark' });
    expect(await siteAppearances(storage.local).read('a.example')).toEqual({ theme: 'dark' });
  });
});
