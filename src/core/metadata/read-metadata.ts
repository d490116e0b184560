import type { Metadata } from './types.ts';

/**
 * Reads what a page says about itself. Never changes the document, never throws.
 * @param url address of the page ('' when unknown)
 */
export function readMetadata(document: Document, _url: string): Metadata {
  const h1 = document.querySelector('h1')?.textContent?.replace(/\s+/g, ' ').trim();
  const lang = document.documentElement?.getAttribute('lang') || null;
  return {
    headline: h1 || null,
    kicker: null,
    standfirst: null,
    description: null,
    authors: [],
    datePublished: null,
    dateModified: null,
    publisher: null,
    lang,
    dir: document.documentElement?.getAttribute('dir') === 'rtl' ? 'rtl' : 'ltr',
    leadImage: null,
    articleBody: null,
    isAccessibleForFree: null,
    paywalledSelectors: [],
    types: [],
  };
}
