/** Fewest letters of a stem. */
export const SHORTEST_STEM = 2;

/** A form of a paradigm, as it is made of the stem. */
export interface Ending {
  /** Letters before the stem: "ge" of "gesagt". */
  prefix: string;
  ending: string;
  /** True where the last letter of the stem is doubled: "admit|ted". */
  doubles: boolean;
}

/** Reads the endings of a paradigm: `-` is the empty one, `ge~t` puts "ge" before the stem, `+ed` doubles its end. */
export function endingsOf(paradigm: string): Ending[] {
  return paradigm.split(' ').map((written) => {
    const [prefix, rest] = written.includes('~') ? written.split('~') : ['', written];
    const doubles = rest?.startsWith('+') === true;
    return {
      prefix: prefix ?? '',
      ending: doubles ? rest.slice(1) : rest === '-' ? '' : (rest ?? ''),
      doubles,
    };
  });
}

/**
 * Returns all forms of one entry of a word list: `stem.x` with every ending of paradigm x. An entry without a
 * known paradigm is its only form.
 */
export function inflect(entry: string, paradigms: Record<string, string>): string[] {
  const dot = entry.lastIndexOf('.');
  const paradigm = dot > 0 ? paradigms[entry.slice(dot + 1)] : undefined;
  if (paradigm === undefined) return [entry];
  const stem = entry.slice(0, dot);
  return endingsOf(paradigm).map(
    ({ prefix, ending, doubles }) => prefix + stem + (doubles ? stem.slice(-1) : '') + ending,
  );
}

/**
 * Returns the stem that a word would have as the form with this ending, or null where it cannot be that form.
 */
export function stemOf(word: string, { prefix, ending, doubles }: Ending): string | null {
  if (!word.endsWith(ending) || !word.startsWith(prefix)) return null;
  const stem = word.slice(prefix.length, word.length - ending.length);
  if (stem.length < SHORTEST_STEM) return null;
  if (!doubles) return stem;
  return stem.at(-1) === stem.at(-2) ? stem.slice(0, -1) : null;
}

/** An ending of a derived form and what stands in its place in the form that it comes from. */
export type Inflection = readonly [ending: string, base: string];

/** Reads inflections written `ies=y s=`: of the ending before the sign to the one after it. */
export function inflectionsOf(written: string): Inflection[] {
  return written
    .split(' ')
    .filter((pair) => pair !== '')
    .map((pair): Inflection => {
      const at = pair.indexOf('=');
      return [pair.slice(0, at), pair.slice(at + 1)];
    });
}

/** Returns the forms that a word may come from by some inflections, likelier ones first. */
export function basesOf(word: string, inflections: readonly Inflection[]): string[] {
  return inflections
    .filter(([ending]) => word.endsWith(ending) && word.length - ending.length >= SHORTEST_STEM)
    .map(([ending, base]) => word.slice(0, word.length - ending.length) + base);
}

/**
 * True if a word may come from another one by some inflections. They keep its first letters, which most words do not
 * share: those are compared first.
 */
export const comesFrom = (word: string, base: string, inflections: readonly Inflection[]): boolean =>
  base.startsWith(word.slice(0, SHORTEST_STEM)) && basesOf(word, inflections).includes(base);
