import { describe, expect, it } from 'vitest';
import { MAX_SITES } from '../../settings/settings.ts';
import { createSiteModes, modeOf, parentOff, SiteListFull, type SiteLists, withMode } from './site-modes.ts';

const lists: SiteLists = { disabledSites: ['b.example'], autoSites: ['d.example'], markSites: ['m.example'] };

describe('withMode', () => {
  it('moves a site from list to list, and keeps them in order', () => {
    expect(withMode(lists, 'a.example', 'off')).toEqual({
      disabledSites: ['a.example', 'b.example'],
      autoSites: ['d.example'],
      markSites: ['m.example'],
    });
    expect(withMode(lists, 'b.example', 'auto')).toEqual({
      disabledSites: [],
      autoSites: ['b.example', 'd.example'],
      markSites: ['m.example'],
    });
    expect(withMode(lists, 'd.example', 'button')).toEqual({
      disabledSites: ['b.example'],
      autoSites: [],
      markSites: ['m.example'],
    });
    expect(withMode(lists, 'd.example', 'marks')).toEqual({
      disabledSites: ['b.example'],
      autoSites: [],
      markSites: ['d.example', 'm.example'],
    });
  });

  it('does not outgrow the storage', () => {
    const full = Array.from({ length: MAX_SITES }, (_, n) => `site${n}.example`);
    expect(withMode({ disabledSites: full, autoSites: [], markSites: [] }, 'more.example', 'off')).toBeNull();
    expect(
      withMode({ disabledSites: full, autoSites: [], markSites: [] }, 'site3.example', 'off'),
    ).not.toBeNull();
  });
});

it('tells modes apart', () => {
  expect(['a', 'b', 'd', 'm'].map((name) => modeOf(lists, `${name}.example`))).toEqual([
    'button',
    'off',
    'auto',
    'marks',
  ]);
  expect(parentOff(lists, 'news.b.example')).toBe('b.example');
  expect(parentOff(lists, 'ab.example')).toBeNull();
});

describe('createSiteModes', () => {
  function kept(initial: SiteLists) {
    let stored = initial;
    let last: Promise<unknown> = Promise.resolve();
    const lock = <T>(run: () => Promise<T>) => {
      const done = last.then(run, run);
      last = done;
      return done;
    };
    const store = {
      load: async () => stored,
      save: async (next: SiteLists) => {
        stored = next;
      },
    };
    return { page: () => createSiteModes(store, lock), stored: () => stored };
  }

  it('keeps what two pages change at once', async () => {
    const { page, stored } = kept(lists);
    await Promise.all([page().set({ 'a.example': 'off' }), page().set({ 'c.example': 'off' })]);
    expect(stored().disabledSites).toEqual(['a.example', 'b.example', 'c.example']);
  });

  it('gives what was there, ready to be put back', async () => {
    const { page, stored } = kept(lists);
    const before = await page().set({ 'b.example': 'button', 'd.example': 'off' });
    await page().set(before);
    expect(stored()).toEqual(lists);
  });

  it('changes nothing where there is no room', async () => {
    const full = Array.from({ length: MAX_SITES }, (_, n) => `site${n}.example`);
    const { page, stored } = kept({ disabledSites: full, autoSites: [], markSites: [] });
    await expect(
      page().set({ 'site1.example': 'auto', 'x.example': 'off', 'y.example': 'off' }),
    ).rejects.toThrow(SiteListFull);
    expect(stored().autoSites).toEqual([]);
  });
});
