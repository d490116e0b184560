import { plainText } from './plain-text.ts';

/** Contents of meta tags by lower-case property, name or itemprop, in document order. */
export type MetaTags = ReadonlyMap<string, readonly string[]>;

const MAX_TAGS = 400;
const MAX_CONTENT = 2_000;

/** Reads the meta tags as plain text; empty ones are left out. */
export function readMetaTags(document: Document): MetaTags {
  const tags = new Map<string, string[]>();
  const elements = document.getElementsByTagName('meta');
  for (let i = 0; i < MAX_TAGS; i++) {
    const element = elements[i];
    if (!element) break;
    const content = plainText((element.getAttribute('content') ?? '').slice(0, MAX_CONTENT));
    const key = ['property', 'name', 'itemprop', 'http-equiv']
      .map((name) => element.getAttribute(name))
      .find(Boolean);
    if (!key || !content) continue;
    const name = key.trim().toLowerCase();
    const values = tags.get(name);
    if (values) values.push(content);
    else tags.set(name, [content]);
  }
  return tags;
}

/** The first content of the first of these names that the page has. */
export function firstOf(tags: MetaTags, names: readonly string[]): string | null {
  for (const name of names) {
    const content = tags.get(name)?.[0];
    if (content) return content;
  }
  return null;
}
