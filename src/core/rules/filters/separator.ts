/**
 * Sign between the hosts of a filter and its selector: `##`; with `@` after the first # it is an exception,
 * with `$` a style, with `%` a script.
 * Offsets are in the line.
 */
export interface Separator {
  /** Offsets of its first character, and of the one after it. */
  start: number;
  end: number;
  isException: boolean;
  kind: 'cosmetic' | 'style' | 'script';
}

const SEPARATOR = /#(@?)(\$\?|[?$%])?#/y;
const KINDS: Partial<Record<string, Separator['kind']>> = { $: 'style', '$?': 'style', '%': 'script' };

/** Finds the first separator of a line; null: it is no cosmetic filter. */
export function findSeparator(line: string): Separator | null {
  for (let start = line.indexOf('#'); start >= 0; start = line.indexOf('#', start + 1)) {
    if (line.charCodeAt(start + 1) === 35)
      return { start, end: start + 2, isException: false, kind: 'cosmetic' };
    SEPARATOR.lastIndex = start;
    const [text, at, mark = ''] = SEPARATOR.exec(line) ?? [];
    if (text !== undefined)
      return { start, end: start + text.length, isException: at === '@', kind: KINDS[mark] ?? 'cosmetic' };
  }
  return null;
}
