const MAX_DEPTH = 40;
const MAX_NODES = 100_000;
/** Number of entries that are looked at to tell flat data. */
const SAMPLED_ENTRIES = 60;

const isIndex = (value: unknown): boolean => typeof value === 'number' && Number.isInteger(value);

/**
 * True if data are written flat, as some frameworks do to keep references: one list in which every object and
 * list holds the indices of its parts in that list, not the parts.
 */
export function isFlat(data: unknown): data is unknown[] {
  if (!Array.isArray(data) || data.length < 4) return false;
  const holders = data
    .slice(0, SAMPLED_ENTRIES)
    .filter((value) => typeof value === 'object' && value !== null);
  return holders.length > 1 && holders.every(holdsPlaces);
}

function holdsPlaces(value: object): boolean {
  if (!Array.isArray(value)) return Object.values(value).every(isIndex);
  return value.every((part, i) => isIndex(part) || (i === 0 && typeof part === 'string'));
}

/**
 * Puts flat data back together, down to 40 levels and up to 100,000 objects and lists; parts beyond are
 * undefined.
 */
export function unflatten(data: readonly unknown[]): unknown {
  let nodes = 0;
  const build = (place: unknown, depth: number): unknown => {
    const value = typeof place === 'number' ? data[place] : undefined;
    if (typeof value !== 'object' || value === null) return value;
    if (depth > MAX_DEPTH || nodes++ > MAX_NODES) return undefined;
    // a list that begins with a name is a wrapper around what follows it
    if (Array.isArray(value))
      return typeof value[0] === 'string'
        ? build(value[1], depth + 1)
        : value.map((part) => build(part, depth + 1));
    return Object.fromEntries(
      Object.entries(value).map(([key, part]) => [nameOf(key), build(part, depth + 1)]),
    );
  };
  /** Returns the name that a key stands for: keys can be indices, too ("_12"). */
  const nameOf = (key: string): string => {
    const name = /^_\d+$/.test(key) ? data[Number(key.slice(1))] : key;
    return typeof name === 'string' ? name : key;
  };
  return build(0, 0);
}
