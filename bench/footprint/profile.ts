/** A profile of the CPU (https://chromedevtools.github.io/devtools-protocol, Profiler.Profile). */
export interface CpuProfile {
  nodes: { id: number; callFrame: { url: string }; children?: number[] }[];
  samples?: number[];
  /** Microseconds before each sample. */
  timeDeltas?: number[];
}

/** Milliseconds in scripts whose address begins so, and in what the browser did on their call. */
export function scriptTime({ nodes, samples = [], timeDeltas = [] }: CpuProfile, origin: string): number {
  const children = new Map(nodes.map((node) => [node.id, node.children ?? []]));
  const ours = new Set(nodes.filter(({ callFrame }) => callFrame.url.startsWith(origin)).map(({ id }) => id));
  // a set also visits what is added to it on the way
  for (const id of ours) for (const child of children.get(id) ?? []) ours.add(child);
  let time = 0;
  for (const [n, id] of samples.entries()) if (ours.has(id)) time += timeDeltas[n + 1] ?? 0;
  return time / 1000;
}
