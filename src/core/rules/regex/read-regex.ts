/** A regular expression as a tree. `test` of an atom is the source of an expression for one character. */
export type RegexNode =
  | { kind: 'atom'; test: string }
  | { kind: 'edge'; edge: '^' | '$' | 'b' | 'B' }
  | { kind: 'all'; parts: RegexNode[] }
  | { kind: 'any'; parts: RegexNode[] }
  | { kind: 'repeat'; part: RegexNode; min: number; max: number };

/** Error of an expression that a matcher in linear time cannot run: it looks ahead or behind, or refers back. */
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
  return new RegexReader(source, flags.includes('u')).alternatives();
}

/** Reads an expression from left to right: each method takes one piece of its grammar and stops behind it. */
class RegexReader {
  readonly #source: string;
  readonly #inCodePoints: boolean;
  #at = 0;

  constructor(source: string, inCodePoints: boolean) {
    this.#source = source;
    this.#inCodePoints = inCodePoints;
  }

  alternatives(): RegexNode {
    const parts = [this.#sequence()];
    while (this.#source[this.#at] === '|') {
      this.#at++;
      parts.push(this.#sequence());
    }
    return parts.length === 1 ? (parts[0] as RegexNode) : { kind: 'any', parts };
  }

  #sequence(): RegexNode {
    const parts: RegexNode[] = [];
    while (this.#at < this.#source.length && !/[|)]/.test(this.#source.charAt(this.#at)))
      parts.push(this.#repeated());
    return { kind: 'all', parts };
  }

  #repeated(): RegexNode {
    const part = this.#term();
    const found = this.#take(QUANTIFIER);
    if (!found) return part;
    const [text, low, comma, high] = found;
    if (low === undefined) {
      const min = text[0] === '+' ? 1 : 0;
      return { kind: 'repeat', part, min, max: text[0] === '?' ? 1 : Number.POSITIVE_INFINITY };
    }
    const max = comma === undefined ? Number(low) : high ? Number(high) : Number.POSITIVE_INFINITY;
    return { kind: 'repeat', part, min: Number(low), max };
  }

  #term(): RegexNode {
    const c = this.#source.charAt(this.#at);
    if (c === '(') return this.#group();
    if (c === '[') return this.#set();
    if (c === '\\') return this.#escape();
    if (c === '^' || c === '$') {
      this.#at++;
      return { kind: 'edge', edge: c };
    }
    const character = this.#inCodePoints ? String.fromCodePoint(this.#source.codePointAt(this.#at) ?? 0) : c;
    this.#at += character.length;
    return { kind: 'atom', test: character };
  }

  #group(): RegexNode {
    if (this.#take(GROUP)?.[0] === '(' && this.#source[this.#at] === '?')
      throw new UnsupportedRegex(this.#source);
    const inner = this.alternatives();
    this.#at++;
    return inner;
  }

  #set(): RegexNode {
    const start = this.#at++;
    while (this.#at < this.#source.length && this.#source[this.#at] !== ']')
      this.#at += this.#source[this.#at] === '\\' ? 2 : 1;
    this.#at++;
    return { kind: 'atom', test: this.#source.slice(start, this.#at) };
  }

  #escape(): RegexNode {
    if (this.#take(BACK_REFERENCE)) throw new UnsupportedRegex(this.#source);
    const text = this.#take(ESCAPE)?.[0] ?? this.#source.charAt(this.#at++);
    if (text === '\\b' || text === '\\B') return { kind: 'edge', edge: text === '\\b' ? 'b' : 'B' };
    return { kind: 'atom', test: text };
  }

  /** Takes what a sticky pattern matches here; null, and no step, where it matches nothing. */
  #take(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#source);
    if (found) this.#at += found[0].length;
    return found;
  }
}
