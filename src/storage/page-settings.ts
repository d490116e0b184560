import { type Appearance, parseAppearance } from '../settings/appearance.ts';
import type { PageSettings } from '../settings/settings.ts';
import { createSettingsStore, type StorageLike } from './create-settings-store.ts';
import { pageLock } from './lock.ts';
import type { AreaLike } from './recent-entries.ts';
import { type ChangeAppearance, SITE_APPEARANCES_KEY, siteAppearances } from './site-appearances.ts';
import { watchKeys } from './watch-keys.ts';

export interface PageSettingsStore {
  load(): Promise<PageSettings>;
  /** Stores a change: of the appearance for this site alone where it has its own, else for all. */
  save(patch: Partial<PageSettings>): Promise<void>;
  onChanged(listener: (settings: PageSettings) => void): () => void;
}

/**
 * The settings of a page of a site: those for all sites with what this site has of its own over them.
 * @param host null where nothing may be kept for a site: an address without host, a private window
 * @param changeAppearance keeps what the site has of its own
 */
export function createPageSettings(
  storage: StorageLike & { local: AreaLike },
  host: string | null,
  changeAppearance: ChangeAppearance,
): PageSettingsStore {
  const general = createSettingsStore(storage);
  const sites = siteAppearances(storage.local);
  /** Whether the site has its own; undefined where that is not known. */
  let hasOwn: boolean | undefined;
  async function own(): Promise<Partial<Appearance> | null> {
    const here = host === null ? null : await sites.read(host);
    hasOwn = here !== null;
    return here;
  }

  async function load(): Promise<PageSettings> {
    const [settings, here] = await Promise.all([general.load(), own()]);
    return { ...settings, ...here, onlyHere: host === null ? null : here !== null };
  }
  async function put({ onlyHere, ...patch }: Partial<PageSettings>): Promise<void> {
    const had = hasOwn ?? (await own()) !== null;
    if (host === null || !(onlyHere ?? had)) {
      if (host !== null && had) await changeAppearance(host, null);
      hasOwn = false;
      if (Object.keys(patch).length > 0) await general.save(patch);
      return;
    }
    const here = parseAppearance(patch);
    const rest = Object.fromEntries(Object.entries(patch).filter(([key]) => !(key in here)));
    await changeAppearance(host, here);
    hasOwn = true;
    if (Object.keys(rest).length > 0) await general.save(rest);
  }
  function onChanged(listener: (settings: PageSettings) => void): () => void {
    const tell = () => load().then(listener);
    const tellAnew = () => {
      hasOwn = undefined;
      return tell();
    };
    const stops = [
      general.onChanged(tell),
      watchKeys(storage.onChanged, 'local', [SITE_APPEARANCES_KEY], tellAnew),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }
  // One after the other: whether a change is for this site alone depends on the one before.
  const lock = pageLock();
  let waiting = 0;
  async function putInTurn(patch: Partial<PageSettings>): Promise<void> {
    waiting++;
    try {
      await lock(() => put(patch));
    } finally {
      waiting--;
    }
  }
  /** Stores what is for all sites without a wait wherever that is plain: the popup may close at any moment. */
  const save = (patch: Partial<PageSettings>) =>
    hasOwn === false && waiting === 0 && patch.onlyHere === undefined
      ? general.save(patch)
      : putInTurn(patch);
  return { load, save, onChanged };
}
