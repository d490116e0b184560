/** Most elements of a page in which elements are counted. */
const MAX_ELEMENTS = 20_000;
/** Highest count of elements of one name. */
const MAX_COUNT = 1_000;

/**
 * True if a page has more than 20,000 elements: looking through all of them, once for each signal, would be
 * felt.
 */
export function isHuge(document: Document): boolean {
  return document.getElementsByTagName('*')[MAX_ELEMENTS] !== undefined;
}

/** Counts the elements of a name, up to 1,000. */
export function countElements(document: Document, name: string): number {
  const elements = document.getElementsByTagName(name);
  return elements[MAX_COUNT] ? MAX_COUNT : elements.length;
}
