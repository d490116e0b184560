import { readAccess } from './access.ts';
import { readArticleBody } from './article-body.ts';
import { readAuthors } from './authors.ts';
import { readDateModified, readDatePublished } from './dates.ts';
import { firstLevelHeadings } from './headings.ts';
import { type Headline, readHeadline } from './headline.ts';
import { readDirection, readLanguage } from './language.ts';
import { readLeadImage } from './lead-image.ts';
import { type LinkedData, readLinkedData } from './linked-data.ts';
import { readMetaTags } from './meta-tags.ts';
import { elementsNear } from './near-headline.ts';
import { readPublisher } from './publisher.ts';
import { readDescription, readKicker } from './summary.ts';
import { readTypes } from './type-hints.ts';
import type { Metadata } from './types.ts';

const MAX_TITLE = 800;
const NO_HEADLINE: Headline = { text: null, alternative: null, element: null };
const NO_DATA: LinkedData = { article: null, page: null, nodes: [], resolve: (value) => value };

/** Reads a part of the page; returns `otherwise` where reading it fails (a form that hides its methods). */
function attempt<T>(read: () => T, otherwise: T): T {
  try {
    return read();
  } catch {
    return otherwise;
  }
}

/**
 * Reads what a page says about itself: JSON-LD, meta tags, and what it prints around the headline. Never
 * changes the document, never throws; broken metadata count as missing. Reads at most 400 meta tags, 20
 * scripts of JSON-LD with 3 million characters and 2,000 objects together, 24 headings and 96 elements near
 * the headline with 400 nodes each; what else it asks of the page are a few of the browser's own searches for
 * names, linear in the number of elements.
 * @param url address of the page ('' when unknown)
 */
export function readMetadata(document: Document, url: string): Metadata {
  const tags = attempt(() => readMetaTags(document), new Map());
  const headings = attempt(() => firstLevelHeadings(document), []);
  const shown = [...headings.map(({ text }) => text), attempt(() => document.title.slice(0, MAX_TITLE), '')];
  const data = attempt(() => readLinkedData(document, url, shown), NO_DATA);
  const lang = attempt(() => readLanguage(document, data, tags), null);
  const publisher = attempt(() => readPublisher(data, tags), null);
  const headline = attempt(() => readHeadline(document, url, headings, data, tags, publisher), NO_HEADLINE);
  const near = attempt(() => elementsNear(document, headline.element), []);
  const authors = attempt(() => readAuthors(document, url, data, tags, publisher, near), []);
  return {
    headline: headline.text,
    alternativeHeadline: headline.alternative,
    kicker: attempt(() => readKicker(near, headline.text, authors), null),
    description: attempt(() => readDescription(data, tags), null),
    authors,
    datePublished: attempt(() => readDatePublished(document, url, data, tags, lang, near), null),
    dateModified: attempt(() => readDateModified(data, tags, lang), null),
    publisher,
    lang,
    dir: attempt(() => readDirection(document, lang), 'ltr'),
    leadImage: attempt(() => readLeadImage(data, tags, url), null),
    articleBody: attempt(() => readArticleBody(data), null),
    ...attempt(() => readAccess(data), { isAccessibleForFree: null, paywalledSelectors: [] }),
    types: attempt(() => readTypes(data, tags), []),
  };
}
