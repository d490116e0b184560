import { writeFileSync } from 'node:fs';
import { growthFaults } from './growth.ts';
import type { FuzzOptions } from './options.ts';
import { keptSeeds, runTarget, SEEDS, type Seed } from './run-target.ts';
import { TARGETS } from './targets.ts';

/** Feeds the targets, looks how their time grows, and keeps the seeds that failed. Out: the exit code. */
export function fuzz({ runs, seed, only, isTimed }: FuzzOptions): number {
  const targets = TARGETS.filter(({ name }) => only === null || name === only);
  const seeds = keptSeeds();
  const failed: Seed[] = [];
  const faults: string[] = [];
  for (const target of targets) {
    const kept = seeds.filter((it) => it.target === target.name);
    const failures = [
      ...kept.map((it) => runTarget(target, 1, it.seed, it.path)),
      runTarget(target, runs, seed),
    ].filter((it) => it !== null);
    console.log(`${target.name}: ${runs} inputs and ${kept.length} kept, ${failures.length} failed`);
    for (const { report } of failures) console.error(report);
    failed.push(...failures.map((it) => it.seed));
    if (isTimed) faults.push(...growthFaults(target));
  }
  const isKnown = (one: Seed) =>
    seeds.some((it) => it.target === one.target && it.seed === one.seed && it.path === one.path);
  const fresh = failed.filter((one) => !isKnown(one));
  if (fresh.length > 0) {
    writeFileSync(SEEDS, `${JSON.stringify([...seeds, ...fresh], null, 2)}\n`);
    console.error(
      `${fresh.length} failed inputs were added to scripts/fuzz/seeds.json: they are tried again from now on.`,
    );
  }
  for (const fault of faults) console.error(fault);
  return failed.length + faults.length > 0 ? 1 : 0;
}
