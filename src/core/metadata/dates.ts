import { elementText } from './element-text.ts';
import type { LinkedData } from './linked-data.ts';
import { textOf } from './linked-data.ts';
import { firstOf, type MetaTags } from './meta-tags.ts';
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
const ELEMENTS_BEFORE = 15;
const ELEMENTS_AFTER = 80;

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

/** A date in the elements shortly before and after the headline: `time` elements first, then what looks like a date line. */
function fromAroundHeadline(document: Document, lang: string | null): string | null {
  const headline = document.querySelector('h1') ?? document.querySelector('h2');
  if (!headline || !document.body) return null;
  const walker = document.createTreeWalker(document.body, 1);
  walker.currentNode = headline;
  for (let i = 0; i < ELEMENTS_BEFORE && walker.previousNode(); i++);
  let printed: string | null = null;
  for (let i = 0; i < ELEMENTS_BEFORE + ELEMENTS_AFTER; i++) {
    const element = walker.nextNode() as Element | null;
    if (!element) break;
    if (element.localName === 'time') {
      const date = dateOf(element, lang);
      if (date) return date;
    }
    const text = elementText(element, 120);
    const isShort = text.length < 90;
    if (!printed && isShort && (!element.firstElementChild || NEAR.test(element.className)))
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
): string | null {
  const parse = (value: string | null) => value && parseDate(value, lang);
  return (
    parse(textOf(article?.datePublished)) ||
    parse(firstOf(tags, PUBLISHED)) ||
    parse(textOf(article?.dateCreated)) ||
    parse(textOf(page?.datePublished ?? page?.uploadDate)) ||
    fromMarkedElement(document, lang) ||
    fromAroundHeadline(document, lang) ||
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
