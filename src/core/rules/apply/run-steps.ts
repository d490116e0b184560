import { unclobbered } from '../../blocks/unclobbered.ts';
import type { FilterStep } from '../types.ts';
import type { Deadline } from './deadline.ts';
import { findByXPath } from './find-xpath.ts';
import { matchesText } from './matches-text.ts';

/** Place where steps look for elements, and the time they have: all of it is read only. */
export interface Search {
  document: Document;
  /** The document and its open shadow trees. */
  roots: readonly ParentNode[];
  deadline: Deadline;
}

const COMBINATOR = /^\s*([>+~])|^\s/;

/**
 * Returns the elements that a step of a filter gives for one element. Throws TooSlow, and what the browser
 * throws.
 */
function fromElement(step: FilterStep, element: Element, search: Search): readonly Element[] {
  switch (step.step) {
    case 'css':
      return byCss(step.selector, element);
    case 'xpath':
      return findByXPath(search.document, step.expression, element).elements;
    case 'upward':
      return listed(ancestor(element, step.levels));
    case 'upward-to':
      return listed(closestOf(parentOf(element), step.selector));
    default:
      return passes(step, element, search) ? [element] : [];
  }
}

type Sieve = Exclude<FilterStep, { step: 'css' | 'xpath' | 'upward' | 'upward-to' }>;

function passes(step: Sieve, element: Element, search: Search): boolean {
  switch (step.step) {
    case 'has-text':
      return matchesText(textOf(element), step.text);
    case 'min-text-length':
      return textOf(element).length >= step.length;
    case 'matches-attribute':
      return attributesOf(element).some(
        ({ name, value }) =>
          matchesWhole(name, step.name) && (step.value === null || matchesWhole(value, step.value)),
      );
    case 'has':
      return runFrom(relative(step.steps), [element], search).length > 0;
    case 'not':
      return runFrom(step.steps, [element], search).length === 0;
  }
}

/**
 * True if a name or value of an attribute matches. It is meant whole, where the pattern is not an expression.
 */
const matchesWhole = (text: string, pattern: string | RegExp): boolean =>
  typeof pattern === 'string' ? text === pattern : matchesText(text, pattern);

/**
 * Makes the steps inside `:has()` look below the element, where they do not begin with a combinator of their
 * own.
 */
function relative(steps: readonly FilterStep[]): readonly FilterStep[] {
  const [first, ...rest] = steps;
  if (first?.step === 'css')
    return COMBINATOR.test(first.selector)
      ? steps
      : [{ step: 'css', selector: ` ${first.selector}` }, ...rest];
  return [{ step: 'css', selector: ' *' }, ...steps];
}

/** Finds what a selector matches below, beside or (without a combinator) at the element itself. */
function byCss(selector: string, element: Element): readonly Element[] {
  const [text, mark] = COMBINATOR.exec(selector) ?? [];
  const read = unclobbered(element);
  if (text === undefined) return read.matches(selector) ? [element] : [];
  if (mark === undefined || mark === '>') return [...read.querySelectorAll(`:scope ${selector}`)];
  const parent = parentOf(element);
  if (parent === null) return [];
  const { children, querySelectorAll } = unclobbered(parent);
  const place = [...children].indexOf(element) + 1;
  return [...querySelectorAll(`:scope > :nth-child(${place}) ${selector}`)];
}

const parentOf = (element: Element): Element | null => unclobbered(element).parentElement;
const attributesOf = (element: Element): Attr[] => [...unclobbered(element).attributes];
const textOf = (element: Element): string => unclobbered(element).textContent ?? '';
const closestOf = (element: Element | null, selector: string): Element | null =>
  element && unclobbered(element).closest(selector);
const listed = (element: Element | null): readonly Element[] => (element ? [element] : []);

function ancestor(element: Element, levels: number): Element | null {
  let at: Element | null = element;
  for (let n = 0; n < levels && at; n++) at = parentOf(at);
  return at;
}

/**
 * Runs steps on elements, each on what the one before it gave. Throws TooSlow, and what the browser throws.
 */
function runFrom(steps: readonly FilterStep[], from: readonly Element[], search: Search): Element[] {
  let elements: Iterable<Element> = from;
  for (const step of steps) {
    const next = new Set<Element>();
    for (const element of elements) {
      search.deadline.check();
      for (const found of fromElement(step, element, search)) next.add(found);
    }
    elements = next;
  }
  return [...elements];
}

/**
 * Finds all that the steps of a filter match in a document and its shadow trees. Throws TooSlow, and what the
 * browser throws.
 */
export function runSteps(steps: readonly FilterStep[], search: Search): Element[] {
  const [first, ...rest] = steps;
  if (first === undefined) return [];
  if (first.step === 'xpath')
    return runFrom(rest, findByXPath(search.document, first.expression, search.document).elements, search);
  const [selector, remaining] = first.step === 'css' ? [first.selector, rest] : ['*', steps];
  return runFrom(
    remaining,
    search.roots.flatMap((root) => [...root.querySelectorAll(selector)]),
    search,
  );
}
