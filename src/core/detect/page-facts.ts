import { countElements, isHuge } from './bounded.ts';

/** Numbers of the elements that a page is built of. */
export interface PageFacts {
  /** Number of headings that are links, among the first 40 h2 and the first 40 h3. */
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

/** Counts the elements that a page is built of; a huge page is not counted, and shows nothing. */
export function readPageFacts(document: Document): PageFacts {
  const isCounted = !isHuge(document);
  const count = (name: string) => (isCounted ? countElements(document, name) : 0);
  return {
    linkedHeadings: isCounted ? countLinkedHeadings(document) : 0,
    articles: count('article'),
    times: count('time'),
    figures: count('figure'),
    captions: count('figcaption'),
    code: count('pre') + count('code'),
    forms: count('form'),
    bodyClass: (document.body?.getAttribute('class') ?? '').toLowerCase().slice(0, 1_000),
  };
}
