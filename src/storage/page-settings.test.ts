import { describe, expect, it, vi } from 'vitest';
import { memoryStorage } from './memory-storage.fixture.ts';
import { createPageSettings } from './page-settings.ts';
import { defaults } from './settings.ts';

describe('the settings of a page', () => {
  it('are those for all sites until its site has its own', async () => {
    const { storage } = memoryStorage();
    const here = createPageSettings(storage, 'paper.example');
    const there = createPageSettings(storage, 'other.example');
    await here.save({ theme: 'sepia' });
    expect(await there.load()).toEqual({ ...defaults, theme: 'sepia', onlyHere: false });
    await here.save({ onlyHere: true, theme: 'dark' });
    await here.save({ textSize: 140 });
    expect(await here.load()).toMatchObject({ theme: 'dark', textSize: 140, onlyHere: true });
    expect(await there.load()).toMatchObject({ theme: 'sepia', textSize: 100, onlyHere: false });
  });

  it('follow the others where the site has nothing of its own', async () => {
    const { storage } = memoryStorage();
    const here = createPageSettings(storage, 'paper.example');
    await here.save({ onlyHere: true });
    await createPageSettings(storage, 'other.example').save({ lineHeight: 180 });
    expect(await here.load()).toMatchObject({ lineHeight: 180, onlyHere: true });
  });

  it('become those for all sites again, and what is no matter of looks always was', async () => {
    const { kept, storage } = memoryStorage();
    const here = createPageSettings(storage, 'paper.example');
    await here.save({ onlyHere: true, theme: 'dark', keepPlace: false });
    expect(kept.sync).toMatchObject({ keepPlace: false });
    await here.save({ onlyHere: false });
    expect(await here.load()).toEqual({ ...defaults, keepPlace: false, onlyHere: false });
  });

  it('never are a site’s own where nothing may be kept of it', async () => {
    const { kept, storage } = memoryStorage();
    const here = createPageSettings(storage, null);
    await here.save({ onlyHere: true, theme: 'dark' });
    expect(await here.load()).toEqual({ ...defaults, theme: 'dark', onlyHere: null });
    expect(kept.local).toEqual({});
  });

  it('take over only what is valid', async () => {
    const { storage } = memoryStorage({
      local: { siteAppearances: { 'a.example': { value: { theme: 'neon', lineHeight: 200, x: 1 }, at: 1 } } },
    });
    const settings = await createPageSettings(storage, 'a.example').load();
    expect(settings).toEqual({ ...defaults, lineHeight: 200, onlyHere: true });
  });

  it('tell of changes here and everywhere until told to stop', async () => {
    const { storage } = memoryStorage();
    const store = createPageSettings(storage, 'a.example');
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
