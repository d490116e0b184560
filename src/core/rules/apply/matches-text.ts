import { linearTest } from '../regex/linear-regex.ts';

/**
 * Length of the beginning of a text that expressions see, in UTF-16 units; a plain text is looked for in all
 * of it.
 */
const MAX_SEEN_LENGTH = 4000;

/** True if a text holds another one, or an expression finds something in its first 4,000 units. */
export const matchesText = (text: string, pattern: string | RegExp): boolean =>
  typeof pattern === 'string' ? text.includes(pattern) : linearTest(pattern)(text.slice(0, MAX_SEEN_LENGTH));
