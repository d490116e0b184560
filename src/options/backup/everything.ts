import type { Appearance } from '../../settings/appearance.ts';
import type { Backup } from '../../settings/backup.ts';
import type { RuleList } from '../../settings/rule-list.ts';
import { defaults, type Settings } from '../../settings/settings.ts';
import type { RuleStore } from '../../storage/rules/rule-store.ts';
import type { SiteAppearances } from '../sites/site-appearances.ts';

/** All that a reader has set up, read and written as a whole. */
export interface Everything {
  read(): Promise<Backup>;
  /**
   * Puts in what a backup holds.
   * @param isWhole whether what the backup does not hold goes; else it stays
   * @returns how to have everything back as it was
   * @throws Error as the storage does; then what was changed until then is put back
   */
  write(backup: Backup, isWhole: boolean): Promise<() => Promise<void>>;
}

interface Stores {
  appearances: SiteAppearances;
  rules: RuleStore;
  settings: { load(): Promise<Settings>; save(patch: Partial<Settings>): Promise<void> };
}

/** All that is set up, out of the stores that its parts lie in. */
export function everything({ settings, appearances, rules }: Stores): Everything {
  const readAppearances = async (): Promise<Map<string, Partial<Appearance>>> =>
    new Map((await appearances.list()).map(({ name, value }) => [name, value]));

  async function read(): Promise<Backup> {
    const [allSettings, allAppearances, lists] = await Promise.all([
      settings.load(),
      readAppearances(),
      rules.all(),
    ]);
    return { settings: allSettings, appearances: allAppearances, lists };
  }

  async function writeAppearances(wanted: Backup['appearances'], isWhole: boolean): Promise<void> {
    const gone = isWhole ? [...(await readAppearances()).keys()].filter((host) => !wanted.has(host)) : [];
    for (const host of gone) await appearances.write(host, null);
    for (const [host, appearance] of wanted) await appearances.write(host, appearance);
  }

  async function put(backup: Backup, isWhole: boolean): Promise<void> {
    const lists: Record<string, RuleList | null> = {};
    if (isWhole) for (const { id } of await rules.entries()) lists[id] = null;
    for (const list of backup.lists) lists[list.id] = list;
    // Rules first: if anything is refused, it is they that need the room.
    await rules.replace(lists);
    await writeAppearances(backup.appearances, isWhole);
    await settings.save({ ...(isWhole ? defaults : {}), ...backup.settings });
  }

  return {
    read,
    async write(backup, isWhole) {
      const before = await read();
      const undo = () => put(before, true);
      try {
        await put(backup, isWhole);
      } catch (error) {
        await undo().catch(() => undefined);
        throw error;
      }
      return undo;
    },
  };
}
