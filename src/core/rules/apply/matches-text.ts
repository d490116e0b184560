import { linearTest } from '../regex/linear-regex.ts';

/** Expressions see this much of a text, in UTF-16 units; a plain text is looked for in all of it. */
const LONGEST = 4000;

/** Whether a text holds another one, or an expression finds something at its beginning. */
export const matchesText = (text: string, pattern: string | RegExp): boolean =>
  typeof pattern === 'string' ? text.includes(pattern) : linearTest(pattern)(text.slice(0, LONGEST));
