import { readFilter } from '../filters/read-filter.ts';
import { findSeparator } from '../filters/separator.ts';
import { RuleFault } from '../problems.ts';
import { createScopeMatcher } from '../scope/scope-matcher.ts';
import type { Rule } from '../types.ts';
import { ALWAYS, hostShard, nameLabel, TOKEN_TABLE, tokenShard } from './names.ts';
import { readShard, type ShardEntry } from './shard-text.ts';
import { mayHold } from './token-table.ts';

/**
 * Returns the names of the shards that a page of a host needs first: with them comes the table that
 * `tokenShards` asks.
 */
export function hostShards(hostname: string): string[] {
  const label = nameLabel(hostname);
  return [ALWAYS, TOKEN_TABLE, ...(label === null ? [] : [hostShard(label)])];
}

/**
 * Returns the names of the shards that hold filters for some of the tokens of a page.
 * @param table the text of the shard named "tokens"
 * @param tokens see `pageTokens`
 */
export function tokenShards(table: string, tokens: ReadonlySet<string>): string[] {
  const names = new Set<string>();
  for (const token of tokens) if (mayHold(table, token)) names.add(tokenShard(token));
  return [...names];
}

function readEntry({ list, line, text }: ShardEntry): Rule | null {
  const separator = findSeparator(text);
  try {
    return separator && readFilter({ list, line, text }, separator);
  } catch (error) {
    if (error instanceof RuleFault) return null;
    throw error;
  }
}

/**
 * Returns the filters of some shards that hold for a page, exceptions included, in the order of their lists'
 * lines.
 * @param shards texts by name: those of `hostShards` and `tokenShards`
 * @param url address of the page
 * @param tokens see `pageTokens`
 */
export function filtersIn(
  shards: Readonly<Record<string, string | undefined>>,
  url: string,
  tokens: ReadonlySet<string>,
): Rule[] {
  const isInScope = createScopeMatcher(url);
  const label = URL.canParse(url) ? nameLabel(new URL(url).hostname) : null;
  const isWanted = (key: string): boolean => key === '' || key === label || tokens.has(key);
  const rules = new Map<string, Rule>();
  for (const [name, text = ''] of Object.entries(shards)) {
    if (name === TOKEN_TABLE) continue;
    for (const entry of readShard(text, isWanted)) {
      const rule = readEntry(entry);
      if (rule && isInScope(rule.scope)) rules.set(`${entry.line} ${entry.list}`, rule);
    }
  }
  return [...rules.values()].sort(byPlace);
}

/**
 * Compares two rules by their lists' ids, then by their lines. Plain comparison: that of languages takes
 * milliseconds to begin with.
 */
function byPlace({ source: a }: Rule, { source: b }: Rule): number {
  if (a.list === b.list) return a.line - b.line;
  return a.list < b.list ? -1 : 1;
}
