import type { RuleLine, RuleOutcome, RuleState } from '../../core/types.ts';
import { hashOf } from '../hash.ts';
import type { AreaLike } from '../recent-entries.ts';

/** The storage's key. */
const HEALTH_KEY = 'rules/health';
/** A rule that matched nothing on so many stories of its site, one after another, is stale. */
export const STALE_AFTER = 5;
/** Rules that are remembered; those that were asked least recently go first. */
const MOST = 4000;

/** How a rule fared on the stories that it was asked for last. */
export interface RuleHealth {
  /** Stories in a row on which it matched nothing, 0 to `STALE_AFTER`. */
  misses: number;
  /** What became of it on the last one. */
  last: RuleState;
}

/** By rule, see `healthOf`. */
export type HealthTable = ReadonlyMap<string, RuleHealth>;

const STATES: Record<RuleState, true> = {
  applied: true,
  'no-match': true,
  'no-effect': true,
  'too-slow': true,
  'removes-too-much': true,
  disagrees: true,
  failed: true,
};

/** A rule is known by its list and its text: other lines may come and go around it. */
const nameOf = ({ list, text }: Pick<RuleLine, 'list' | 'text'>): string => hashOf(`${list}\n${text.trim()}`);

function parseHealth(stored: unknown): Map<string, RuleHealth> {
  const table = new Map<string, RuleHealth>();
  if (typeof stored !== 'object' || stored === null) return table;
  for (const [name, entry] of Object.entries(stored)) {
    const [misses, last] = Array.isArray(entry) ? entry : [];
    if (!Number.isSafeInteger(misses) || misses < 0 || !Object.hasOwn(STATES, last)) continue;
    table.set(name, { misses: Math.min(misses, STALE_AFTER), last });
  }
  return table;
}

/** How all rules fared. Never rejects. */
export async function readHealth(area: AreaLike): Promise<HealthTable> {
  const stored = await area.get(HEALTH_KEY).catch(() => ({}) as Record<string, unknown>);
  return parseHealth(stored[HEALTH_KEY]);
}

/** How a rule fared; null: no story has asked it yet. */
export function healthOf(table: HealthTable, rule: Pick<RuleLine, 'list' | 'text'>): RuleHealth | null {
  return table.get(nameOf(rule)) ?? null;
}

/** Whether a rule has matched nothing for long. */
export const isStale = (health: RuleHealth | null): boolean => (health?.misses ?? 0) >= STALE_AFTER;

/**
 * Notes what became of the rules on one story. Never rejects: what cannot be noted is no loss. Not for private windows.
 */
export async function noteHealth(area: AreaLike, outcomes: readonly RuleOutcome[]): Promise<void> {
  if (outcomes.length === 0) return;
  const table = new Map(await readHealth(area));
  for (const { rule, state } of outcomes) {
    const name = nameOf(rule);
    const before = table.get(name)?.misses ?? 0;
    table.delete(name);
    table.set(name, { misses: state === 'no-match' ? Math.min(before + 1, STALE_AFTER) : 0, last: state });
  }
  const kept = [...table].slice(-MOST).map(([name, { misses, last }]) => [name, [misses, last]]);
  await area.set({ [HEALTH_KEY]: Object.fromEntries(kept) }).catch(() => undefined);
}
