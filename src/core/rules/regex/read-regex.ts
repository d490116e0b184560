/** A regular expression as a tree. `test` of an atom is the source of an expression for one character. */
export type RegexNode =
  | { kind: 'atom'; test: string }
  | { kind: 'edge'; edge: '^' | '$' | 'b' | 'B' }
  | { kind: 'all'; parts: RegexNode[] }
  | { kind: 'any'; parts: RegexNode[] }
  | { kind: 'repeat'; part: RegexNode; min: number; max: number };

/**
 * Error of an expression that a matcher in linear time cannot run: it looks ahead or behind, or refers back.
 */
export class UnsupportedRegex extends Error {
  override name = 'UnsupportedRegex';
}

const QUANTIFIER = /(?:[*+?]|\{(\d+)(?:(,)(\d*))?\})\??/y;
const ESCAPE = /\\(?:u\{[\da-fA-F]+\}|u[\da-fA-F]{4}|x[\da-fA-F]{2}|c[a-zA-Z]|[pP]\{[^}]*\}|[\s\S])/uy;
const GROUP = /\((?:\?:|\?<[^=!][^>]*>)?/y;
const BACK_REFERENCE = /\\[1-9k]/y;

/** Reads an expression that `RegExp` has accepted into a tree. Throws UnsupportedRegex. */
export function readRegex({ source, flags }: RegExp): RegexNode {
  if (flags.includes('v')) throw new UnsupportedRegex(source);
  const inCodePoints = flags.includes('u');
  let at = 0;

  const sticky = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const found = pattern.exec(source);
    if (found) at += found[0].length;
    return found;
  };

  const readSet = (): RegexNode => {
    const start = at++;
    while (at < source.length && source[at] !== ']') at += source[at] === '\\' ? 2 : 1;
    at++;
    return { kind: 'atom', test: source.slice(start, at) };
  };

  const readGroup = (): RegexNode => {
    if (sticky(GROUP)?.[0] === '(' && source[at] === '?') throw new UnsupportedRegex(source);
    const inner = readAlternatives();
    at++;
    return inner;
  };

  const readEscape = (): RegexNode => {
    if (sticky(BACK_REFERENCE)) throw new UnsupportedRegex(source);
    const text = sticky(ESCAPE)?.[0] ?? source.charAt(at++);
    if (text === '\\b' || text === '\\B') return { kind: 'edge', edge: text === '\\b' ? 'b' : 'B' };
    return { kind: 'atom', test: text };
  };

  const readTerm = (): RegexNode => {
    const c = source.charAt(at);
    if (c === '(') return readGroup();
    if (c === '[') return readSet();
    if (c === '\\') return readEscape();
    if (c === '^' || c === '$') {
      at++;
      return { kind: 'edge', edge: c };
    }
    const character = inCodePoints ? String.fromCodePoint(source.codePointAt(at) ?? 0) : c;
    at += character.length;
    return { kind: 'atom', test: character };
  };

  const readRepeated = (): RegexNode => {
    const part = readTerm();
    const found = sticky(QUANTIFIER);
    if (!found) return part;
    const [text, low, comma, high] = found;
    if (low === undefined) {
      const min = text[0] === '+' ? 1 : 0;
      return { kind: 'repeat', part, min, max: text[0] === '?' ? 1 : Number.POSITIVE_INFINITY };
    }
    const max = comma === undefined ? Number(low) : high ? Number(high) : Number.POSITIVE_INFINITY;
    return { kind: 'repeat', part, min: Number(low), max };
  };

  const readSequence = (): RegexNode => {
    const parts: RegexNode[] = [];
    while (at < source.length && source[at] !== '|' && source[at] !== ')') parts.push(readRepeated());
    return { kind: 'all', parts };
  };

  const readAlternatives = (): RegexNode => {
    const parts = [readSequence()];
    while (source[at] === '|') {
      at++;
      parts.push(readSequence());
    }
    return parts.length === 1 ? (parts[0] as RegexNode) : { kind: 'any', parts };
  };

  return readAlternatives();
}
