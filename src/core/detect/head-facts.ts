import { isHuge } from './bounded.ts';

/** Declarations in the head of a page. */
export interface HeadFacts {
  /** The schema.org types that JSON-LD names. */
  jsonLdTypes: ReadonlySet<string>;
  /** Lower-case properties, names and itemprops of the meta tags that tell of an article. */
  metaNames: ReadonlySet<string>;
  ogType: string;
  title: string;
}

const MAX_SCRIPTS = 12;
const MAX_SCRIPT_CHARS = 40_000;
/** Number of meta tags looked at, and of names kept of them. */
const MAX_META = 300;
const MAX_KEPT = 30;
const KEY = '"@type"';
const VALUE = /^\s*:\s*(?:"([^"]{1,60})"|\[([^\]]{1,200})\])/;
const MAX_VALUE = 260;
/**
 * Meta tags that tell of an article: Open Graph's properties for it, and the names that newsrooms' systems
 * write.
 */
const TELLING = /^(?:og:type|og:pub|article|sailthru|dc|byl$)|date|author/;

function addTypes(json: string, types: Set<string>): void {
  for (let at = json.indexOf(KEY); at >= 0; at = json.indexOf(KEY, at + KEY.length)) {
    const match = VALUE.exec(json.slice(at + KEY.length, at + KEY.length + MAX_VALUE));
    for (const name of (match?.[1] ?? match?.[2] ?? '').split(',')) {
      types.add(name.replace(/^[\s"]*(?:https?:\/\/schema\.org\/)?|[\s"]*$/g, ''));
    }
  }
}

/** Reads the schema.org types that JSON-LD names, without parsing it: quick, and it survives broken JSON. */
function readJsonLdTypes(root: ParentNode): Set<string> {
  const types = new Set<string>();
  const scripts = root.querySelectorAll('script[type="application/ld+json"]');
  for (let i = 0; i < scripts.length && i < MAX_SCRIPTS; i++) {
    const json = scripts[i]?.firstChild?.nodeValue;
    if (json) addTypes(json.slice(0, MAX_SCRIPT_CHARS), types);
  }
  return types;
}

function nameOf(tag: Element): string {
  const name = tag.getAttribute('property') ?? tag.getAttribute('name') ?? tag.getAttribute('itemprop');
  return (name ?? '').toLowerCase();
}

/**
 * Reads the declarations of the head; on pages that are not huge those in the body too, as a broken head ends
 * early.
 */
export function readHead(document: Document): HeadFacts {
  const root = isHuge(document) ? (document.head ?? document) : document;
  const metaNames = new Set<string>();
  let ogType = '';
  const tags = root.getElementsByTagName('meta');
  for (let i = 0; i < MAX_META && metaNames.size < MAX_KEPT; i++) {
    const tag = tags[i];
    if (!tag) break;
    const name = nameOf(tag);
    const content = TELLING.test(name) && tag.getAttribute('content');
    if (!content) continue;
    metaNames.add(name);
    if (name === 'og:type') ogType ||= content.toLowerCase();
  }
  return { jsonLdTypes: readJsonLdTypes(root), metaNames, ogType, title: document.title.slice(0, 300) };
}

/** Reads the address that a page gives of itself, for pages whose own address is not known. */
export function canonicalUrl(document: Document): string {
  return (
    document.querySelector('link[rel=canonical]')?.getAttribute('href') ??
    document.querySelector('meta[property="og:url"]')?.getAttribute('content') ??
    ''
  );
}
