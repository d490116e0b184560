import { bylineText } from './byline-text.ts';
import { elementText, textsOf } from './element-text.ts';
import { isObject, typesOf } from './json-ld.ts';
import { type LinkedData, textOf } from './linked-data.ts';
import { firstOf, type MetaTags, valuesOf } from './meta-tags.ts';
import { isIntroduced, isIntroduction, isJob, isPrintedName, isSigned, namesIn } from './names.ts';
import type { NearbyElement } from './near-headline.ts';
import { fold, foldSpace } from './plain-text.ts';

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
const ANY_MARKED = MARKED.join();
/**
 * Elements that may be called a byline. The words stand without their first letters, or in both cases: far
 * quicker than a case-insensitive selector.
 */
const BYLINE =
  '[class*=byline],[class*=Byline],[class*=uthor],[class*=utor],[class*=uteur],[class*=riter],[class*=eporter],[class*=ournalist],[class*=ignature],[class*=firma],[class*=yazar],[class*=orfatter],[data-testid*=uthor]';
/**
 * Words in a class that name a writer. Some (`autor`, `writer`) are parts of other words, and count as whole
 * words only.
 */
const WRITER =
  /author|byline|auteur|(?:^|[\s_-])(?:autor(?:a|e|es|in|en|i)?|writers?|reporters?|journalists?|signature|firma|yazar|forfatter)(?![a-z])/i;
/** Ids of a byline. */
const WRITER_ID = /^(?:authors?|byline|writers?)$/i;
/** Elements in a byline that hold the name alone. */
const NAME =
  '[itemprop~=name],[rel~=author],[class*=uthor-name],[class*=uthor_name],[class*=uthorname],[class*=uthorName],[class*=uthor__name],[class*=yline-name],[class*=yline_name],[class*=ylineName],[class*=yline__name]';
/** Links to the page of an author. */
const AUTHOR_PAGE = /\/(?:authors?|autor(?:en|es)?|auteurs?|autori|contributors?|staff|writers?)\/[^/]/;
const AUTHOR_LINK = 'a[href*="/aut"],a[href*="/contributor"],a[href*="/staff/"],a[href*="/writer"]';
const MAX_ELEMENTS = 12;
const MAX_BYLINE = 160;
const MAX_AUTHORS = 30;
/** Most children of a byline: an element with more is none. */
const MAX_CHILDREN = 4;
const MAX_NAME = 40;
const MAX_CLASS = 300;
/** Number of elements near the headline that are looked at for one that is called a byline. */
const MAX_NEAR = 50;
const DESK =
  /^(?:red|redaktion|redazione|redacción|redacția|redakcja|редакция|agenc(?:y|ies)|agenturen?|agences?|agencias?)\b/iu;
const PICTURE = 'figure,figcaption,[class*=caption],[class*=photo i],[class*=credit i]';
/** Elements that make a paragraph of its own a signature. */
const SIGNATURE = 'p>strong,p>b,p>em';
/** Elements that hold the labels in lists of facts. */
const LABEL_ELEMENT = /^(?:strong|b|dt|th)$/;
/** Elements that have a paragraph in bold print before them as their title. */
const LIST = /^(?:ul|ol|dl|table|div|h\d)$/;
/** Labels of people who edited a text, and did not write it. */
const EDITED = /^(?:editors?|edited by|editing by|redaktur|penyunting|redactor jefe|redaktör)\s*:/i;
const MAX_SIGNATURES = 200;
const MAX_SIBLINGS = 400;
const IN_BRACKETS = /^[（(]\s*([^()（）]+)[)）]$/;
/** Number of elements called bylines that are looked at, menus and teasers among them. */
const MAX_CALLED = 24;

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

/** Reads the entries of the JSON-LD's author. */
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

/**
 * Reads the names in an element that holds several, each in an element of its own: its links, or its alike
 * children. None where there is only one.
 */
