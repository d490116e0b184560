import { unclobbered } from '../../blocks/unclobbered.ts';
import { searchRoots } from '../../selectors/roots.ts';
import type { FoundRule, Rule } from '../types.ts';
import { Deadline, TooSlow } from './deadline.ts';
import { withoutExceptions } from './exceptions.ts';
import { findByXPath } from './find-xpath.ts';
import { findJoined } from './joined-selectors.ts';
import { runSteps, type Search } from './run-steps.ts';

/** Milliseconds that one rule may take on a page. */
export const RULE_TIME = 20;
/** Milliseconds that all rules together may take on a page. */
export const TOTAL_TIME = 150;

interface FindOptions {
  /** A clock in milliseconds that only goes forward. */
  now: () => number;
}

type Found = Pick<FoundRule, 'elements' | 'values' | 'state'>;

const NOTHING = { elements: [], values: [] };

/** Folds the white space of results, and leaves out empty ones. */
const textsOf = (values: readonly string[]): string[] =>
  values.map((value) => value.replace(/\s+/g, ' ').trim()).filter((value) => value !== '');

const GIVES_VALUES = new Set(['headline', 'authors', 'date']);

function found(rule: Rule, elements: readonly Element[], values: readonly string[]): Found {
  const given = GIVES_VALUES.has(rule.action) ? textsOf(values) : [];
  const isFound = GIVES_VALUES.has(rule.action) ? given.length > 0 : elements.length > 0;
  return { elements, values: given, state: isFound ? 'found' : 'no-match' };
}

/** Finds what a rule matches. Throws TooSlow, and what the browser throws. */
function find(rule: Rule, search: Search): Found {
  const { matcher, action } = rule;
  if (matcher.type === 'xpath') {
    const { elements, values } = findByXPath(search.document, matcher.expression, search.document);
    // A mark in an attribute or a text counts as much as one that is an element.
    const marks = action === 'sponsored' && elements.length === 0 && values.length > 0;
    return found(rule, marks ? [unclobbered(search.document).documentElement] : elements, values);
  }
  const elements =
    matcher.type === 'css'
      ? search.roots.flatMap((root) => [...root.querySelectorAll(matcher.selector)])
      : runSteps(matcher.steps, search);
  return found(
    rule,
    elements,
    GIVES_VALUES.has(action) ? elements.map((element) => unclobbered(element).textContent ?? '') : [],
  );
}

/**
 * Runs one rule within `RULE_TIME`. Never throws: a rule that takes longer is 'too-slow', one that throws
 * 'failed'.
 */
function findInTime(rule: Rule, search: Omit<Search, 'deadline'>, now: () => number): Found {
  const deadline = new Deadline(now, RULE_TIME);
  try {
    const result = find(rule, { ...search, deadline });
    return deadline.isOver ? { ...NOTHING, state: 'too-slow' } : result;
  } catch (error) {
    return { ...NOTHING, state: error instanceof TooSlow ? 'too-slow' : 'failed' };
  }
}

const told = ({ action, reason, source }: Rule, result: Found): FoundRule => ({
  rule: { action, reason, source },
  ...result,
});

/**
 * Finds what each rule matches in a document, without changing it. Exceptions (`#@#`) take out the filters
 * that they name and give no entry; all other rules give one, in their order. Never throws.
 * @param rules those whose scope the page lies in
 */
export function findRules(document: Document, rules: readonly Rule[], { now }: FindOptions): FoundRule[] {
  const effective = withoutExceptions(rules);
  if (effective.length === 0) return [];
  const total = new Deadline(now, TOTAL_TIME);
  try {
    const search = { document, roots: searchRoots(document) };
    const joined = findJoined(effective, search.roots, now, total);
    return effective.map((rule) => {
      const known = joined.get(rule);
      if (known) return told(rule, found(rule, known, []));
      if (total.isOver) return told(rule, { ...NOTHING, state: 'too-slow' });
      return told(rule, findInTime(rule, search, now));
    });
  } catch {
    return effective.map((rule) => told(rule, { ...NOTHING, state: 'failed' }));
  }
}
