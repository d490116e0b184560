import type { PageSettings } from '../settings/settings.ts';
import { normaliseHost } from '../settings/settings.ts';
import type { StorageLike } from './create-settings-store.ts';
import { createPageSettings, type PageSettingsStore } from './page-settings.ts';
import { NO_POSITIONS, storedPositions } from './reading-positions.ts';
import type { AreaLike } from './recent-entries.ts';
import type { ChangeAppearance } from './site-appearances.ts';

/** The settings and the reading position that are kept for a page. */
export interface PageMemory {
  store: PageSettingsStore;
  settings: PageSettings;
  /** Id of the line at which the page was left last time, or null. */
  line: string | null;
  /** True in a private window, of which nothing is kept. */
  isPrivate: boolean;
  /** Keeps the line at which one is; null: at the beginning or the end. Never rejects. */
  keepLine(line: string | null): Promise<void>;
}

/**
 * Opens what is kept for a page. Never rejects.
 * @param changeAppearance keeps what a site has of its own
 * @param page its address where it is known, and whether it is shown in a private window: there nothing is kept of it
 */
export async function openPageMemory(
  storage: StorageLike & { local: AreaLike },
  changeAppearance: ChangeAppearance,
  page: { url: string | undefined; isPrivate: boolean },
): Promise<PageMemory> {
  const url = page.isPrivate ? undefined : page.url;
  const store = createPageSettings(storage, url === undefined ? null : normaliseHost(url), changeAppearance);
  const settings = await store.load();
  const positions = url !== undefined && settings.keepPlace ? storedPositions(storage.local) : NO_POSITIONS;
  const address = url ?? '';
  return {
    store,
    settings,
    isPrivate: page.isPrivate,
    line: await positions.read(address),
    keepLine: (line) => positions.write(address, line),
  };
}
