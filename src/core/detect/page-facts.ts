import { countElements, isHuge } from './bounded.ts';

/** Numbers of the elements that a page is built of. */
export interface PageFacts {
  /** Number of all elements; 0 on a huge page. */
  elements: number;
  /** Number of drawings: icons, nearly always. */
  drawings: number;
  articles: number;
  times: number;
  figures: number;
  captions: number;
  code: number;
  forms: number;
  bodyClass: string;
}

/** Counts the elements that a page is built of; a huge page is not counted, and shows nothing. */
export function readPageFacts(document: Document): PageFacts {
  const isCounted = !isHuge(document);
  const count = (name: string) => (isCounted ? countElements(document, name) : 0);
  return {
    elements: isCounted ? document.getElementsByTagName('*').length : 0,
    drawings: count('svg'),
    articles: count('article'),
    times: count('time'),
    figures: count('figure'),
    captions: count('figcaption'),
    code: count('pre') + count('code'),
    forms: count('form'),
    bodyClass: (document.body?.getAttribute('class') ?? '').toLowerCase().slice(0, 1_000),
  };
}
