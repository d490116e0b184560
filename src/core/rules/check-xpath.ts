import { RuleFault } from './problems.ts';
import type { ExpressionChecks } from './types.ts';

/** Longest expression, in UTF-16 units. */
const MAX_LENGTH = 5000;

/**
 * Greatest depth to which conditions that look through a whole page may be nested: the time grows with that
 * power of the page's size.
 */
const MAX_DEPTH = 2;

const TOKEN =
  /"[^"]*"|'[^']*'|\[|\]|\/\/|(?:descendant|descendant-or-self|ancestor|ancestor-or-self|preceding|following)::/g;

/** Counts the searches through the page that may run within one another. */
function nestedSearches(expression: string): number {
  const open: number[] = [];
  let deepest = 0;
  let here = 0;
  for (const [token] of expression.matchAll(TOKEN)) {
    if (token === '[') {
      open.push(here);
      here = 0;
    } else if (token === ']') here = open.pop() ?? 0;
    else if (token.length === 2 || token.endsWith('::')) {
      here = 1;
      deepest = Math.max(
        deepest,
        open.reduce((sum, outer) => sum + outer, here),
      );
    }
  }
  return deepest;
}

/**
 * Checks an expression: throws RuleFault where the browser refuses it, or where it may take a page forever.
 * @param at offset of the expression in its line
 */
export function checkXPath(expression: string, at: number, { isXPath }: ExpressionChecks): void {
  if (expression.length > MAX_LENGTH || nestedSearches(expression) > MAX_DEPTH + 1)
    throw new RuleFault(at, 'too_deep', expression);
  if (isXPath?.(expression) === false) throw new RuleFault(at, 'invalid_xpath', expression);
}
