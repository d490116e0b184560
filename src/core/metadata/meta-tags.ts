import { plainText } from './plain-text.ts';

/** Contents of meta tags as they are written, by lower-case property, name or itemprop, in document order. */
export type MetaTags = ReadonlyMap<string, readonly string[]>;

const MAX_TAGS = 400;
const MAX_CONTENT = 2_000;

/** Reads the first 400 meta tags, each content up to 2,000 characters; empty ones are left out. */
export function readMetaTags(document: Document): MetaTags {
  const tags = new Map<string, string[]>();
  const elements = document.getElementsByTagName('meta');
  for (let i = 0; i < MAX_TAGS; i++) {
    const element = elements[i];
    if (!element) break;
    const attribute = (name: string) => element.getAttribute(name);
    const content = attribute('content')?.slice(0, MAX_CONTENT);
    const key =
      attribute('property') || attribute('name') || attribute('itemprop') || attribute('http-equiv');
    if (!key || !content) continue;
    const name = key.trim().toLowerCase();
    const values = tags.get(name);
    if (values) values.push(content);
    else tags.set(name, [content]);
  }
  return tags;
}

/** Returns the contents under a name, as plain text. */
export const valuesOf = (tags: MetaTags, name: string): string[] =>
  (tags.get(name) ?? []).map(plainText).filter(Boolean);

/** Returns the first content of the first of these names that the page has, as plain text; null for none. */
export function firstOf(tags: MetaTags, names: readonly string[]): string | null {
  for (const name of names) {
    const [content] = valuesOf(tags, name);
    if (content) return content;
  }
  return null;
}
