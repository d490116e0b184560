import { elementText } from './element-text.ts';

const KICKER =
  /kicker|overline|eyebrow|dachzeile|topline|rubri[ck]|preheading|pretitle|pre-title|supertitle|antetitulo|roof-?line|spitzmarke|occhiello/i;
const MAX_KICKER = 80;
const MAX_TEXT = 400;

/** Returns the names that a page gives an element: its class, itemprop and data-testid. */
const marksOf = (element: Element): string =>
  ['class', 'itemprop', 'data-testid']
    .map((name) => element.getAttribute(name)?.slice(0, MAX_TEXT))
    .join(' ');

/** Returns the text of an element that is named a kicker and is short enough for one; null for any other. */
export function kickerText(element: Element): string | null {
  if (!KICKER.test(marksOf(element))) return null;
  const text = elementText(element, MAX_KICKER * 2);
  return text && text.length <= MAX_KICKER ? text : null;
}

/**
 * Returns the text of a heading without the kicker that its first child element is; null where it has none.
 */
export function textAfterKicker(heading: Element): string | null {
  const first = heading.firstElementChild;
  const kicker = first && kickerText(first);
  const text = elementText(heading, MAX_TEXT);
  if (!kicker || !text.startsWith(kicker)) return null;
  return text.slice(kicker.length).replace(/^[\s:|•·–—-]+/, '') || null;
}
