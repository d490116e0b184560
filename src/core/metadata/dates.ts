import { elementText, textsOf } from './element-text.ts';
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
/** Names of further meta tags that hold the date of publication. */
const PUBLISHED_TAG = /publi(?:sh|c)[a-z]*[-_.:]?(?:date|time|on)|(?:date|time)[-_.:]?publi/;
/** Boxes called after a date. */
const CALLED = '[class*=date],[class*=Date],[class*=ublish],[class*=posted],[class*=datum],[class*=fecha]';
const ELSEWHERE = 'li,a,nav,aside,header,footer,form,figure';
/**
 * Elements that are no date line although a date stands in them: the headline, another story, a picture's
 * caption.
 */
const NO_DATE_LINE = 'figure,figcaption,h1,h2,h3,h4';
const HEADING = 'h1,h2,h3,h4';
/** Words before the day of the last change, and before that of publication. */
const UPDATED =
  /updated|modified|reviewed|aktualisiert|geändert|mis à jour|modifié|actualizado|atualizado|aggiornat|bijgewerkt|opdateret|oppdatert|uppdaterad|päivitetty|aktualizacja|zaktualizowan|aktualizov|frissítve|actualizat|ažuriran|обновлен|оновлен|ενημερώ|güncelle|diperbarui|cập nhật|更新|修正|수정|تحديث|עודכן|अपडेट/i;
const PUBLISHED_LABEL =
  /(?:published|posted|first published|publication date|date published|veröffentlicht|erschienen|publié|publicado|pubblicato|gepubliceerd|udgivet|publisert|publicerad|julkaistu|opublikowan\p{L}*|publikacja|publikováno|zveřejněno|megjelent|publicat|objavljeno|опубликован\p{L}*|опубліковано|публикувано|δημοσι\p{L}*|yayınlanma|diterbitkan|xuất bản|发布|發布|公開|入力|입력|نشر|प्रकाशित)(?!\p{L})/iu;
const MAX_DATE_LINE = 90;
const MAX_CALLED = 30;
/** Endings of hosts in countries that write English and the day first. */
const DAY_FIRST_HOST =
  /^https?:\/\/[^/:?#]+\.(?:uk|ie|au|nz|in|za|ke|ng|gh|pk|bd|lk|my|sg|hk|mt|jm|tt|ug|tz|zw|bw|na|ls)(?:[/:?#]|$)/i;

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

/**
 * Reads the date of publication in a line of print that may hold that of the last change, too; null where it
 * has that alone.
 */
function publishedIn(line: string, lang: string | null): string | null {
  const label = PUBLISHED_LABEL.exec(line);
  const labelled = label && parseDate(line.slice(label.index + label[0].length), lang);
  if (labelled) return labelled;
  const updated = UPDATED.exec(line);
  return parseDate(updated ? line.slice(0, updated.index) : line, lang);
}

/**
 * Reads a date near the headline: from `time` elements first, then from a short line; that of the last change
 * where there is no other.
 */
function fromNearHeadline(near: readonly NearbyElement[], lang: string | null): string | null {
  let printed: string | null = null;
  let updated: string | null = null;
  for (const { element, text } of near) {
    const date = element.localName === 'time' ? dateOf(element, lang) : null;
    if (date && !UPDATED.test(lineAround(element))) return date;
    updated ??= date;
    if (printed || text.length >= MAX_DATE_LINE || !/\p{Nd}/u.test(text)) continue;
    if (element.closest(NO_DATE_LINE)) continue;
    if ((element.closest('a') ?? element).querySelector(HEADING)) continue;
    printed = publishedIn(text, lang);
    if (!printed && UPDATED.test(text)) updated ??= parseDate(text, lang);
  }
  return printed ?? updated;
}

/**
 * Returns the short text before a date in its line, with the element's class and itemprop: the words that say
 * which date it is.
 */
function lineAround(element: Element): string {
  const text = element.parentElement ? elementText(element.parentElement, MAX_DATE_LINE) : '';
  const [before = ''] = text.split(elementText(element, MAX_DATE_LINE) || '\n', 1);
  return `${before} ${element.getAttribute('class') ?? ''} ${element.getAttribute('itemprop') ?? ''}`;
}

/** Reads the date in the first box of the story that is called after one. */
function fromCalledElements(document: Document, lang: string | null): string | null {
  const elements = document.querySelectorAll(CALLED);
  for (let i = 0; i < elements.length && i < MAX_CALLED; i++) {
    const element = elements[i];
    const zone = element?.closest(ELSEWHERE);
    if (!element || (zone && !(zone.matches('header,footer') && zone.closest('article,main')))) continue;
    const text = elementText(element, MAX_DATE_LINE * 2);
    const date = text.length < MAX_DATE_LINE ? publishedIn(text, lang) : null;
    if (date) return date;
  }
  return null;
}

/** Reads the first date that a label says is that of publication, in the same text or the next. */
function fromLabels(document: Document, lang: string | null): string | null {
  let label = '';
  for (const { data, parentElement } of textsOf(document)) {
    const text = data.slice(0, MAX_DATE_LINE * 2).trim();
    if (!text) continue;
    const line = `${label} ${text}`.trim();
    label = '';
    if (line.length > MAX_DATE_LINE || !PUBLISHED_LABEL.test(line)) continue;
    const date = publishedIn(line, lang);
    if (date && !parentElement?.closest('a,li li,aside,nav')) return date;
    if (!date && text === line) label = text;
  }
  return null;
}

/** Reads the first meta tag that is called after the publication in words of its own ('w-published-date'). */
function fromCalledTags(tags: MetaTags): string | null {
  for (const [name, [content]] of tags) if (content && PUBLISHED_TAG.test(name)) return content;
  return null;
}

const IN_ADDRESS = /\/((?:19|20)\d\d)[/-]?(0[1-9]|1[0-2])[/-]?(0[1-9]|[12]\d|3[01])(?:\D|$)/;

function fromAddress(url: string): string | null {
  const match = IN_ADDRESS.exec(url);
  return match ? parseDate(`${match[1]}-${match[2]}-${match[3]}`) : null;
}

/** Reads the date of publication, from the surest source that gives a valid one; ISO 8601 or null. */
export function readDatePublished(
  document: Document,
  url: string,
  { article, page }: LinkedData,
  tags: MetaTags,
  lang: string | null,
  near: readonly NearbyElement[],
): string | null {
  const region = lang === 'en' && DAY_FIRST_HOST.test(url) ? 'en-GB' : lang;
  const parse = (value: string | null) => value && parseDate(value, region);
  return (
    parse(textOf(article?.datePublished)) ||
    parse(firstOf(tags, PUBLISHED)) ||
    parse(textOf(article?.dateCreated)) ||
    parse(textOf(page?.datePublished ?? page?.uploadDate)) ||
    fromMarkedElement(document, region) ||
    fromNearHeadline(near, region) ||
    parse(fromCalledTags(tags)) ||
    fromLabels(document, region) ||
    fromCalledElements(document, region) ||
    fromAddress(url) ||
    parse(textOf(article?.dateModified)) ||
    null
  );
}

/** Reads the date of the last change; ISO 8601 or null. */
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