function peopleIn(element: Element): string[] {
  const holder = element.childElementCount === 1 ? (element.firstElementChild ?? element) : element;
  for (const parts of [element.getElementsByTagName('a'), holder.children]) {
    const texts = first(parts, MAX_ELEMENTS).map((part) => elementText(part, MAX_BYLINE * 2));
    const people = texts.filter((text) => text.includes(' ')).map(namesIn);
    const alone = people.filter((names) => names.length === 1).flat();
    if (alone.length > 1) return alone.filter(isPrintedName);
  }
  return [];
}

const ELSEWHERE = 'footer,aside,nav,[class*=comment i],[class*=related i]';

/**
 * True if an element stands where others are named: in comments, menus, the page's footer. A story's own
 * footer signs it, and an <aside> that was never closed holds the page with its headline.
 */
function isElsewhere(element: Element): boolean {
  const from = element.localName === 'aside' ? element.parentElement : element;
  const zone = from?.closest(ELSEWHERE);
  if (zone?.localName === 'aside' && zone.querySelector('h1')) return false;
  return Boolean(zone) && !(zone?.localName === 'footer' && zone.closest('article,main'));
}

/**
 * Reads the names in the first part of a printed line that holds any: a job, a place, an agency, controls
 * follow.
 */
function printedNames(text: string): string[] {
  for (const part of text.split(' | ')) {
    const names = namesIn(part);
    if (names[0] && isPrintedName(names[0])) return names.filter(isPrintedName);
  }
  return [];
}

/**
 * Reads the names in a byline: from what is marked as the name in it, its links where there are several, or
 * its text.
 */
function namesInElement(element: Element): string[] {
  const marked = first(element.querySelectorAll(NAME), MAX_ELEMENTS).flatMap((part) =>
    printedNames(bylineText(part, MAX_BYLINE)),
  );
  if (marked.length) return marked;
  const people = peopleIn(element);
  if (people.length) return people;
  const text = bylineText(element, MAX_BYLINE * 2);
  if (text.length <= MAX_BYLINE) return printedNames(text);
  // a name, and below it who that is
  const [name = ''] = text.split(' | ', 1);
  return name.length <= MAX_NAME && name.includes(' ') ? printedNames(name) : [];
}

const fromElements = (elements: ArrayLike<Element>): string[] =>
  first(elements, MAX_ELEMENTS).flatMap((element) => (isElsewhere(element) ? [] : namesInElement(element)));

function fromMarkedElements(document: Document): string[] {
  for (const selector of MARKED) {
    const names = fromElements(document.querySelectorAll(selector));
    if (names.length) return names;
  }
  return [];
}

const classOf = (element: Element): string => element.getAttribute('class')?.slice(0, MAX_CLASS) ?? '';
const isNamedByline = (element: Element): boolean =>
  WRITER.test(classOf(element)) || /uthor/.test(element.getAttribute('data-testid') ?? '');

/** Reads the names in the first element that is called a byline and reads like one. */
function fromByline(document: Document): string[] {
  for (const element of first(document.querySelectorAll(BYLINE), MAX_CALLED)) {
    const names = isNamedByline(element) ? fromElements([element]) : [];
    if (names.length) return names;
  }
  return [];
}

/** Reads the names in the first links to pages of authors: those that stand in one box. */
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

/** Reads the names in the first short text near the headline that begins like a byline ('By Jane Doe'). */
function fromNearHeadline(near: readonly NearbyElement[]): string[] {
  for (const nearby of near) {
    const { element } = nearby;
    if (element.childElementCount > MAX_CHILDREN || !isIntroduced(nearby.text)) continue;
    if (nearby.text.length > MAX_BYLINE || element.closest(PICTURE)) continue;
    const names = printedNames(bylineText(element, MAX_BYLINE * 2));
    if (names.length) return names;
  }
  return [];
}

/**
 * Reads the writers' names in the line near the headline that gives them: an element marked or called a
 * byline, or text that begins like one.
 */
function fromPrint(near: readonly NearbyElement[]): string[] {
  for (const { element } of near.slice(0, MAX_NEAR)) {
    const isMarked = element.matches(ANY_MARKED);
    const isByline = isMarked || isNamedByline(element) || WRITER_ID.test(element.id);
    if (!isByline || element.closest(PICTURE)) continue;
    // a marked name beside the headline may stand in an <aside>
    const names = isMarked ? namesInElement(element) : fromElements([element]);
    if (names.length) return names;
  }
  return fromNearHeadline(near);
}

