import type { Payload } from './payload.ts';

/** Payloads that share a page. */
export interface Batch {
  payloads: readonly Payload[];
}

/** Puts markup into pages, several pieces in each; what is a page by itself stays alone. */
export function batchesOf(payloads: readonly Payload[], size: number): Batch[] {
  const parts = payloads.filter(({ isPage }) => !isPage);
  const batches: Batch[] = payloads.filter(({ isPage }) => isPage).map((page) => ({ payloads: [page] }));
  for (let at = 0; at < parts.length; at += size) batches.push({ payloads: parts.slice(at, at + size) });
  return batches;
}

/**
 * Looks at a batch; where something is found, at its halves, down to the payload at fault. What is found together alone
 * is told of the batch.
 * @param look gives what is found, in words
 */
export async function bisect<Finding>(
  batch: Batch,
  look: (batch: Batch) => Promise<Finding[]>,
): Promise<{ payloads: readonly Payload[]; findings: Finding[] }[]> {
  const findings = await look(batch);
  if (findings.length === 0) return [];
  const { payloads } = batch;
  if (payloads.length === 1) return [{ payloads, findings }];
  const middle = Math.ceil(payloads.length / 2);
  const halves = [payloads.slice(0, middle), payloads.slice(middle)];
  const found = [];
  for (const half of halves) found.push(...(await bisect({ payloads: half }, look)));
  return found.length > 0 ? found : [{ payloads, findings }];
}
