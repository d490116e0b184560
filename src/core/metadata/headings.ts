import { elementText } from './element-text.ts';
import { textAfterKicker } from './kicker.ts';

const MAX_HEADINGS = 12;
const MAX_PARTS = 6;
const MAX_LENGTH = 400;
/** Number of boxes, the heading among them, that may say that it is a step of the breadcrumbs. */
const TRAIL_DEPTH = 4;
const HOME = /^(?:https?:\/\/[^/?#]+)?\/?$/;
const ELSEWHERE = 'nav,li,aside,a,footer,form';

/** A heading that may be the headline. */
export interface Heading {
  element: Element;
  text: string;
  /** Text without the kicker inside of the heading; null where it has none. */
  afterKicker: string | null;
  /** Texts of the elements inside: a heading often holds its kicker and the headline itself. */
  parts: string[];
  /** True if it is the last step of the breadcrumbs (home, section, this page). */
  isTrail: boolean;
  /** True if it links to the site's front page. */
  isLogo: boolean;
}

function readHeadings(elements: ArrayLike<Element>, isWanted: (element: Element) => boolean): Heading[] {
  const headings: Heading[] = [];
  for (let i = 0; i < elements.length && i < MAX_HEADINGS; i++) {
    const element = elements[i];
    if (!element || !isWanted(element)) continue;
    const text = elementText(element, MAX_LENGTH * 2);
    if (!text || text.length > MAX_LENGTH || headings.some((heading) => heading.text === text)) continue;
    headings.push({
      element,
      text,
      afterKicker: textAfterKicker(element),
      parts: partsOf(element),
      isTrail: isTrail(element),
      isLogo: HOME.test(
        (element.closest('a') ?? element.getElementsByTagName('a')[0])?.getAttribute('href') ?? '-',
      ),
    });
  }
  return headings;
}

/**
 * True if a heading stands in breadcrumbs: it names the page for search engines, the headline stands
 * elsewhere.
 */
function isTrail(heading: Element): boolean {
  const before = heading.previousElementSibling;
  if (before?.localName === 'a' && before.previousElementSibling?.localName === 'a') return true;
  let box: Element | null = heading;
  for (let level = 0; box && level < TRAIL_DEPTH; level++, box = box.parentElement) {
    if (box.localName === 'nav' || box.localName === 'li') return true;
    if (
      /crumb/i.test(box.getAttribute('class')?.slice(0, MAX_LENGTH) ?? '') &&
      !/^(?:body|main|article)$/.test(box.localName)
    )
      return true;
  }
  return false;
}

function partsOf(heading: Element): string[] {
  if (!heading.firstElementChild) return [];
  const parts = heading.getElementsByTagName('*');
  const texts: string[] = [];
  for (let i = 0; i < parts.length && i < MAX_PARTS; i++) {
    const part = parts[i];
    if (part) texts.push(elementText(part, MAX_LENGTH));
  }
  return texts.filter(Boolean);
}

/** Reads the page's first-level headings, and what is marked as the headline; each text once. */
export function firstLevelHeadings(document: Document): Heading[] {
  return readHeadings(document.querySelectorAll('h1,[itemprop~=headline]:not(meta)'), () => true);
}

/** Reads the page's second-level headings that stand in neither menus nor lists; each text once. */
export const secondLevelHeadings = (document: Document): Heading[] =>
  readHeadings(document.getElementsByTagName('h2'), (element) => element.closest(ELSEWHERE) === null);
