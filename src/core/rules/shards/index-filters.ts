import { hostText } from '../filters/format-filters.ts';
import { parseFilters } from '../filters/parse-filters.ts';
import { findSeparator } from '../filters/separator.ts';
import type { HostPattern, Rule } from '../types.ts';
import { ALWAYS, hostShard, patternLabel, TOKEN_TABLE, tokenShard } from './names.ts';
import { selectorTokens } from './selector-tokens.ts';
import { type ShardEntry, ShardWriter } from './shard-text.ts';
import { writeTokenTable } from './token-table.ts';

/** Groups the hosts of a rule by their name labels; null where one of them has none. */
function byLabel(hosts: readonly HostPattern[]): Map<string, HostPattern[]> | null {
  const labels = new Map<string, HostPattern[]>();
  for (const pattern of hosts) {
    const label = patternLabel(pattern);
    if (label === null) return null;
    labels.set(label, [...(labels.get(label) ?? []), pattern]);
  }
  return labels;
}

/**
 * Writes the line of a rule with some of its hosts only, as lists name hundreds of hosts in a line; and with
 * the label as it is in punycode.
 */
function narrowed({ scope, source }: Rule, hosts: readonly HostPattern[], label: string): string {
  const isWhole = hosts.length === scope.hosts.length && source.text.toLowerCase().includes(label);
  if (isWhole) return source.text;
  const start = findSeparator(source.text)?.start ?? 0;
  const excepted = scope.exceptHosts.map((pattern) => `~${hostText(pattern)}`);
  return [...hosts.map(hostText), ...excepted].join(',') + source.text.slice(start);
}

/** Sorts the filters of lists into shards. */
class FilterIndex {
  readonly #shards = new ShardWriter();
  readonly #tokens = new Set<string>();

  add(rule: Rule): void {
    const { list, line, text } = rule.source;
    const entry = { list, line, key: '', text };
    if (rule.scope.hosts.length > 0) this.#addToHosts(rule, entry);
    else this.#addToTokens(rule, entry);
  }

  #addToHosts(rule: Rule, entry: ShardEntry): void {
    const hasModifiers = entry.text.startsWith('[$');
    const labels = hasModifiers ? null : byLabel(rule.scope.hosts);
    if (labels === null) this.#shards.add(ALWAYS, entry);
    for (const [key, hosts] of labels ?? [])
      this.#shards.add(hostShard(key), { ...entry, key, text: narrowed(rule, hosts, key) });
  }

  #addToTokens({ matcher }: Rule, entry: ShardEntry): void {
    const tokens = matcher.type === 'css' ? selectorTokens(matcher.selector) : null;
    if (tokens === null) this.#shards.add(ALWAYS, entry);
    for (const key of new Set(tokens)) {
      this.#tokens.add(key);
      this.#shards.add(tokenShard(key), { ...entry, key });
    }
  }

  /** Returns the shards by name, the table of tokens among them. */
  finish(): Record<string, string> {
    const texts = Object.fromEntries(this.#shards.texts());
    return this.#tokens.size === 0 ? texts : { ...texts, [TOKEN_TABLE]: writeTokenTable(this.#tokens) };
  }
}

/**
 * Prepares lists of cosmetic filters so that a page finds those that may concern it without reading all.
 * Never throws.
 * @param lists id and text of each
 * @returns texts by name, to be stored: see `hostShards`, `tokenShards`, `filtersIn`
 */
export function indexFilters(lists: readonly { id: string; text: string }[]): Record<string, string> {
  const index = new FilterIndex();
  for (const { id, text } of lists) for (const rule of parseFilters(text, id).rules) index.add(rule);
  return index.finish();
}