const isWithin = (name: string, text: string): boolean => fold(text).includes(fold(name));
/** True if none of an element's children holds a name that the element holds. */
const isInnermost = (element: Element, name: string): boolean =>
  !first(element.children, MAX_ELEMENTS).some((child) => isWithin(name, elementText(child, MAX_BYLINE)));

/** True if an element stands in a line that names editors ('Editor: Ann Lee'). */
const isEdited = ({ parentElement }: Element): boolean =>
  parentElement !== null && EDITED.test(elementText(parentElement, MAX_BYLINE));

/** True if two names are one person's: the same, or one the beginning or end of the other. */
function isSamePerson(a: string, b: string): boolean {
  const [short = '', long = ''] = [fold(a), fold(b)].sort((x, y) => x.length - y.length);
  return short !== '' && (` ${long} `.startsWith(` ${short} `) || ` ${long} `.endsWith(` ${short} `));
}

/**
 * Returns the declared names as they are printed. Content systems declare whoever put a story online: where
 * none of the declared is printed near the headline and the byline has others in full, the byline is
 * believed.
 */
function asPrinted(
  declared: readonly string[],
  printed: readonly string[],
  near: readonly NearbyElement[],
): readonly string[] {
  const full = printed.filter((name) => name.includes(' '));
  const same = (name: string) => full.find((other) => isSamePerson(name, other));
  if (declared.some(same)) return declared.map((name) => (name.includes(' ') ? name : (same(name) ?? name)));
  const isShown = near.some(({ element, text }) =>
    declared.some((name) => isWithin(name, text) && isInnermost(element, name) && !isEdited(element)),
  );
  return full.length && !isShown ? full : declared;
}

/** True if a name is that of a desk or of agencies at large: somebody declared is surer. */
const isDesk = (name: string): boolean => isJob(name) || DESK.test(name);

/** True if a single word is set as the label of a list of facts, and says that somebody wrote. */
const isWriterLabel = (text: string, parent: Element | null): boolean =>
  LABEL_ELEMENT.test(parent?.localName ?? '') && WRITER.test(text);

/**
 * Reads the names right after the first label that stands by itself ('Article written by:'), wherever it
 * does, or behind one of several words in one text with it ('Written by Ann Lee').
 */
function fromLabels(document: Document): string[] {
  let isLabelled = false;
  for (const { data, parentElement } of textsOf(document)) {
    if (!data || data.length > MAX_BYLINE) {
      isLabelled = false;
      continue;
    }
    const text = foldSpace(data);
    if (!text) continue;
    const isNamed = isLabelled || isSigned(text);
    const names = isNamed && parentElement && !isElsewhere(parentElement) ? printedNames(text) : [];
    if (names.length) return names;
    isLabelled = isIntroduction(text) && (text.includes(' ') || isWriterLabel(text, parentElement));
  }
  return [];
}

/**
 * Reads the names in a paragraph of bold or slanted print that holds nothing else, where it opens or closes a
 * run of paragraphs: papers whose content system signs as the house set the writer's name so.
 */
function fromSignature(document: Document): string[] {
  for (const element of first(document.querySelectorAll(SIGNATURE), MAX_SIGNATURES)) {
    const paragraph = element.parentElement;
    if (!paragraph || isElsewhere(element)) continue;
    const text = elementText(paragraph, MAX_NAME + 1);
    if (text.length > MAX_NAME || text.endsWith(':') || text !== elementText(element, MAX_NAME + 1)) continue;
    if (LIST.test(paragraph.nextElementSibling?.localName ?? '') || !isAtAnEnd(paragraph)) continue;
    const names = printedNames(text.replace('/', ' / ')).filter(isFullName);
    if (names.length) return names;
  }
  return [];
}

/** Counts the paragraphs with text that follow one another from an element on, among 400 siblings; three at most. */
function paragraphsFrom(start: Element | null, isBack: boolean): number {
  let count = 0;
  let element = start;
  for (let i = 0; element && count < 3 && i < MAX_SIBLINGS; i++) {
    if (element.localName === 'p' && elementText(element, 1)) count++;
    element = isBack ? element.previousElementSibling : element.nextElementSibling;
  }
  return count;
}

