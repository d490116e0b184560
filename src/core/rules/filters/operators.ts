import { checkXPath } from '../check-xpath.ts';
import { RuleFault } from '../problems.ts';
import { readRegexLiteral } from '../regex/regex-literal.ts';
import type { FilterStep } from '../types.ts';

/** Longest argument that is read, in UTF-16 units. */
const MAX_ARGUMENT = 5000;

/** Operators whose argument is free text. */
const STEPS: Record<string, (argument: string, at: number) => FilterStep> = {
  'has-text': (argument, at) => ({ step: 'has-text', text: readPattern(argument, at) }),
  upward: readUpward,
  xpath: readXPath,
  'matches-attr': readAttribute,
  'min-text-length': (argument, at) => ({ step: 'min-text-length', length: readCount(argument, at) }),
};

const OTHER_NAMES: Partial<Record<string, string>> = {
  contains: 'has-text',
  '-abp-contains': 'has-text',
  'nth-ancestor': 'upward',
};

/** Operators of other blockers that cannot be used here, with the code that says why. */
const REFUSED: Partial<Record<string, string>> = {
  style: 'changes_page',
  'remove-attr': 'changes_page',
  'remove-class': 'changes_page',
  'matches-css': 'needs_layout',
  'matches-css-before': 'needs_layout',
  'matches-css-after': 'needs_layout',
  'matches-media': 'needs_layout',
  'matches-prop': 'needs_scripts',
  'watch-attr': 'needs_scripts',
};

/** Functional pseudo-classes that browsers know. */
const NATIVE = new Set(
  'not is where has nth-child nth-last-child nth-of-type nth-last-of-type nth-col nth-last-col lang dir host host-context slotted part state -webkit-any -moz-any matches'.split(
    ' ',
  ),
);

export const isNative = (name: string): boolean => NATIVE.has(name);

/** Returns the name that an operator has here; null: it is none that makes a step. */
export function operatorName(name: string): string | null {
  const own = OTHER_NAMES[name] ?? name;
  return Object.hasOwn(STEPS, own) ? own : null;
}

/**
 * Reads the step that an operator makes. Throws RuleFault where its argument is none.
 * @param at offset of the operator in its line
 */
export function readStep(name: string, argument: string, at: number): FilterStep {
  const text = argument.trim();
  const read = STEPS[name];
  if (read === undefined || text === '' || text.length > MAX_ARGUMENT)
    throw new RuleFault(at, 'invalid_argument', name);
  return read(text, at);
}

/**
 * Makes the fault that says why a name is no operator.
 * @param at offset of the name in its line
 */
export function refusal(name: string, at: number): RuleFault {
  const code = Object.hasOwn(REFUSED, name) ? REFUSED[name] : undefined;
  return new RuleFault(at, code ?? 'unknown_operator', name);
}

/** Returns a text without the quotation marks around it. */
function unquoted(text: string): string {
  const mark = text.charAt(0);
  const isQuoted = text.length > 1 && (mark === '"' || mark === "'") && text.endsWith(mark);
  if (!isQuoted) return text;
  const inner = text.slice(1, -1);
  return inner.includes(`\\${mark}`) ? inner.replaceAll(`\\${mark}`, mark) : inner;
}

/** Reads a text, or an expression between slashes. Throws RuleFault where the expression cannot be used. */
export function readPattern(argument: string, at: number): string | RegExp {
  const text = unquoted(argument);
  const expression = readRegexLiteral(text);
  if (typeof expression === 'string') throw new RuleFault(at, expression, text);
  return expression ?? text;
}

function readCount(argument: string, at: number): number {
  if (!/^\d{1,6}$/.test(argument)) throw new RuleFault(at, 'invalid_argument', argument);
  return Number(argument);
}

function readXPath(argument: string, at: number): FilterStep {
  const expression = unquoted(argument);
  checkXPath(expression, at, {});
  return { step: 'xpath', expression };
}

function readUpward(argument: string, at: number): FilterStep {
  if (!/^\d+$/.test(argument)) return { step: 'upward-to', selector: unquoted(argument) };
  const levels = readCount(argument, at);
  if (levels < 1 || levels > 255) throw new RuleFault(at, 'invalid_argument', argument);
  return { step: 'upward', levels };
}

const QUOTED_PART =
  /^\s*("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|\/(?:[^/\\]|\\.)+\/[a-z]*|[^=]+?)\s*(?:=([\s\S]*))?$/;

function readAttribute(argument: string, at: number): FilterStep {
  const [, name = '', value] = QUOTED_PART.exec(argument) ?? [];
  if (name === '') throw new RuleFault(at, 'invalid_argument', argument);
  const wanted = value === undefined ? null : readPattern(value.trim(), at);
  return { step: 'matches-attribute', name: readPattern(name, at), value: wanted };
}
