import type { RuleAction } from '../../types.ts';
import { RuleFault } from '../problems.ts';
import { escapeRegex } from '../regex/regex-literal.ts';
import type { FilterStep, RuleMatcher } from '../types.ts';
import { isNative, operatorName, readPattern, readStep, refusal } from './operators.ts';
import { afterAttribute, afterString, closingBracket, closingOfText } from './scan.ts';

/** Parts of a filter right of its separator. */
export interface ReadSelector {
  matcher: RuleMatcher;
  action: RuleAction;
  path: RegExp | null;
  exceptPath: RegExp | null;
}

/** Greatest depth to which `:has(:not(:has(…)))` may be nested where steps of ours are in it. */
const MAX_DEPTH = 8;

/** A name followed by a bracket that only we understand, or nobody. */
const PSEUDO = /:(-?[a-zA-Z][\w-]*)\(/y;
const MAY_HAVE_OPERATOR = /:-?[a-zA-Z][\w-]*\(/;
/** Marks that need a look at what they belong to. */
const NEEDS_SCAN = /[\\"'()[\]{}]/;
const ACTIONS: Partial<Record<string, RuleAction>> = { remove: 'remove', keep: 'keep' };

/** Reads one selector with its operators into steps. */
class SelectorReader {
  readonly steps: FilterStep[] = [];
  action: RuleAction | null = null;
  path: RegExp | null = null;
  exceptPath: RegExp | null = null;
  /** Beginning of the text that is plain CSS so far, and the comma outside of brackets, as offsets. */
  #cssFrom = 0;
  #comma = -1;
  readonly #text: string;
  readonly #offset: number;
  readonly #depth: number;

  constructor(text: string, offset: number, depth: number) {
    this.#text = text;
    this.#offset = offset;
    this.#depth = depth;
    if (depth > MAX_DEPTH) throw new RuleFault(offset, 'too_deep', text);
  }

  read(): this {
    for (let at = 0; at < this.#text.length; ) at = this.#readAt(at);
    this.#endCss(this.#text.length);
    const isPlain = this.steps.every(({ step }, n) => step === 'css' && n === 0);
    if (this.#comma >= 0 && !isPlain)
      throw new RuleFault(this.#offset + this.#comma, 'list_with_operators', ',');
    return this;
  }

  /** Reads the piece that begins at an offset; returns the offset of the next one. */
  #readAt(at: number): number {
    const text = this.#text;
    switch (text[at]) {
      case '\\':
        return at + 2;
      case '"':
      case "'":
        return this.#closed(at, afterString(text, at));
      case '[':
        return this.#closed(at, afterAttribute(text, at));
      case '(':
      case ')':
      case ']':
      case '}':
        throw new RuleFault(this.#offset + at, 'unbalanced', text.charAt(at));
      case '{':
        throw new RuleFault(this.#offset + at, 'changes_page', '{}');
      case ',':
        this.#comma = at;
        return at + 1;
      case ':':
        PSEUDO.lastIndex = at;
        return this.#readPseudo(at, PSEUDO.exec(text));
      default:
        return at + 1;
    }
  }

  #readPseudo(at: number, found: RegExpExecArray | null): number {
    if (found === null) return at + 1;
    const [head, name = ''] = found;
    const open = at + head.length - 1;
    if (this.action !== null) throw new RuleFault(this.#offset + at, 'not_last', name);
    if (isNative(name)) return this.#readNative(at, open, name);
    if (name === 'remove' || name === 'keep') return this.#readAction(at, open, name);
    if (name === 'matches-path') return this.#readPath(at, open);
    const own = operatorName(name);
    if (own === null) throw refusal(name, this.#offset + at);
    const close = this.#closed(open, closingOfText(this.#text, open));
    this.#endCss(at);
    this.steps.push(readStep(own, this.#text.slice(open + 1, close), this.#offset + open + 1));
    return this.#goOn(close);
  }

  #readNative(at: number, open: number, name: string): number {
    const rest = this.#text.slice(open + 1);
    if (!MAY_HAVE_OPERATOR.test(rest)) return this.#closed(open, closingBracket(this.#text, open)) + 1;
    const close = this.#closed(open, closingOfSelector(this.#text, open));
    const inner = this.#text.slice(open + 1, close);
    const reader = readSteps(inner, this.#offset + open + 1, this.#depth + 1);
    const { steps, path, exceptPath } = reader;
    if (reader.action) throw new RuleFault(this.#offset + open + 1, 'not_last', reader.action);
    if (path ?? exceptPath) {
      if (name !== 'not' || steps.length > 0 || exceptPath)
        throw new RuleFault(this.#offset + at, 'operator_within', name);
      this.#endCss(at);
      this.exceptPath = path;
      return this.#goOn(close);
    }
    if (steps.length === 1 && steps[0]?.step === 'css') return close + 1;
    if (name !== 'has' && name !== 'not') throw new RuleFault(this.#offset + at, 'operator_within', name);
    this.#endCss(at);
    this.steps.push({ step: name, steps });
    return this.#goOn(close);
  }

  #readAction(at: number, open: number, name: string): number {
    const close = this.#closed(open, closingBracket(this.#text, open));
    if (close !== open + 1) throw new RuleFault(this.#offset + open + 1, 'invalid_argument', name);
    this.#endCss(at);
    this.action = ACTIONS[name] ?? null;
    return this.#goOn(close);
  }

  #readPath(at: number, open: number): number {
    const close = this.#closed(open, closingOfText(this.#text, open));
    const argument = this.#text.slice(open + 1, close).trim();
    const isNegated = argument.startsWith('~');
    const pattern = readPattern(isNegated ? argument.slice(1) : argument, this.#offset + open + 1);
    if (argument === '' || (isNegated ? this.exceptPath : this.path))
      throw new RuleFault(this.#offset + open + 1, 'invalid_argument', 'matches-path');
    const expression = typeof pattern === 'string' ? new RegExp(escapeRegex(pattern)) : pattern;
    if (isNegated) this.exceptPath = expression;
    else this.path = expression;
    this.#endCss(at);
    return this.#goOn(close);
  }

  /** Returns the offset at which the piece that begins at `at` ends. Throws RuleFault where it has no end. */
  #closed(at: number, end: number): number {
    if (end < 0) throw new RuleFault(this.#offset + at, 'unbalanced', this.#text.charAt(at));
    return end;
  }

  #goOn(close: number): number {
    this.#cssFrom = close + 1;
    return close + 1;
  }

  /** Ends a stretch of plain CSS: a step of its own, if there is anything in it. */
  #endCss(end: number): void {
    const raw = this.#text.slice(this.#cssFrom, end);
    this.#cssFrom = end;
    const isFirst = this.steps.length === 0;
    const selector = isFirst ? raw.trim() : raw.trimEnd();
    if (selector !== '' && this.action !== null)
      throw new RuleFault(this.#offset + end, 'not_last', selector);
    if (selector !== '') this.steps.push({ step: 'css', selector });
  }
}

/** Finds a closing bracket as `closingBracket` does, in text with operators whose arguments are free. */
function closingOfSelector(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < text.length; ) {
    const c = text[at];
    if (c === ')' && --depth === 0) return at;
    if (c === '(') depth++;
    const end = c === ':' ? afterFreeText(text, at) : skippedTo(text, at);
    if (end < 0) return -1;
    at = end;
  }
  return -1;
}

/**
 * Returns the offset after a character, with all that it begins: an escape, a string, an attribute selector;
 * -1: it has no end.
 */
function skippedTo(text: string, at: number): number {
  const c = text[at];
  if (c === '\\') return at + 2;
  if (c === '"' || c === "'") return afterString(text, at);
  return c === '[' ? afterAttribute(text, at) : at + 1;
}

/**
 * Returns the offset after an operator whose argument is free text; that after the colon alone where it is
 * none; -1: it has no end.
 */
function afterFreeText(text: string, at: number): number {
  PSEUDO.lastIndex = at;
  const [head, name = ''] = PSEUDO.exec(text) ?? [];
  if (head === undefined || !(operatorName(name) || name === 'matches-path')) return at + 1;
  const close = closingOfText(text, at + head.length - 1);
  return close < 0 ? -1 : close + 1;
}

const readSteps = (text: string, offset: number, depth: number): SelectorReader =>
  new SelectorReader(text, offset, depth).read();

/** Makes the result for a filter without an operator of ours: the common case, and the quick one. */
const plain = (selector: string): ReadSelector => ({
  matcher: { type: 'css', selector },
  action: 'remove',
  path: null,
  exceptPath: null,
});

function matcherOf(steps: readonly FilterStep[]): RuleMatcher {
  const [first] = steps;
  if (steps.length === 1 && first?.step === 'css') return { type: 'css', selector: first.selector };
  if (steps.length === 1 && first?.step === 'xpath') return { type: 'xpath', expression: first.expression };
  return { type: 'steps', steps };
}

/**
 * Reads the selector of a filter, the text right of its separator, which begins at `offset` of the line.
 * Throws RuleFault.
 */
export function readSelector(text: string, offset: number): ReadSelector {
  if (!NEEDS_SCAN.test(text)) {
    if (text === '') throw new RuleFault(offset, 'empty', '');
    return plain(text);
  }
  const { steps, action, path, exceptPath } = readSteps(text, offset, 0);
  if (steps.length === 0) throw new RuleFault(offset, 'empty', text);
  return { matcher: matcherOf(steps), action: action ?? 'remove', path, exceptPath };
}
