import { unclobbered } from '../../blocks/unclobbered.ts';
import type { Rule } from '../types.ts';
import { Deadline } from './deadline.ts';

/** Number of selectors that are asked at once. */
const MAX_JOINED = 200;

/** Milliseconds that all of them together may take: no single one can then have taken longer. */
const JOINED_TIME_MS = 20;

/** True if a selector stays as it is inside a list of selectors: it has no escape, brace or comment. */
const isJoinable = (selector: string): boolean => !/[\\{}]|\/\*/.test(selector);

/**
 * Finds the elements of each of some rules by one question to the browser; null: it refuses, or takes too
 * long.
 */
function ask(
  rules: readonly { rule: Rule; selector: string }[],
  roots: readonly ParentNode[],
  now: () => number,
): Map<Rule, Element[]> | null {
  const deadline = new Deadline(now, JOINED_TIME_MS);
  const joined = rules.map(({ selector }) => selector).join(',\n');
  try {
    const candidates = roots.flatMap((root) => [...root.querySelectorAll(joined)]);
    const found = new Map(rules.map(({ rule }) => [rule, [] as Element[]]));
    for (const element of candidates) {
      const { matches } = unclobbered(element);
      for (const { rule, selector } of rules) if (matches(selector)) found.get(rule)?.push(element);
      if (deadline.isOver) return null;
    }
    return deadline.isOver ? null : found;
  } catch {
    return null;
  }
}

/**
 * Finds the elements of rules that remove by a plain selector, many rules at once. Rules that are not in the
 * answer are still to be asked.
 * @param total time limit of all rules together
 */
export function findJoined(
  rules: readonly Rule[],
  roots: readonly ParentNode[],
  now: () => number,
  total: Deadline,
): Map<Rule, readonly Element[]> {
  const found = new Map<Rule, readonly Element[]>();
  const plain = rules.flatMap((rule) =>
    rule.action === 'remove' && rule.matcher.type === 'css' && isJoinable(rule.matcher.selector)
      ? [{ rule, selector: rule.matcher.selector }]
      : [],
  );
  if (plain.length < 2) return found;
  for (let at = 0; at < plain.length && !total.isOver; at += MAX_JOINED) {
    const answer = ask(plain.slice(at, at + MAX_JOINED), roots, now);
    for (const [rule, elements] of answer ?? []) found.set(rule, elements);
  }
  return found;
}
