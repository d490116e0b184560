import { describe, expect, it, vi } from 'vitest';
import type { RuleOutcome, RuleState } from '../../core/types.ts';
import { memoryStorage } from '../memory-storage.fixture.ts';
import { healthOf, isStale, noteHealth, readHealth, STALE_AFTER } from './rule-health.ts';

const RULE = { list: 'site/a.example', line: 3, text: 'strip: //aside' };
const outcome = (state: RuleState, rule = RULE): RuleOutcome => ({
  rule,
  action: 'remove',
  state,
  matches: 0,
});

describe('the health of rules', () => {
  it('makes a rule stale that matched nothing on five stories in a row', async () => {
    const { storage } = memoryStorage();
    const note = (state: RuleState) => noteHealth(storage.local, [outcome(state)]);
    const stale = async () => isStale(healthOf(await readHealth(storage.local), RULE));
    expect(await stale()).toBe(false);
    for (let n = 1; n < STALE_AFTER; n++) await note('no-match');
    expect(await stale()).toBe(false);
    await note('no-match');
    await note('no-match');
    expect(await stale()).toBe(true);
    await note('no-effect');
    expect(await stale()).toBe(false);
    expect(healthOf(await readHealth(storage.local), RULE)).toEqual({
      misses: 0,
      last: 'no-effect',
      at: expect.any(Number),
    });
  });

  it('follows a rule to another line, and tells those of two lists apart', async () => {
    const { storage } = memoryStorage();
    await noteHealth(storage.local, [outcome('failed')]);
    const table = await readHealth(storage.local);
    expect(healthOf(table, { ...RULE, text: ' strip: //aside ' })?.last).toBe('failed');
    expect(healthOf(table, { ...RULE, list: 'site/b.example' })).toBeNull();
  });

  it('is bounded, and keeps what was asked last', async () => {
    const { storage } = memoryStorage();
    const many = Array.from({ length: 5000 }, (_, n) => outcome('applied', { ...RULE, text: `line ${n}` }));
    await noteHealth(storage.local, many);
    await noteHealth(storage.local, [outcome('no-match')]);
    const table = await readHealth(storage.local);
    expect(table.size).toBe(4000);
    expect(healthOf(table, RULE)?.misses).toBe(1);
    expect(healthOf(table, { ...RULE, text: 'line 0' })).toBeNull();
  });

  it('forgets what was asked longest ago, though dates lie in the future and the storage sorts by name', async () => {
    const { storage, kept } = memoryStorage({
      local: {
        'rules/health': Object.fromEntries(
          Array.from({ length: 4000 }, (_, n) => [`-${n}`, [1, 'applied', Number.MAX_SAFE_INTEGER]]),
        ),
      },
    });
    const sorted = () => {
      const health = kept.local['rules/health'] as Record<string, unknown>;
      kept.local['rules/health'] = Object.fromEntries(
        Object.entries(health).sort(([a], [b]) => (a < b ? -1 : 1)),
      );
    };
    vi.useFakeTimers({ toFake: ['Date'] });
    const rules = Array.from({ length: 50 }, (_, n) => ({ ...RULE, text: `line ${n}` }));
    for (const rule of rules) {
      vi.advanceTimersByTime(60_000);
      await noteHealth(storage.local, [outcome('no-match', rule)]);
      sorted();
    }
    vi.useRealTimers();
    const table = await readHealth(storage.local);
    expect(table.size).toBe(4000);
    expect(rules.filter((rule) => healthOf(table, rule) === null)).toEqual([]);
  });

  it('reads nothing out of what is not its own, and does without a storage', async () => {
    const { storage } = memoryStorage({
      local: { 'rules/health': { a: 1, b: [2, 'x'], c: [-1, 'applied'], d: [9, 'applied'] } },
    });
    expect([...(await readHealth(storage.local))]).toEqual([['d', { misses: 5, last: 'applied', at: 0 }]]);
    vi.spyOn(storage.local, 'get').mockRejectedValue(new Error('gone'));
    vi.spyOn(storage.local, 'set').mockRejectedValue(new Error('full'));
    await noteHealth(storage.local, [outcome('applied')]);
    expect((await readHealth(storage.local)).size).toBe(0);
  });
});