/**
 * True if a paragraph is among the first three or the last two of its siblings' paragraphs with text, and
 * there are at least four of these.
 */
function isAtAnEnd({ previousElementSibling, nextElementSibling }: Element): boolean {
  const before = paragraphsFrom(previousElementSibling, true);
  const after = paragraphsFrom(nextElementSibling, false);
  return before + after >= 3 && (before < 3 || after < 2);
}

/** True if a name has two to four words, each with a capital: one word may be anything, more are a heading. */
const isFullName = (name: string): boolean => /^(?:\p{Lu}\S* ){1,3}\p{Lu}\S*$/u.test(name);

/**
 * Reads the names in brackets under a label of editors that closes a text ('(责编：牛镛、岳弘彬)'), as Chinese papers
 * set them.
 */
function fromBrackets(document: Document): string[] {
  for (const { data, parentElement } of textsOf(document)) {
    if (data.length > MAX_BYLINE) continue;
    const [, inner] = IN_BRACKETS.exec(foldSpace(data)) ?? [];
    if (inner && isIntroduced(inner) && parentElement && !isElsewhere(parentElement))
      return printedNames(inner);
  }
  return [];
}

/** Reads the agency's or editors' initials that an element marks as the author ('jn/dpa'). */
const fromInitials = (document: Document): string[] =>
  first(document.querySelectorAll(ANY_MARKED), MAX_ELEMENTS)
    .filter((element) => !isElsewhere(element))
    .flatMap((element) => namesIn(elementText(element, MAX_NAME)));

/** Reads the name that the tags of link previews give under the label 'Written by'. */
function fromPreviewLabels(tags: MetaTags): string[] {
  const [label, name] = [firstOf(tags, ['twitter:label1']), firstOf(tags, ['twitter:data1'])];
  return label && name && isIntroduced(`${label} ${name}`) ? [name] : [];
}

/** Turns a name round to the order in which one reads it: libraries put the surname first ('Doe, Jane'). */
const unturned = (name: string): string => name.replace(/^([^,]+), ([^,]+)$/, '$2 $1');

/** True if a byline is the publisher's own name, or that of its host. */
function isPublisher(byline: string, publisher: string | null, url: string): boolean {
  const [name, own] = [fold(byline), fold(publisher ?? '')];
  if (!name) return true;
  if (own && (own === name || own.startsWith(`${name} `) || name.startsWith(`${own} `))) return true;
  const host = /^https?:\/\/([^/:?#]+)/i.exec(url)?.[1]?.toLowerCase() ?? '';
  return host.split('.').includes(name.replace(/ /g, ''));
}

/**
 * Reads the names of the story's writers, each once: people named in JSON-LD, meta tags, or the byline on the
 * page, in this order of trust; an organisation only together with people, or where nobody is named.
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
  const fromDeclared = () => {
    if (hasPeople) return bylines;
    const declared = fromTags();
    return declared.some(isOther) ? declared : [];
  };
  const isWriter = (name: string) => isOther(name) && !isDesk(name);
  const signed = fromPrint(near);
  const printed = unique(signed.filter(isWriter));
  const sources = [
    fromDeclared,
    () => printed,
    () => bylines.filter(isOther),
    () => fromMarkedElements(document).filter(isOther),
    () => fromByline(document).filter(isOther),
    () => fromPreviewLabels(tags).filter(isOther),
    () => fromAuthorLinks(document).filter(isOther),
    () => fromLabels(document).filter(isOther),
    () => fromSignature(document).filter(isWriter),
    () => fromBrackets(document),
    () => bylines,
    fromTags,
    () => [...signed, ...fromPreviewLabels(tags)].filter((name) => !isJob(name)),
    () => fromInitials(document),
  ];
  for (const read of sources) {
    const names = unique(read().flatMap(namesIn));
    const people = names.filter((name) => !isJob(name));
    if (people.length) return read === fromDeclared ? [...asPrinted(people, printed, near)] : people;
    if (names.length) return names;
  }
  return [];
}
