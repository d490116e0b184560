import { isObject, typesOf } from './json-ld.ts';
import { type LinkedData, textOf } from './linked-data.ts';
import type { MetaTags } from './meta-tags.ts';
import { namesIn } from './names.ts';
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
const BYLINE =
  '[class*=byline i],[class*=author-name i],[class*=author__name i],[class*=authors i],[class*=author i],[data-testid*=byline i],[data-testid*=author i],[class*=autor i],[class*=auteur i]';
const MAX_ELEMENTS = 12;
const MAX_BYLINE = 160;
const MAX_AUTHORS = 30;

function unique(names: readonly string[]): string[] {
  const seen = new Map<string, string>();
  for (const name of names) {
    const key = fold(name);
    if (key && !seen.has(key)) seen.set(key, name);
  }
  return [...seen.values()].slice(0, MAX_AUTHORS);
}

function fromLinkedData({ article, resolve }: LinkedData): { people: string[]; others: string[] } {
  const found = { people: [] as string[], others: [] as string[] };
  const author = article?.author ?? article?.creator;
  for (const each of (Array.isArray(author) ? author.flat(2) : [author]).slice(0, MAX_AUTHORS)) {
    const resolved = resolve(each);
    const value =
      isObject(resolved) && Array.isArray(resolved.name) ? resolved.name.join(', ') : textOf(resolved);
    if (!value) continue;
    const isOrganisation =
      isObject(resolved) && typesOf(resolved).some((type) => type.endsWith('Organization'));
    (isOrganisation ? found.others : found.people).push(...namesIn(value));
  }
  return found;
}

function fromElements(elements: ArrayLike<Element>): string[] {
  const names: string[] = [];
  for (let i = 0; i < elements.length && i < MAX_ELEMENTS; i++) {
    const element = elements[i];
    if (!element || element.closest('footer,aside,nav,[class*=comment i],[class*=related i]')) continue;
    const text = element.textContent ?? '';
    if (text.length <= MAX_BYLINE) names.push(...namesIn(text));
  }
  return names;
}

function fromMarkedElements(document: Document): string[] {
  for (const selector of MARKED) {
    const names = fromElements(document.querySelectorAll(selector));
    if (names.length) return names;
  }
  return [];
}

/** The first element that is named a byline and reads like one. */
function fromByline(document: Document): string[] {
  const elements = document.querySelectorAll(BYLINE);
  for (let i = 0; i < elements.length && i < MAX_ELEMENTS; i++) {
    const element = elements[i];
    const names = element ? fromElements([element]) : [];
    if (names.length) return names;
  }
  return [];
}

/**
 * Who wrote the story: people named in JSON-LD, meta tags, or the byline on the page, in this order of trust; a
 * newsroom or agency only where nobody else is named.
 */
export function readAuthors(
  document: Document,
  data: LinkedData,
  tags: MetaTags,
  publisher: string | null,
): string[] {
  const isPublisher = (name: string) => fold(name) === fold(publisher ?? '');
  const { people, others } = fromLinkedData(data);
  const declared =
    META.map((name) => (tags.get(name) ?? []).flatMap(namesIn)).find((names) => names.length) ?? [];
  const persons = (names: readonly string[]) => unique(names.filter((name) => !isPublisher(name)));
  for (const find of [
    () => people,
    () => declared,
    () => fromMarkedElements(document),
    () => fromByline(document),
  ]) {
    const names = persons(find());
    if (names.length) return names;
  }
  return unique([...people, ...others, ...declared]);
}
