import { type Appearance, parseAppearance, renewAppearance } from './appearance.ts';
import { isRecord } from './is-record.ts';
import { isListId, isSiteList, parseList, type RuleList } from './rule-list.ts';
import { defaults, normaliseHost, parseSettings, type Settings } from './settings.ts';

/** The form of backups that this code writes. */
const BACKUP_VERSION = 1;

/** Most UTF-16 units of a file of ours: the storage itself holds less. */
const MAX_LENGTH = 64_000_000;
const MAX_LISTS = 20_000;
const MAX_APPEARANCES = 200;

/** All that a reader has set up, as it is carried to another machine or browser. */
export interface Backup {
  settings: Partial<Settings>;
  /** Appearances that sites have of their own, by host. */
  appearances: ReadonlyMap<string, Partial<Appearance>>;
  lists: readonly RuleList[];
}

/** Reasons to refuse a file as a whole. */
type BackupFault = 'not_json' | 'not_backup' | 'too_new' | 'too_large';

export type ReadBackup =
  | { fault: BackupFault }
  | {
      fault: null;
      backup: Backup;
      /** The time at which it was made, in ms since 1970, or null where it does not say. */
      madeAt: number | null;
      /** Parts that are not valid and are left out: names of settings, numbers of appearances and lists. */
      leftOut: { settings: string[]; appearances: number; lists: number };
    };

/** Writes a backup as JSON. @param now ms since 1970 */
export function writeBackup({ settings, appearances, lists }: Backup, now: number): string {
  return JSON.stringify(
    {
      clearstory: BACKUP_VERSION,
      made: new Date(now).toISOString(),
      settings,
      looks: Object.fromEntries(appearances),
      rules: lists,
    },
    null,
    1,
  );
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function readSettings(stored: unknown): { settings: Partial<Settings>; leftOut: string[] } {
  if (!isRecord(stored)) return { settings: {}, leftOut: [] };
  const given = renewAppearance(stored);
  const valid = parseSettings(given) as unknown as Record<string, unknown>;
  const settings: Record<string, unknown> = {};
  const leftOut: string[] = [];
  for (const [key, value] of Object.entries(given)) {
    // A value that is not valid has become the default; one that is was taken over as it is.
    if (Object.hasOwn(defaults, key) && Object.is(valid[key], value)) settings[key] = value;
    else leftOut.push(key);
  }
  return { settings, leftOut };
}

function readAppearances(given: unknown): { appearances: Map<string, Partial<Appearance>>; leftOut: number } {
  const appearances = new Map<string, Partial<Appearance>>();
  const entries = isRecord(given) ? Object.entries(given) : [];
  for (const [host, value] of entries) {
    const isValid = normaliseHost(host) === host && isRecord(value) && appearances.size < MAX_APPEARANCES;
    if (isValid) appearances.set(host, parseAppearance(value));
  }
  return { appearances, leftOut: entries.length - appearances.size };
}

function readLists(given: unknown): { lists: RuleList[]; leftOut: number } {
  const lists = new Map<string, RuleList>();
  const entries: unknown[] = Array.isArray(given) ? given : [];
  for (const entry of entries.slice(0, MAX_LISTS)) {
    const id = isRecord(entry) ? entry.id : null;
    const list = isListId(id) ? parseList(id, entry) : null;
    // The beginning of an id tells the syntax: nothing may be read in another one.
    if (list && isSiteList(list.id) === (list.syntax === 'site-config')) lists.set(list.id, list);
  }
  return { lists: [...lists.values()], leftOut: entries.length - lists.size };
}

/** Reads a backup. It may have been written by anybody: what is not valid is left out, and told. Never throws. */
export function readBackup(text: string): ReadBackup {
  if (text.length > MAX_LENGTH) return { fault: 'too_large' };
  const given = parseJson(text);
  if (given === undefined) return { fault: 'not_json' };
  if (!isRecord(given) || typeof given.clearstory !== 'number') return { fault: 'not_backup' };
  if (given.clearstory > BACKUP_VERSION) return { fault: 'too_new' };
  const { settings, leftOut } = readSettings(given.settings);
  const appearances = readAppearances(given.looks);
  const rules = readLists(given.rules);
  const madeAt = typeof given.made === 'string' ? Date.parse(given.made) : Number.NaN;
  return {
    fault: null,
    backup: { settings, appearances: appearances.appearances, lists: rules.lists },
    madeAt: Number.isNaN(madeAt) ? null : madeAt,
    leftOut: { settings: leftOut, appearances: appearances.leftOut, lists: rules.leftOut },
  };
}
