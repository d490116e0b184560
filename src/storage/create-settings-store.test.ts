import { describe, expect, it, vi } from 'vitest';
import { VERSION } from '../settings/migrations.ts';
import { defaults } from '../settings/settings.ts';
import { createSettingsStore, type StorageLike } from './create-settings-store.ts';

/** A storage area in memory that tells its listeners what changed. */
function memory(initial: Record<string, unknown> = {}) {
  const kept = { ...initial };
  const listeners = new Set<(changes: Record<string, unknown>, area: string) => void>();
  const get = async (keys: string | null) => (keys === null ? { ...kept } : { [keys]: kept[keys] });
  const set = async (items: Record<string, unknown>) => {
    Object.assign(kept, items);
    for (const listener of listeners) listener(items, 'sync');
  };
  const onChanged = {
    addListener: (listener: never) => listeners.add(listener),
    removeListener: (listener: never) => listeners.delete(listener),
  };
  return { kept, set, storage: { sync: { get, set }, onChanged } as unknown as StorageLike };
}

describe('settings store', () => {
  it('gives back what was saved, and defaults for the rest', async () => {
    const store = createSettingsStore(memory().storage);
    await store.save({ theme: 'sepia' });
    expect(await store.load()).toEqual({ ...defaults, theme: 'sepia' });
  });

  it('keeps both of two changes made at once', async () => {
    const { storage } = memory();
    const [one, other] = [createSettingsStore(storage), createSettingsStore(storage)];
    await Promise.all([one.save({ textSize: 120 }), other.save({ theme: 'dark' })]);
    expect(await one.load()).toEqual({ ...defaults, textSize: 120, theme: 'dark' });
  });

  it('marks what it writes with its version, and leaves the mark of a newer one', async () => {
    const { kept, storage } = memory();
    await createSettingsStore(storage).save({ theme: 'dark' });
    expect(kept.version).toBe(VERSION);
    const newer = memory({ version: VERSION + 3, theme: 'light' });
    await createSettingsStore(newer.storage).save({ theme: 'dark' });
    expect(newer.kept).toEqual({ version: VERSION + 3, theme: 'dark' });
  });

  it.each([
    [true, 'show'],
    [false, 'hide'],
  ])(
    'takes pictures that were shown (%s) for “%s”, also after the next change',
    async (showPictures, pictures) => {
      const { kept, storage } = memory({ version: 1, showPictures });
      const store = createSettingsStore(storage);
      expect((await store.load()).pictures).toBe(pictures);
      await store.save({ theme: 'dark' });
      expect(kept).toMatchObject({ version: VERSION, theme: 'dark', pictures });
      expect(await store.load()).toEqual({ ...defaults, theme: 'dark', pictures });
      await store.save({ pictures: 'ask' });
      expect((await store.load()).pictures).toBe('ask');
    },
  );

  it('gives defaults where the storage cannot be read, and says so where it cannot be written', async () => {
    const { storage } = memory();
    storage.sync.get = async () => {
      throw new Error('gone');
    };
    const store = createSettingsStore(storage);
    expect(await store.load()).toEqual(defaults);
    await expect(store.save({ theme: 'dark' })).rejects.toThrow('gone');
  });

  it('tells of changes until it is told to stop', async () => {
    const { storage } = memory();
    const store = createSettingsStore(storage);
    const listener = vi.fn();
    const stop = store.onChanged(listener);
    await store.save({ theme: 'dark' });
    await vi.waitFor(() => expect(listener).toHaveBeenCalledWith({ ...defaults, theme: 'dark' }));
    stop();
    await store.save({ theme: 'light' });
    expect(listener).toHaveBeenCalledTimes(1);
  });
});
