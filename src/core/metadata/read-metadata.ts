import { readAccess } from './access.ts';
import { readArticleBody } from './article-body.ts';
import { readAuthors } from './authors.ts';
import { readDateModified, readDatePublished } from './dates.ts';
import { firstLevelHeadings } from './headings.ts';
import { readHeadline } from './headline.ts';
import { readDirection, readLanguage } from './language.ts';
import { readLeadImage } from './lead-image.ts';
import { readLinkedData } from './linked-data.ts';
import { readMetaTags } from './meta-tags.ts';
import { elementsNear } from './near-headline.ts';
import { readPublisher } from './publisher.ts';
import { readDescription, readKicker } from './summary.ts';
import { readTypes } from './type-hints.ts';
import type { Metadata } from './types.ts';

/**
 * Reads what a page says about itself: JSON-LD, meta tags, and what it prints around the headline. Never changes the
 * document; broken metadata count as missing.
 * @param url address of the page ('' when unknown)
 */
export function readMetadata(document: Document, url: string): Metadata {
  const tags = readMetaTags(document);
  const headings = firstLevelHeadings(document);
  const data = readLinkedData(document, url, [...headings.map(({ text }) => text), document.title]);
  const lang = readLanguage(document, data, tags);
  const publisher = readPublisher(data, tags);
  const headline = readHeadline(document, url, headings, data, tags, publisher);
  const near = elementsNear(headline.element);
  return {
    headline: headline.text,
    kicker: readKicker(near, headline.text),
    description: readDescription(data, tags),
    authors: readAuthors(document, url, data, tags, publisher, near),
    datePublished: readDatePublished(document, url, data, tags, lang, near),
    dateModified: readDateModified(data, tags, lang),
    publisher,
    lang,
    dir: readDirection(document, lang),
    leadImage: readLeadImage(data, tags, url),
    articleBody: readArticleBody(data),
    ...readAccess(data),
    types: readTypes(data, tags),
  };
}
