import { elementText } from './element-text.ts';

const ELEMENTS_BEFORE = 15;
const ELEMENTS_AFTER = 80;
const MAX_TEXT = 320;

/** An element that stands near the headline; its text is read when it is asked for, once. */
export class NearbyElement {
  readonly element: Element;
  private known: string | null = null;

  constructor(element: Element) {
    this.element = element;
  }

  /**
   * Text of the element, at most 320 characters; ' | ' stands between neighbours that run into each other.
   */
  get text(): string {
    this.known ??= elementText(this.element, MAX_TEXT, ' | ');
    return this.known;
  }
}

/**
 * Returns, in document order, the 15 elements before a heading, itself, and the 80 after it began; none for
 * null.
 */
export function elementsNear(document: Document, heading: Element | null): NearbyElement[] {
  if (!heading || !document.body) return [];
  const walker = document.createTreeWalker(document.body, 1);
  walker.currentNode = heading;
  let steps = ELEMENTS_AFTER;
  while (steps < ELEMENTS_AFTER + ELEMENTS_BEFORE && walker.previousNode()) steps++;
  const elements: NearbyElement[] = [];
  for (; steps >= 0; steps--) {
    const element = walker.nextNode();
    if (!element) break;
    elements.push(new NearbyElement(element as Element));
  }
  return elements;
}
