const folded = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

/** Longest text, in characters, that is taken for one line of a story. */
const LONGEST = 6000;

/**
 * Whether a page has a standfirst: the first line of the truth is the whole text of some element, at least three
 * lines of the truth are too, and the parent that holds most of these others does not hold the first line.
 * In words: the story's first paragraph stands in the page, but outside the body paragraphs' container.
 */
export function hasStandfirst(document: Document, truthLines: readonly string[]): boolean {
  const wanted = new Map(truthLines.map((line, i) => [folded(line), i]));
  const places = new Map<number, Element[]>();
  for (const element of document.body?.querySelectorAll('*') ?? []) {
    if (element.closest('script, style, noscript, head') !== null) continue;
    const text = element.textContent ?? '';
    if (text.length > LONGEST) continue;
    const line = wanted.get(folded(text));
    if (line === undefined) continue;
    // Document order: an element inside the one found before is the closer fit.
    const found = places.get(line) ?? [];
    const last = found.at(-1);
    if (last?.contains(element)) found[found.length - 1] = element;
    else found.push(element);
    places.set(line, found);
  }
  const first = places.get(0);
  if (first === undefined) return false;
  const parents = new Map<Element, number>();
  for (const [line, elements] of places) {
    if (line === 0) continue;
    for (const parent of new Set(elements.map((element) => element.parentElement))) {
      if (parent !== null) parents.set(parent, (parents.get(parent) ?? 0) + 1);
    }
  }
  const [body, paragraphs] = [...parents].sort((a, b) => b[1] - a[1])[0] ?? [null, 0];
  return body !== null && paragraphs >= 3 && !first.some((element) => body.contains(element));
}
