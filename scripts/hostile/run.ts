import { forgetPages } from '../../e2e/support/site/made-pages.ts';
import { type Batch, batchesOf, bisect } from './batch.ts';
import { type Deeds, type Finding, lookAtBatch, type Stage } from './look.ts';
import type { Payload } from './payload.ts';

export interface Outcome {
  deeds: Deeds;
  /** The findings, with the payloads that each takes. */
  faults: { payloads: readonly Payload[]; findings: Finding[] }[];
}

/** Shows payloads to every surface, several in a page. @param told is called after each page */
export async function runPayloads(
  stage: Stage,
  payloads: readonly Payload[],
  size: number,
  told: (batch: Batch, faults: Outcome['faults']) => void = () => undefined,
): Promise<Outcome> {
  const deeds: Deeds = { calls: 0, left: 0 };
  const all: Outcome['faults'] = [];
  for (const batch of batchesOf(payloads, size)) {
    const faults = await bisect(batch, (it) => lookAtBatch(stage, it, deeds));
    all.push(...faults);
    told(batch, faults);
    forgetPages();
  }
  return { deeds, faults: all };
}
