/** Runs inside the browser: the calls whose time is measured. Bundled and injected by `measure-time.ts`. */
import { Readability } from '@mozilla/readability';
import { detectArticle, extractStory } from '../../src/core/index.ts';

const CALLS: Record<string, (document: Document) => unknown> = {
  extractStory: (document) => extractStory(document, document.URL),
  detectArticle: (document) => detectArticle(document, document.URL),
  Readability: (document) => new Readability(document).parse(),
};

/** Changes the document: it gets a clone, and the cloning is not in its time. */
const CHANGES_DOCUMENT = 'Readability';

let subject: Document = document;

/** Call before `timed`. */
export function prepare(name: string): void {
  subject = name === CHANGES_DOCUMENT ? (document.cloneNode(true) as Document) : document;
}

/** Milliseconds that one call took by the clock. What it throws counts as an answer. */
export function timed(name: string): number {
  const begin = performance.now();
  try {
    CALLS[name]?.(subject);
  } catch {
    return performance.now() - begin;
  }
  return performance.now() - begin;
}
