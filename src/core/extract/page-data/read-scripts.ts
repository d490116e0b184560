import { isFlat, unflatten } from './flat-data.ts';
import { readStream } from './stream.ts';

const MAX_SCRIPTS = 200;
/**
 * Most characters of script that are read in all, and that are looked at again where a literal turned out to
 * be code.
 */
const MAX_CHARS = 4_000_000;
/** A position where a literal may begin: after "=", "(" or ",", at a bracket or a quotation mark. */
const LITERAL = /[=(,]\s*(?=[{["'])/g;

/** Characters by which a literal is nested: brackets and quotation marks. */
const MARK = /["'[\]{}]/g;

/**
 * Reads the data that frameworks leave in a page's inline scripts: JSON of its own, assigned to a variable,
 * as text that is to be parsed, or pushed in pieces. Runs nothing; bounded in characters.
 */
export function readScripts(document: Document): unknown[] {
  const values: unknown[] = [];
  const pieces: string[] = [];
  let left = MAX_CHARS;
  for (const script of [...document.getElementsByTagName('script')].slice(0, MAX_SCRIPTS)) {
    const type = script.getAttribute('type') ?? '';
    const text = script.textContent ?? '';
    if (/ld\+json/i.test(type) || text.length > left) continue;
    left -= text.length;
    const found = /^\s*[{[]/.test(text) ? [parse(text)] : literalsOf(text);
    for (const value of found) {
      const piece = pieceOf(value);
      if (piece !== null) pieces.push(piece);
      else if (value !== undefined) values.push(value);
    }
  }
  if (pieces.length) values.push(...readStream(pieces.join('')));
  return values.map((value) => (isFlat(value) ? unflatten(value) : value));
}

/** Returns the text of a piece of a stream, as in `push([1, "…"])`, or null for other values. */
function pieceOf(value: unknown): string | null {
  if (!Array.isArray(value) || value.length !== 2 || typeof value[0] !== 'number') return null;
  return typeof value[1] === 'string' ? value[1] : null;
}

function literalsOf(code: string): unknown[] {
  const values: unknown[] = [];
  let left = MAX_CHARS;
  LITERAL.lastIndex = 0;
  for (let match = LITERAL.exec(code); match && left > 0; match = LITERAL.exec(code)) {
    const start = LITERAL.lastIndex;
    const end = endOf(code, start);
    left -= end - start;
    const value = decode(code.slice(start, end));
    if (value === undefined) continue;
    values.push(value);
    LITERAL.lastIndex = end;
  }
  return values;
}

function decode(literal: string): unknown {
  if (/^[{[]/.test(literal))
    return parse(literal) ?? parse(literal.replace(/:\s*(?:undefined|void 0)\b/g, ':null'));
  const text = parse(literal.startsWith('"') ? literal : toDoubleQuotes(literal));
  return typeof text === 'string' && /^\s*[{[]/.test(text) ? (parse(text) ?? text) : text;
}

function toDoubleQuotes(literal: string): string {
  const inner = literal
    .slice(1, -1)
    .replace(
      /\\(?:(')|x([\da-f]{2})|[\s\S])|"/gi,
      (all, quote, hex) => quote ?? (hex ? `\\u00${hex}` : all === '"' ? '\\"' : all),
    );
  return `"${inner}"`;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Returns the index behind the literal that starts at `start`: behind its last bracket or quotation mark. */
function endOf(code: string, start: number): number {
  let depth = 0;
  MARK.lastIndex = start;
  for (let match = MARK.exec(code); match; match = MARK.exec(code)) {
    const mark = match[0];
    if (mark === '"' || mark === "'") MARK.lastIndex = endOfString(code, match.index, mark);
    else if (mark === '{' || mark === '[') depth++;
    else depth--;
    if (depth <= 0) return MARK.lastIndex;
  }
  return code.length;
}

/** Returns the index behind the quotation mark that ends the string which starts at `start`. */
function endOfString(code: string, start: number, mark: string): number {
  for (let end = code.indexOf(mark, start + 1); end >= 0; end = code.indexOf(mark, end + 1)) {
    let backslashes = 0;
    while (code[end - 1 - backslashes] === '\\') backslashes++;
    if (backslashes % 2 === 0) return end + 1;
  }
  return code.length;
}
