import { countElements, isHuge } from './bounded.ts';

/** Numbers of the elements that a page is built of. */
export interface PageFacts {
  /** Number of all elements; 0 on a huge page. */
  elements: number;
  /** Number of drawings: icons, nearly always. */
  drawings: number;
  /** Number of headings that are links, among the first 40 h2 and the first 40 h3. */
  linkedHeadings: number;
  articles: number;
  times: number;
  figures: number;
  captions: number;
  code: number;
  forms: number;
  /** True if the class of an element speaks of a rating; `hasPrice`, of a price; `hasAuthor`, of an author. */
  hasRating: boolean;
  hasPrice: boolean;
  hasAuthor: boolean;
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
  // not of a form: where selectors are evaluated by a script, its fields may stand in the way
  const hasClass = (word: string) =>
    isCounted && document.querySelector(`[class*="${word}"]:not(form)`) !== null;
  return {
    elements: isCounted ? document.getElementsByTagName('*').length : 0,
    drawings: count('svg'),
    linkedHeadings: isCounted ? countLinkedHeadings(document) : 0,
    articles: count('article'),
    times: count('time'),
    figures: count('figure'),
    captions: count('figcaption'),
    code: count('pre') + count('code'),
    forms: count('form'),
    hasRating: hasClass('rating'),
    hasPrice: hasClass('price'),
    hasAuthor: hasClass('author'),
    bodyClass: (document.body?.getAttribute('class') ?? '').toLowerCase().slice(0, 1_000),
  };
}
