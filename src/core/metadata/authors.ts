import { elementText } from './element-text.ts';
import { isObject, typesOf } from './json-ld.ts';
import { type LinkedData, textOf } from './linked-data.ts';
import { firstOf, type MetaTags, valuesOf } from './meta-tags.ts';
import { isCapitalised, isIntroduced, isJob, namesIn } from './names.ts';
import type { NearbyElement } from './near-headline.ts';
import { fold } from './plain-text.ts';

const META = [
  'author',
  'article:author',
  'article:author_name',
  'og:article:author',
  'parsely-author',
  'sailthru.author',
  'byl',
  'dc.creator',
  'dcterms.creator',
  'cxenseparse:author',
  'article.author',
  'creator',
  'citation_author',
];
const MARKED = ['[itemprop~=author] [itemprop~=name]', '[itemprop~=author]', 'a[rel~=author]'];
/** Without first letters, or in both cases: far quicker than a case-insensitive selector. */
const BYLINE =
  '[class*=byline],[class*=Byline],[class*=uthor],[class*=utor_],[class*=uteur],[data-testid*=uthor]';
/** Links to the page of an author. */
const AUTHOR_PAGE = /\/(?:authors?|autor(?:en|es)?|auteurs?|autori|contributors?|staff|writers?)\/[^/]/;
const AUTHOR_LINK = 'a[href*="/aut"],a[href*="/contributor"],a[href*="/staff/"],a[href*="/writer"]';
const MAX_ELEMENTS = 12;
const MAX_BYLINE = 160;
const MAX_AUTHORS = 30;
/** An element with more children is no byline. */
const MAX_CHILDREN = 4;

function unique(names: readonly string[]): string[] {
  const seen = new Map<string, string>();
  for (const name of names) {
    const key = fold(name);
    if (key && !seen.has(key)) seen.set(key, name);
  }
  return [...seen.values()].slice(0, MAX_AUTHORS);
}

interface LinkedAuthor {
  byline: string;
  isOrganisation: boolean;
}

/** The entries of the JSON-LD's author. */
function linkedAuthors({ article, resolve }: LinkedData): LinkedAuthor[] {
  const author = article?.author ?? article?.creator;
  return (Array.isArray(author) ? author.flat(2) : [author]).slice(0, MAX_AUTHORS).flatMap((each) => {
    const value = resolve(each);
    const isOrganisation = isObject(value) && typesOf(value).some((type) => type.endsWith('Organization'));
    const names = isObject(value) && Array.isArray(value.name) ? value.name : [value];
    return names
      .map((name) => textOf(name))
      .filter((byline) => byline !== null)
      .map((byline) => ({ byline, isOrganisation }));
  });
}

function first<T>(items: ArrayLike<T>, count: number): T[] {
  return Array.from({ length: Math.min(items.length, count) }, (_, i) => items[i]).filter(
    (item) => item !== undefined,
  );
}

/** The names in an element that holds several, each in an element of its own: its links, or its alike children. */
function peopleIn(element: Element): string[] {
  const holder = element.childElementCount === 1 ? (element.firstElementChild ?? element) : element;
  for (const parts of [element.getElementsByTagName('a'), holder.children]) {
    const texts = first(parts, MAX_ELEMENTS).map((part) => elementText(part, MAX_BYLINE * 2));
    const people = texts.filter((text) => text.includes(' ') && namesIn(text).length === 1);
    if (people.length > 1) return people;
  }
  return [];
}

/** The bylines in elements: each link in it one, where there are several. */
function fromElements(elements: ArrayLike<Element>): string[] {
  const bylines: string[] = [];
  for (const element of first(elements, MAX_ELEMENTS)) {
    if (element.closest('footer,aside,nav,[class*=comment i],[class*=related i]')) continue;
    const people = peopleIn(element);
    const text = elementText(element, MAX_BYLINE * 2, ' | ');
    if (people.length) bylines.push(...people);
    else if (text.length <= MAX_BYLINE && namesIn(text).every(isCapitalised)) bylines.push(text);
  }
  return bylines;
}

