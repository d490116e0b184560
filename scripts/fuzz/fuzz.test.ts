import { describe, expect, it } from 'vitest';
import { readOptions } from './options.ts';
import { keptSeeds, runTarget } from './run-target.ts';
import { TARGETS } from './targets.ts';

/** The same inputs each time, but new ones every day where all is checked before it is taken in. */
const SEED = process.env.CI ? Number(new Date().toISOString().slice(0, 10).replaceAll('-', '')) : 20_250_408;
const RUNS = 60;

describe.each(TARGETS)('$name', (target) => {
  it(`holds for the inputs of seed ${SEED}`, () => {
    expect(runTarget(target, RUNS, SEED)?.report).toBeUndefined();
  }, 120_000);

  it('holds for inputs that failed once', () => {
    const kept = keptSeeds().filter((seed) => seed.target === target.name);
    for (const { seed, path } of kept) expect(runTarget(target, 1, seed, path)?.report).toBeUndefined();
  });
});

describe('readOptions', () => {
  it('reads what is given', () => {
    expect(readOptions(['--runs', '7', '--seed', '3', '--only', 'quotes', '--no-times'], ['quotes'])).toEqual(
      {
        runs: 7,
        seed: 3,
        only: 'quotes',
        isTimed: false,
      },
    );
  });
  it.each([[['--runs', 'x']], [['--only', 'nothing']], [['--what']]])('refuses %j', (args) => {
    expect(() => readOptions(args, ['quotes'])).toThrow();
  });
});
