import { unclobbered } from '../blocks/unclobbered.ts';
import { type Part, partsOf } from './parts.ts';
import { selectAll } from './roots.ts';

/** Number of ancestors whose names are tried, of names tried for each ancestor, and of an element's own. */
const MAX_ANCESTORS = 12;
const MAX_PARTS_OF_ANCESTOR = 3;
const MAX_OWN_PARTS = 6;
/** Most steps from one child to the next: a selector with more is none that a person could read. */
const MAX_STEPS = 40;
/** Most selectors side by side: more are no rule. */
const MAX_UNION = 8;

/**
 * Finds a short selector that can be relied on and matches exactly these elements: by ids, classes,
 * attributes and landmarks that people gave; by position among siblings only where nothing else tells them
 * apart.
 * @param targets not empty
 * @param roots the places where rules are looked for: see `searchRoots`
 * @returns null where no selector matches them and nothing else
 */
export function exactSelector(targets: readonly Element[], roots: readonly ParentNode[]): string | null {
  const named = candidates(targets).find(({ css }) => isExactly(selectAll(roots, css), targets));
  if (named) return named.css;
  const [first] = targets;
  if (targets.length === 1 && first) return selectorByOrder(first, roots);
  if (targets.length > MAX_UNION) return null;
  const each = targets.map((target) => exactSelector([target], roots));
  return each.every((selector) => selector !== null) ? each.join(', ') : null;
}

/**
 * Finds a selector that matches an element and those like it: the smallest group of elements that share a
 * name with it.
 * @returns null where nothing on the page is like it
 */
export function similarSelector(target: Element, roots: readonly ParentNode[]): string | null {
  let best: { css: string; size: number } | null = null;
  for (const { css, isNamed } of candidates([target], 1)) {
    if (!isNamed) continue;
    const found = selectAll(roots, css);
    if (found.length < 2 || !found.includes(target) || nests(found, target)) continue;
    if (!best || found.length < best.size) best = { css, size: found.length };
  }
  return best?.css ?? null;
}

/**
 * True if a selector depends on positions among siblings (`:nth-child`), which other pages fill otherwise.
 */
export const dependsOnPlace = (selector: string): boolean => selector.includes(':nth-child(');

const isTag = (css: string): boolean => /^[a-z]/i.test(css);

interface Candidate extends Part {
  /** True if it says of the element more than its tag: a name of its own, or else its parent's. */
  isNamed: boolean;
}

/**
 * Returns selectors that match all targets, and maybe other elements; the most reliable first.
 * @param height number of ancestors to look at
 */
function candidates(targets: readonly Element[], height = MAX_ANCESTORS): Candidate[] {
  const [first] = targets;
  if (!first) return [];
  const own = partsOf(first).filter(({ css }) => targets.every((target) => matches(target, css)));
  const bare = own.find(({ css }) => isTag(css));
  const names = own.filter((part) => part !== bare).slice(0, MAX_OWN_PARTS);
  const found: Candidate[] = names.map((part) => ({ ...part, isNamed: true }));
  // Alone a bare tag says what kind of thing it is, not which.
  if (bare) found.push({ ...bare, cost: bare.cost * 2, isNamed: bare.css.includes('-') });
  for (const [n, a] of names.entries()) {
    if (bare) found.push({ css: bare.css + a.css, cost: a.cost + bare.cost / 4 + 2, isNamed: true });
    for (const b of names.slice(n + 1))
      found.push({ css: a.css + b.css, cost: a.cost + b.cost, isNamed: true });
  }
  const short = [
    ...names.map((part) => ({ ...part, isNamed: true })),
    ...(bare ? [{ ...bare, isNamed: false }] : []),
  ];
  for (const { element, distance } of commonAncestors(targets, height))
    for (const part of partsOf(element).slice(0, MAX_PARTS_OF_ANCESTOR))
      for (const { css, cost, isNamed } of short) {
        const both = part.cost + cost + distance;
        if (distance === 1)
          found.push({
            css: `${part.css} > ${css}`,
            cost: both + 4,
            isNamed: isNamed || (names.length === 0 && !isTag(part.css)),
          });
        found.push({ css: `${part.css} ${css}`, cost: both + 5, isNamed });
      }
  return found.sort((a, b) => a.cost - b.cost);
}

/**
 * Returns the elements around all targets, the nearest first, within their tree; `distance` 1: the parent of
 * them all.
 */
function commonAncestors(
  targets: readonly Element[],
  height: number,
): { element: Element; distance: number }[] {
  const [first] = targets;
  const found: { element: Element; distance: number }[] = [];
  if (!first) return found;
  const isParentOfAll = targets.every((target) => parentOf(target) === parentOf(first));
  let distance = isParentOfAll ? 1 : 2;
  for (let at = parentOf(first); at && found.length < height; at = parentOf(at)) {
    const around = at;
    if (!targets.every((target) => target !== around && unclobbered(around).contains(target))) continue;
    if (around.localName !== 'html' && around.localName !== 'body') found.push({ element: around, distance });
    distance++;
  }
  return found;
}

/**
 * Writes a selector of steps from child to child, beginning at the nearest element around the target whose
 * name leads to it alone; null where none does.
 */
function selectorByOrder(target: Element, roots: readonly ParentNode[]): string | null {
  let steps = '';
  let at: Element | null = target;
  for (let n = 0; at && n < MAX_STEPS; n++) {
    const step = `${partsOf(at).find(({ css }) => isTag(css))?.css ?? '*'}:nth-child(${orderOf(at)})`;
    steps = steps ? `${step} > ${steps}` : step;
    const parent = parentOf(at);
    const anchors: string[] = parent ? partsOf(parent).map(({ css }) => `${css} > ${steps}`) : [steps];
    const anchored = anchors.find((css) => isExactly(selectAll(roots, css), [target]));
    if (anchored) return anchored;
    at = parent;
  }
  return null;
}

const parentOf = (element: Element): Element | null => unclobbered(element).parentElement;

function orderOf(element: Element): number {
  let order = 1;
  let at = unclobbered(element).previousElementSibling;
  for (; at; at = unclobbered(at).previousElementSibling) order++;
  return order;
}

function matches(element: Element, css: string): boolean {
  try {
    return unclobbered(element).matches(css);
  } catch {
    return false;
  }
}

const isExactly = (found: readonly Element[], wanted: readonly Element[]): boolean =>
  found.length === wanted.length && wanted.every((element) => found.includes(element));

/** True if one of the elements lies around or within the target: a box and its parts are not alike. */
const nests = (found: readonly Element[], target: Element): boolean =>
  found.some((it) => it !== target && (unclobbered(it).contains(target) || unclobbered(target).contains(it)));
