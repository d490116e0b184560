import { unclobbered } from '../blocks/unclobbered.ts';
import { escapeIdentifier, quoteString } from './identifier.ts';
import { isLayoutName, isStableName } from './stable-names.ts';

/** A selector that an element matches, with the cost of relying on it. */
export interface Part {
  css: string;
  /**
   * Unreliability, about 10 (an id) to 45 (a bare tag): the lower, the likelier the selector is to mean the
   * same on the site's other pages.
   */
  cost: number;
}

/** Attributes that say what an element is, not what is in it, with the cost of each (see `Part`). */
const TELLING = new Map([
  ['aria-label', 17],
  ['itemprop', 18],
  ['itemtype', 18],
  ['name', 18],
  ['role', 24],
  ['rel', 32],
  ['type', 32],
]);
const LANDMARKS = new Set([
  'main',
  'nav',
  'aside',
  'header',
  'footer',
  'article',
  'section',
  'form',
  'figure',
]);
/** Most classes, and most attributes, that are read of one element: a page may give it thousands. */
const MAX_NAMES = 24;

/**
 * Returns the selectors that name an element by itself, the most reliable first: its id, classes, telling
 * attributes, and bare tag. Ids and classes that may not last are left out (`isStableName`).
 */
export function partsOf(element: Element): Part[] {
  const it = unclobbered(element);
  const tag = it.localName;
  const parts: Part[] = [];
  const id = it.getAttribute('id') ?? '';
  if (isStableName(id)) parts.push({ css: `#${escapeIdentifier(id)}`, cost: 10 + id.length / 20 });
  for (const { css, cost } of classParts(it)) parts.push({ css, cost });
  for (const { css, cost } of attributeParts(it)) parts.push({ css, cost });
  parts.push({ css: escapeIdentifier(tag), cost: tagCost(tag) });
  return parts.sort((a, b) => a.cost - b.cost);
}

function tagCost(tag: string): number {
  if (tag.includes('-')) return 14;
  return LANDMARKS.has(tag) ? 26 : 45;
}

function classParts(element: Element): Part[] {
  const names = new Set((element.getAttribute('class') ?? '').split(/\s+/, MAX_NAMES).filter(isStableName));
  return [...names].map((name) => ({
    css: `.${escapeIdentifier(name)}`,
    cost: (isLayoutName(name) ? 34 : 12) + name.length / 20,
  }));
}

function attributeParts(element: Element): Part[] {
  const own = element.getAttributeNames().slice(0, MAX_NAMES);
  const parts: Part[] = [];
  for (const name of own) {
    const value = element.getAttribute(name) ?? '';
    const isData = name.startsWith('data-') && isStableName(name) && isStableName(value);
    const isPlain = value !== '' && value.length <= 40 && !/\d{3}/.test(value);
    const cost = isData ? 15 : isPlain && TELLING.get(name);
    if (!cost) continue;
    const css = `[${escapeIdentifier(name)}=${quoteString(value)}]`;
    parts.push({ css, cost: cost + css.length / 20 });
  }
  return parts;
}
