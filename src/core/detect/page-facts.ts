/** What a page is built of, in numbers. */
export interface PageFacts {
  links: number;
  /** Headings that are links, of the first ones. */
  linkedHeadings: number;
  articles: number;
  times: number;
  figures: number;
  captions: number;
  code: number;
  forms: number;
  bodyClass: string;
}

const MAX_HEADINGS = 40;
/** Elements of one name are counted up to here. */
const MAX_COUNT = 1_000;

/** Number of elements of a name; pages that have more than `MAX_COUNT` are not counted to the end. */
function count(document: Document, name: string): number {
  const elements = document.getElementsByTagName(name);
  return elements[MAX_COUNT] ? MAX_COUNT : elements.length;
}

function countLinkedHeadings(document: Document): number {
  let linked = 0;
  for (const name of ['h2', 'h3']) {
    const headings = document.getElementsByTagName(name);
    for (let i = 0; i < MAX_HEADINGS; i++) {
      const heading = headings[i];
      if (!heading) break;
      if (heading.firstElementChild?.localName === 'a' || heading.parentElement?.localName === 'a') linked++;
    }
  }
  return linked;
}

/** Counts what a page is built of. */
export function readPage(document: Document): PageFacts {
  return {
    links: count(document, 'a'),
    linkedHeadings: countLinkedHeadings(document),
    articles: count(document, 'article'),
    times: count(document, 'time'),
    figures: count(document, 'figure'),
    captions: count(document, 'figcaption'),
    code: count(document, 'pre') + count(document, 'code'),
    forms: count(document, 'form'),
    bodyClass: (document.body?.getAttribute('class') ?? '').toLowerCase().slice(0, 1_000),
  };
}
