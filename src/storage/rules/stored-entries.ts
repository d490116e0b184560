import { isListId, type RuleListEntry } from '../../settings/rule-list.ts';

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;

/** Reads entries out of whatever was stored, by id; what is not valid is left out. Never throws. */
export function parseEntries(stored: unknown): Map<string, RuleListEntry> {
  const entries = new Map<string, RuleListEntry>();
  for (const each of Array.isArray(stored) ? stored : []) {
    const { id, syntax, name, isOn, rules, refused, size } = (each ?? {}) as Partial<RuleListEntry>;
    if (!isListId(id) || (syntax !== 'site-config' && syntax !== 'filters')) continue;
    if (typeof name !== 'string' || typeof isOn !== 'boolean') continue;
    if (!isCount(rules) || !isCount(refused) || !isCount(size)) continue;
    entries.set(id, { id, syntax, name, isOn, rules, refused, size });
  }
  return entries;
}

/** Lists entries in the order of their ids. */
export const sortedEntries = (entries: ReadonlyMap<string, RuleListEntry>): RuleListEntry[] =>
  [...entries.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