function fromMarkedElements(document: Document): string[] {
  for (const selector of MARKED) {
    const bylines = fromElements(document.querySelectorAll(selector));
    if (bylines.some((byline) => namesIn(byline).length)) return bylines;
  }
  return [];
}

/** The first element that is named a byline and reads like one. */
function fromByline(document: Document): string[] {
  for (const element of first(document.querySelectorAll(BYLINE), MAX_ELEMENTS)) {
    const bylines = fromElements([element]);
    if (bylines.some((byline) => namesIn(byline).length)) return bylines;
  }
  return [];
}

/** The names in the first links to pages of authors: those that stand in one box. */
function fromAuthorLinks(document: Document): string[] {
  const names = first(document.querySelectorAll(AUTHOR_LINK), 4 * MAX_ELEMENTS).filter(
    (link) =>
      AUTHOR_PAGE.test(link.getAttribute('href') ?? '') &&
      !link.closest('li') &&
      elementText(link, MAX_BYLINE).includes(' ') &&
      fromElements([link]).length > 0,
  );
  const box = names[0]?.parentElement?.parentElement;
  return box ? fromElements(names.filter((link) => box.contains(link))) : [];
}

/** The first short text near the headline that begins like a byline ('By Jane Doe'). */
function fromNearHeadline(near: readonly NearbyElement[]): string[] {
  const byline = near.find(
    ({ element, text }) =>
      element.childElementCount <= MAX_CHILDREN &&
      text.length <= MAX_BYLINE &&
      isIntroduced(text) &&
      namesIn(text).length > 0,
  );
  return byline ? [byline.text] : [];
}

/** What the tags of link previews say under the label 'Written by'. */
function fromPreviewLabels(tags: MetaTags): string[] {
  const [label, name] = [firstOf(tags, ['twitter:label1']), firstOf(tags, ['twitter:data1'])];
  return label && name && isIntroduced(`${label} ${name}`) ? [name] : [];
}

/** A name as one reads it: libraries put the surname first ('Doe, Jane'). */
const unturned = (name: string): string => name.replace(/^([^,]+), ([^,]+)$/, '$2 $1');

/** Whether a byline is the publisher's own name, or that of its host. */
function isPublisher(byline: string, publisher: string | null, url: string): boolean {
  const [name, own] = [fold(byline), fold(publisher ?? '')];
  if (!name) return true;
  if (own && (own === name || own.startsWith(`${name} `) || name.startsWith(`${own} `))) return true;
  const host = /^https?:\/\/([^/:?#]+)/i.exec(url)?.[1]?.toLowerCase() ?? '';
  return host.split('.').includes(name.replace(/ /g, ''));
}

/**
 * Who wrote the story: people named in JSON-LD, meta tags, or the byline on the page, in this order of trust; an
 * organisation only together with people, or where nobody is named.
 */
export function readAuthors(
  document: Document,
  url: string,
  data: LinkedData,
  tags: MetaTags,
  publisher: string | null,
  near: readonly NearbyElement[],
): string[] {
  const isOther = (byline: string) => {
    const names = namesIn(byline);
    return names.length > 1 || !isPublisher(names[0] ?? '', publisher, url);
  };
  const linked = linkedAuthors(data);
  const bylines = linked.map(({ byline }) => byline);
  const hasPeople = linked.some(({ byline, isOrganisation }) => !isOrganisation && isOther(byline));
  const fromTags = () =>
    META.map((name) => valuesOf(tags, name).map(name === 'citation_author' ? unturned : String)).find(
      (values) => values.flatMap(namesIn).length,
    ) ?? [];
  const sources = [
    () => (hasPeople ? bylines : []),
    () => {
      const declared = fromTags();
      return declared.some(isOther) ? declared : [];
    },
    () => fromMarkedElements(document).filter(isOther),
    () => (linked.length ? [] : fromByline(document).filter(isOther)),
    () => fromNearHeadline(near).filter(isOther),
    () => fromPreviewLabels(tags).filter(isOther),
    () => fromAuthorLinks(document).filter(isOther),
    () => bylines,
    fromTags,
  ];
  for (const read of sources) {
    const names = unique(read().flatMap(namesIn));
    const people = names.filter((name) => !isJob(name));
    if (names.length) return people.length ? people : names;
  }
  return [];
}
