/** A page with more elements is not counted through. */
const MAX_ELEMENTS = 20_000;
/** Elements of one name are counted up to here. */
const MAX_COUNT = 1_000;

/** Whether a page has so many elements that looking through all of them, once for each signal, would be felt. */
export function isHuge(document: Document): boolean {
  return document.getElementsByTagName('*')[MAX_ELEMENTS] !== undefined;
}

/** Number of elements of a name, at most 1,000. */
export function countElements(document: Document, name: string): number {
  const elements = document.getElementsByTagName(name);
  return elements[MAX_COUNT] ? MAX_COUNT : elements.length;
}
