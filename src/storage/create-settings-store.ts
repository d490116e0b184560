import type { Storage } from 'webextension-polyfill';
import { migrate, VERSION } from '../settings/migrations.ts';
import { defaults, parseSettings, type Settings } from '../settings/settings.ts';
import { type ChangesLike, watchKeys } from './watch-keys.ts';

/** The parts of the storage API that settings need: the polyfill's, or a content script's own. */
export interface StorageLike {
  sync: Pick<Storage.StorageArea, 'get' | 'set'>;
  onChanged: ChangesLike;
}

export interface SettingsStore {
  /** The settings as stored; defaults where nothing valid is stored or the storage cannot be read. Never rejects. */
  load(): Promise<Settings>;
  /**
   * Stores the settings that `patch` names.
   * @throws Error where the browser refuses (quota, storage gone); what was stored before is then still there.
   */
  save(patch: Partial<Settings>): Promise<void>;
  /** Calls back with all settings whenever one of them changes, here or elsewhere. Returns how to stop. */
  onChanged(listener: (settings: Settings) => void): () => void;
}

/**
 * Settings lie in storage.sync, each under a key of its own, so that two pages that change two settings at once both
 * keep theirs.
 */
export function createSettingsStore(storage: StorageLike): SettingsStore {
  /** Stores what was brought forward from older versions, with the mark that says that all is as this version writes it. */
  async function renew(): Promise<void> {
    const stored = await storage.sync.get(null);
    // A newer version of ours may have written here (another machine, a downgrade): its mark stays.
    if (typeof stored.version === 'number' && stored.version >= VERSION) return;
    const changed = Object.entries(migrate(stored)).filter(([key, value]) => stored[key] !== value);
    await storage.sync.set({ ...Object.fromEntries(changed), version: VERSION });
  }
  let isRenewed = false;
  const store: SettingsStore = {
    async load() {
      try {
        return parseSettings(migrate(await storage.sync.get(null)));
      } catch {
        return parseSettings({});
      }
    },
    async save(patch) {
      // Handed to the browser before anything is awaited: the popup may close at any moment.
      await storage.sync.set(patch);
      if (isRenewed) return;
      await renew();
      isRenewed = true;
    },
    onChanged: (listener) =>
      watchKeys(storage.onChanged, 'sync', Object.keys(defaults), () => store.load().then(listener)),
  };
  return store;
}
