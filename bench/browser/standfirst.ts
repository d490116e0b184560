const folded = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

/** Longest text, in characters, that is taken for one line of a story. */
const MAX_LINE_CHARS = 6000;

/** Body paragraphs that must be found before anything is said of what stands outside them. */
const MIN_PARAGRAPHS = 3;

/** Finds, for each line of the truth that is the whole text of elements, the outermost of these elements. */
function elementsOfLines(document: Document, lines: readonly string[]): Map<number, Element[]> {
  const wanted = new Map(lines.map((line, i) => [folded(line), i]));
  const elements = new Map<number, Element[]>();
  for (const element of document.body?.querySelectorAll('*:not(script, style, noscript)') ?? []) {
    const text = element.textContent ?? '';
    const line = text.length > MAX_LINE_CHARS ? undefined : wanted.get(folded(text));
    if (line === undefined) continue;
    const found = elements.get(line) ?? [];
    if (!found.at(-1)?.contains(element)) elements.set(line, [...found, element]);
  }
  return elements;
}

function mostFrequent<T>(values: readonly T[]): { value: T; times: number } | null {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const [top] = [...counts].sort((a, b) => b[1] - a[1]);
  return top === undefined ? null : { value: top[0], times: top[1] };
}

const shapeOf = (element: Element): string => `${element.tagName} ${element.className}`;

/**
 * Checks that a page has a standfirst: the first line of the truth is the whole text of an element; at least three other
 * lines are too, with one parent in common (the body); and the first line stands outside that body, or in it as
 * another kind of element (tag or class) than most of the body's paragraphs.
 */
export function hasStandfirst(document: Document, truthLines: readonly string[]): boolean {
  const elements = elementsOfLines(document, truthLines);
  const first = elements.get(0) ?? [];
  elements.delete(0);
  const others = [...elements.values()].flat();
  const body = mostFrequent(others.map((element) => element.parentElement));
  if (first.length === 0 || body === null || body.value === null || body.times < MIN_PARAGRAPHS) return false;
  const { value: container } = body;
  const usual = mostFrequent(others.filter((element) => element.parentElement === container).map(shapeOf));
  return first.every((element) => !container.contains(element) || shapeOf(element) !== usual?.value);
}
