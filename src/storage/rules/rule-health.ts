import type { RuleLine, RuleOutcome, RuleState } from '../../core/types.ts';
import { hashOf } from '../hash.ts';
import type { AreaLike } from '../recent-entries.ts';

/** The storage's key. */
const HEALTH_KEY = 'rules/health';
/** Number of stories of its site, one after another, on which a stale rule has matched nothing. */
export const STALE_AFTER = 5;
/** Rules that are remembered; those that were asked least recently go first. */
const MAX_RULES = 4000;

/** The results of a rule on the stories that it was last used on. */
export interface RuleHealth {
  /** Stories in a row on which it matched nothing, 0 to `STALE_AFTER`. */
  misses: number;
  /** The rule's result on the last of them. */
  last: RuleState;
}

/** Healths by rule, see `healthOf`. */
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

interface DatedHealth extends RuleHealth {
  /** The time at which the rule was last used, in ms since 1970. Storages do not keep the order of what they hold. */
  at: number;
}

/** @param now in ms since 1970; a date that is not before it becomes one that is, or its rule would never be forgotten */
function parseHealth(stored: unknown, now: number): Map<string, DatedHealth> {
  const table = new Map<string, DatedHealth>();
  if (typeof stored !== 'object' || stored === null) return table;
  for (const [name, entry] of Object.entries(stored)) {
    const [misses, last, at] = Array.isArray(entry) ? entry : [];
    if (!Number.isSafeInteger(misses) || misses < 0 || !Object.hasOwn(STATES, last)) continue;
    const asked = Number.isFinite(at) ? Math.min(at, now - 1) : 0;
    table.set(name, { misses: Math.min(misses, STALE_AFTER), last, at: asked });
  }
  return table;
}

async function load(area: AreaLike, now: number): Promise<Map<string, DatedHealth>> {
  const stored = await area.get(HEALTH_KEY).catch(() => ({}) as Record<string, unknown>);
  return parseHealth(stored[HEALTH_KEY], now);
}

/** Reads how all rules fared. Never rejects. */
export const readHealth = (area: AreaLike): Promise<HealthTable> => load(area, Date.now());

/** Finds the results of a rule; null: no story has used it yet. */
export function healthOf(table: HealthTable, rule: Pick<RuleLine, 'list' | 'text'>): RuleHealth | null {
  return table.get(nameOf(rule)) ?? null;
}

/** Checks that a rule has matched nothing for long. */
export const isStale = (health: RuleHealth | null): boolean => (health?.misses ?? 0) >= STALE_AFTER;

/**
 * Notes what became of the rules on one story. Never rejects: what cannot be noted is no loss. Not for private windows.
 */
export async function noteHealth(area: AreaLike, outcomes: readonly RuleOutcome[]): Promise<void> {
  if (outcomes.length === 0) return;
  const now = Date.now();
  const table = await load(area, now);
  const asked = new Map<string, DatedHealth>();
  for (const { rule, state } of outcomes) {
    const name = nameOf(rule);
    const before = (asked.get(name) ?? table.get(name))?.misses ?? 0;
    table.delete(name);
    asked.delete(name);
    const misses = state === 'no-match' ? Math.min(before + 1, STALE_AFTER) : 0;
    asked.set(name, { misses, last: state, at: now });
  }
  // What was asked just now stays, whatever dates the others have.
  const others = [...table].sort(([, a], [, b]) => b.at - a.at);
  const kept = [...[...asked].reverse(), ...others].slice(0, MAX_RULES);
  const entries = kept.map(([name, { misses, last, at }]) => [name, [misses, last, at]]);
  await area.set({ [HEALTH_KEY]: Object.fromEntries(entries) }).catch(() => undefined);
}
