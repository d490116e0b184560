import {
  createScopeMatcher,
  filtersIn,
  hostShards,
  pageTokens,
  type Rule,
  siteConfigFiles,
  TOKEN_TABLE,
  tokenShards,
} from '../../core/rules/index.ts';
import { OWN_FILTERS, parseList, siteListId } from '../../settings/rule-list.ts';
import type { AreaLike } from '../../storage/recent-entries.ts';
import { parseRules } from '../../storage/rules/parse-rules.ts';
import { listKey, shardKey } from '../../storage/rules/rule-keys.ts';

type Shards = Record<string, string>;

/**
 * The rules that hold for a page, as they are stored now: the reader's own filters, those of its site, the most specific
 * file first, and imported filters. Never rejects.
 */
export async function storedRules(area: AreaLike, document: Document, url: string): Promise<Rule[]> {
  const { hostname } = new URL(url);
  const ids = [OWN_FILTERS, ...siteConfigFiles(hostname).map(siteListId)];
  try {
    const names = hostShards(hostname);
    const stored = await area.get([...ids.map(listKey), ...names.map(shardKey)]);
    const isInScope = createScopeMatcher(url);
    const own = ids.flatMap((id) => {
      const list = parseList(id, stored[listKey(id)]);
      return list?.isOn ? parseRules(list).rules.filter(({ scope }) => isInScope(scope)) : [];
    });
    return [...own, ...(await importedFilters(area, document, url, shardsIn(stored, names)))];
  } catch (error) {
    console.warn('Clearstory could not read its rules', error);
    return [];
  }
}

async function importedFilters(
  area: AreaLike,
  document: Document,
  url: string,
  shards: Shards,
): Promise<Rule[]> {
  if (Object.keys(shards).length === 0) return [];
  const table = shards[TOKEN_TABLE] ?? '';
  const tokens = table ? pageTokens(document) : new Set<string>();
  const names = tokenShards(table, tokens);
  const more = names.length > 0 ? shardsIn(await area.get(names.map(shardKey)), names) : {};
  return filtersIn({ ...shards, ...more }, url, tokens);
}

/** Shards by name, out of what was stored under their keys. */
function shardsIn(stored: Record<string, unknown>, names: readonly string[]): Shards {
  const shards: Shards = {};
  for (const name of names) {
    const text = stored[shardKey(name)];
    if (typeof text === 'string') shards[name] = text;
  }
  return shards;
}
