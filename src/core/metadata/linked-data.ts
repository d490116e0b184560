import { isObject, type JsonObject, readJsonLd, typesOf } from './json-ld.ts';
import { fold, plainText } from './plain-text.ts';

/** Statements of the page's linked data (JSON-LD) about its story. */
export interface LinkedData {
  /** The object of this page's article. */
  article: JsonObject | null;
  /** The object of the page itself. */
  page: JsonObject | null;
  nodes: readonly JsonObject[];
  /** Returns the object that a reference ({"@id": …}) stands for, or the value itself. */
  resolve: (value: unknown) => unknown;
}

const ARTICLE =
  /(?:NewsArticle|^Article|BlogPosting|^Report|ScholarlyArticle|TechArticle|SatiricalArticle|AdvertiserContentArticle|^Review|ClaimReview|^Recipe|MediaObject)$/;
const PAGE = /^(?:WebPage|ItemPage|AboutPage|MedicalWebPage|VideoObject)$/;
const MAX_TEXT = 5_000;
const MAX_HEADLINE = 400;

/**
 * Returns the first text of a value: a string, the name or value of an object, or the first of a list; null
 * for none.
 */
export function textOf(value: unknown, max = MAX_TEXT): string | null {
  const first = Array.isArray(value) ? value[0] : value;
  const text = isObject(first) ? (first['@value'] ?? first.name) : first;
  if (typeof text === 'number') return String(text);
  return typeof text === 'string' ? plainText(text.slice(0, max)) || null : null;
}

function pathOf(url: string): string {
  return url
    .replace(/^[a-z]+:\/\/(?:www\.)?/i, '')
    .replace(/[?#].*$/, '')
    .replace(/\/$/, '')
    .toLowerCase();
}

function addressesOf(node: JsonObject): string[] {
  const page = node.mainEntityOfPage;
  const named = isObject(page) ? [page['@id'], page.url] : [page];
  return [node.url, node['@id'], ...named].filter((address) => typeof address === 'string');
}

function fitness(node: JsonObject, url: string, headlines: readonly string[]): number {
  const isHere = url !== '' && addressesOf(node).some((address) => pathOf(address) === pathOf(url));
  const headline = fold(textOf(node.headline, MAX_HEADLINE) ?? textOf(node.name, MAX_HEADLINE) ?? '');
  const isShown =
    headline !== '' && headlines.some((shown) => shown.includes(headline) || headline.includes(shown));
  const says = [node.headline, node.datePublished, node.author, node.articleBody].filter(Boolean).length;
  return (isHere ? 8 : 0) + (isShown ? 8 : 0) + says;
}

function best(nodes: readonly JsonObject[], score: (node: JsonObject) => number): JsonObject | null {
  if (nodes.length < 2) return nodes[0] ?? null;
  let chosen: JsonObject | null = null;
  let highest = -1;
  for (const node of nodes) {
    const points = score(node);
    if (points > highest) [chosen, highest] = [node, points];
  }
  return chosen;
}

/**
 * Reads the linked data and picks, of several articles, the one of this page.
 * @param shown the page's own headlines (h1, title), to tell its article from related ones
 */
export function readLinkedData(document: Document, url: string, shown: readonly string[]): LinkedData {
  const nodes = readJsonLd(document);
  const byId = new Map<string, JsonObject>();
  for (const node of nodes) {
    const id = node['@id'];
    if (typeof id === 'string' && Object.keys(node).length > 1 && !byId.has(id)) byId.set(id, node);
  }
  const headlines = shown.map(fold).filter((headline) => headline.length > 8);
  const ofType = (pattern: RegExp) =>
    nodes.filter((node) => typesOf(node).some((type) => pattern.test(type)));
  return {
    article: best(ofType(ARTICLE), (node) => fitness(node, url, headlines)),
    page: best(ofType(PAGE), (node) => fitness(node, url, headlines)),
    nodes,
    resolve: (value) => {
      const id = isObject(value) ? value['@id'] : undefined;
      return isObject(value) && typeof id === 'string' && !value.name ? (byId.get(id) ?? value) : value;
    },
  };
}
