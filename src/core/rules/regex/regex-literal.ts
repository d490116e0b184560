import { linearTest } from './linear-regex.ts';
import { UnsupportedRegex } from './read-regex.ts';

/** Longest expression that is read, in UTF-16 units. */
const MAX_LENGTH = 2000;

const LITERAL = /^\/(.+)\/([a-z]*)$/s;

/** Fault of a text that is no expression that can be used here. */
export type RegexFault = 'invalid_regex' | 'unsupported_regex';

/** Reads `/source/flags`; null where the text is not written as an expression. */
export function readRegexLiteral(text: string): RegExp | RegexFault | null {
  const [, source, flags] = LITERAL.exec(text) ?? [];
  return source === undefined ? null : readRegexSource(source, flags ?? '');
}

/** Returns an expression that runs in linear time, or the fault for which there is none. */
export function readRegexSource(source: string, flags: string): RegExp | RegexFault {
  if (source.length > MAX_LENGTH) return 'unsupported_regex';
  try {
    const expression = new RegExp(source, flags);
    linearTest(expression);
    return expression;
  } catch (error) {
    return error instanceof UnsupportedRegex ? 'unsupported_regex' : 'invalid_regex';
  }
}

const SPECIAL = /[\\^$.*+?()[\]{}|/]/g;

/** Returns the source of an expression that finds a text as it is. */
export const escapeRegex = (text: string): string => text.replace(SPECIAL, '\\$&');
