import { elementText } from './element-text.ts';
import type { LinkedData } from './linked-data.ts';
import { textOf } from './linked-data.ts';
import { firstOf, type MetaTags } from './meta-tags.ts';
import type { NearbyElement } from './near-headline.ts';
import { parseDate } from './parse-date.ts';

const PUBLISHED = [
  'article:published_time',
  'og:article:published_time',
  'article:published',
  'og:published_time',
  'rnews:datepublished',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'cxenseparse:recs:publishtime',
  'article_date_original',
  'publication_date',
  'publishdate',
  'publish-date',
  'publish_date',
  'pubdate',
  'date.published',
  'dcterms.created',
  'dcterms.issued',
  'dc.date.issued',
  'dc.date.created',
  'dc.date',
  'dcterms.date',
  'date',
  'citation_publication_date',
  'article:post_date',
  'og:pubdate',
  'creation_date',
];
const MODIFIED = [
  'article:modified_time',
  'og:updated_time',
  'og:modified_time',
  'datemodified',
  'dcterms.modified',
  'dc.date.modified',
  'lastmod',
  'last-modified',
  'revised',
  'date.modified',
  'article:updated_time',
];
const MARKED =
  '[itemprop~=datePublished],time[pubdate],time[class*=ublish],time[class*=entry-date],[class*=ublish] time,[class*=yline] time,[class*=ateline] time';
const NEAR = /date|time|publish|posted|datum|fecha|zeit|stand/i;
const MAX_DATE_LINE = 90;

function dateOf(element: Element, lang: string | null): string | null {
  for (const name of ['datetime', 'content', 'data-datetime', 'title']) {
    const date = parseDate(element.getAttribute(name) ?? '', lang);
    if (date) return date;
  }
  return parseDate(elementText(element, 120), lang);
}

function fromMarkedElement(document: Document, lang: string | null): string | null {
  const elements = document.querySelectorAll(MARKED);
  for (let i = 0; i < elements.length && i < 10; i++) {
    const element = elements[i];
    const date = element && dateOf(element, lang);
    if (date) return date;
  }
  return null;
}

/** A date near the headline: in `time` elements first, then in what looks like a date line. */
function fromNearHeadline(near: readonly NearbyElement[], lang: string | null): string | null {
  let printed: string | null = null;
  for (const { element, text } of near) {
    const date = element.localName === 'time' ? dateOf(element, lang) : null;
    if (date) return date;
    if (printed || text.length >= MAX_DATE_LINE) continue;
    if (!element.firstElementChild || NEAR.test(element.getAttribute('class')?.slice(0, 300) ?? ''))
      printed = parseDate(text, lang);
  }
  return printed;
}

const IN_ADDRESS = /\/((?:19|20)\d\d)[/-]?(0[1-9]|1[0-2])[/-]?(0[1-9]|[12]\d|3[01])(?:\D|$)/;

function fromAddress(url: string): string | null {
  const match = IN_ADDRESS.exec(url);
  return match ? parseDate(`${match[1]}-${match[2]}-${match[3]}`) : null;
}

/** When the story was published, from the surest source that gives a valid date; ISO 8601 or null. */
export function readDatePublished(
  document: Document,
  url: string,
  { article, page }: LinkedData,
  tags: MetaTags,
  lang: string | null,
  near: readonly NearbyElement[],
): string | null {
  const parse = (value: string | null) => value && parseDate(value, lang);
  return (
    parse(textOf(article?.datePublished)) ||
    parse(firstOf(tags, PUBLISHED)) ||
    parse(textOf(article?.dateCreated)) ||
    parse(textOf(page?.datePublished ?? page?.uploadDate)) ||
    fromMarkedElement(document, lang) ||
    fromNearHeadline(near, lang) ||
    fromAddress(url) ||
    parse(textOf(article?.dateModified)) ||
    null
  );
}

/** When the story was last changed; ISO 8601 or null. */
export function readDateModified(
  { article, page }: LinkedData,
  tags: MetaTags,
  lang: string | null,
): string | null {
  for (const value of [textOf(article?.dateModified), firstOf(tags, MODIFIED), textOf(page?.dateModified)]) {
    const date = value && parseDate(value, lang);
    if (date) return date;
  }
  return null;
}
