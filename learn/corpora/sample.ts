import { createHash } from 'node:crypto';

const rank = (id: string): string => createHash('sha256').update(id).digest('hex');

/**
 * A fixed sample of `size` items: those whose id has the smallest SHA-256, in their own order. It does not depend on
 * the order of the list, and a larger sample contains every smaller one.
 */
export function sampleByHash<T extends { id: string }>(items: readonly T[], size: number): T[] {
  if (size >= items.length) return [...items];
  const chosen = new Set(
    items
      .map((item) => ({ id: item.id, rank: rank(item.id) }))
      .sort((a, b) => (a.rank < b.rank ? -1 : 1))
      .slice(0, size)
      .map((item) => item.id),
  );
  return items.filter((item) => chosen.has(item.id));
}
