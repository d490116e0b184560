import { isListId, type RuleListEntry } from '../../settings/rule-list.ts';

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;

/** Entries out of whatever was stored, in order of their ids; what is not valid is left out. Never throws. */
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
