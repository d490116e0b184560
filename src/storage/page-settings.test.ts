import { describe, expect, it, vi } from 'vitest';
import type { PageSettings } from '../settings/settings.ts';
import { defaults } from '../settings/settings.ts';
import { pageLock } from './lock.ts';
import { memoryStorage } from './memory-storage.fixture.ts';
import { createPageSettings } from './page-settings.ts';
import { appearanceChanger, type ChangeAppearance, siteAppearances } from './site-appearances.ts';

type Storage = ReturnType<typeof memoryStorage>['storage'];

/** Has appearances changed as the background does. */
const changer = (storage: Storage): ChangeAppearance =>
  appearanceChanger(siteAppearances(storage.local, pageLock()));
const pageOf = (storage: Storage, host: string | null) => createPageSettings(storage, host, changer(storage));

describe('the settings of a page', () => {
  it('are those for all sites until its site has its own', async () => {
    const { storage } = memoryStorage();
    const here = pageOf(storage, 'paper.example');
    const there = pageOf(storage, 'other.example');
    await here.save({ theme: 'sepia' });
    expect(await there.load()).toEqual({ ...defaults, theme: 'sepia', onlyHere: false });
    await here.save({ onlyHere: true, theme: 'dark' });
    await here.save({ textSize: 140 });
    expect(await here.load()).toMatchObject({ theme: 'dark', textSize: 140, onlyHere: true });
    expect(await there.load()).toMatchObject({ theme: 'sepia', textSize: 100, onlyHere: false });
  });

  it('follow the others where the site has nothing of its own', async () => {
    const { storage } = memoryStorage();
    const here = pageOf(storage, 'paper.example');
    await here.save({ onlyHere: true });
    await pageOf(storage, 'other.example').save({ lineHeight: 180 });
    expect(await here.load()).toMatchObject({ lineHeight: 180, onlyHere: true });
  });

  it('become those for all sites again, and what is no matter of appearance always was', async () => {
    const { kept, storage } = memoryStorage();
    const here = pageOf(storage, 'paper.example');
    await here.save({ onlyHere: true, theme: 'dark', keepPlace: false });
    expect(kept.sync).toMatchObject({ keepPlace: false });
    await here.save({ onlyHere: false });
    expect(await here.load()).toEqual({ ...defaults, keepPlace: false, onlyHere: false });
  });

  it('never are a site’s own where nothing may be kept of it', async () => {
    const { kept, storage } = memoryStorage();
    const here = pageOf(storage, null);
    await here.save({ onlyHere: true, theme: 'dark' });
    expect(await here.load()).toEqual({ ...defaults, theme: 'dark', onlyHere: null });
    expect(kept.local).toEqual({});
  });

  it('take over only what is valid', async () => {
    const { storage } = memoryStorage({
      local: { siteAppearances: { 'a.example': { value: { theme: 'neon', lineHeight: 200, x: 1 }, at: 1 } } },
    });
    const settings = await pageOf(storage, 'a.example').load();
    expect(settings).toEqual({ ...defaults, lineHeight: 200, onlyHere: true });
  });

  it('go to the browser at once when they were read before, since a popup may close at any moment', async () => {
    const { storage } = memoryStorage();
    const here = pageOf(storage, 'paper.example');
    await here.load();
    const get = vi.spyOn(storage.sync, 'get').mockReturnValue(new Promise(() => undefined));
    const set = vi.spyOn(storage.sync, 'set');
    void here.save({ theme: 'dark' });
    await Promise.resolve();
    expect(set).toHaveBeenCalledExactlyOnceWith({ theme: 'dark' });
    get.mockRestore();
  });

  it('are those of all tabs that change them at once', async () => {
    const { storage } = memoryStorage();
    const changeAppearance = changer(storage);
    const tab = (host: string) => createPageSettings(storage, host, changeAppearance);
    await tab('a.example').save({ onlyHere: true });
    await Promise.all([
      tab('a.example').save({ theme: 'dark' }),
      tab('a.example').save({ textSize: 140 }),
      tab('b.example').save({ onlyHere: true, theme: 'sepia' }),
    ]);
    expect(await tab('a.example').load()).toMatchObject({ theme: 'dark', textSize: 140 });
    expect(await tab('b.example').load()).toMatchObject({ theme: 'sepia' });
  });

  it('are changed in order, however long the first change takes', async () => {
    const { kept, storage } = memoryStorage();
    const change = changer(storage);
    const here = createPageSettings(storage, 'a.example', async (...args) => {
      await new Promise((resolve) => setTimeout(resolve, 20));
      await change(...args);
    });
    await Promise.all([here.save({ onlyHere: true }), here.save({ theme: 'dark' })]);
    expect(await here.load()).toMatchObject({ theme: 'dark', onlyHere: true });
    expect(kept.sync).toEqual({});
  });

  it('are not stored where the background does not answer, which is said', async () => {
    const { kept, storage } = memoryStorage();
    const here = createPageSettings(storage, 'a.example', async () => {
      throw new Error('No answer');
    });
    const change: Partial<PageSettings> = { onlyHere: true, theme: 'dark' };
    await expect(here.save(change)).rejects.toThrow('No answer');
    expect(kept).toEqual({ sync: {}, local: {} });
  });

  it('tell of changes here and everywhere until told to stop', async () => {
    const { storage } = memoryStorage();
    const store = pageOf(storage, 'a.example');
    const listener = vi.fn();
    const stop = store.onChanged(listener);
    await store.save({ theme: 'dark' });
    await vi.waitFor(() =>
      expect(listener).toHaveBeenLastCalledWith(expect.objectContaining({ theme: 'dark' })),
    );
    await store.save({ onlyHere: true, theme: 'sepia' });
    await vi.waitFor(() =>
      expect(listener).toHaveBeenLastCalledWith(expect.objectContaining({ theme: 'sepia' })),
    );
    stop();
    const calls = listener.mock.calls.length;
    await store.save({ theme: 'light' });
    await store.load();
    expect(listener).toHaveBeenCalledTimes(calls);
  });
});
