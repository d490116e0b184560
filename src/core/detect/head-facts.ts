import { isHuge } from './bounded.ts';

/** What the head of a page declares. */
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
const MAX_META = 30;
const KEY = '"@type"';
const VALUE = /^\s*:\s*(?:"([^"]{1,60})"|\[([^\]]{1,200})\])/;
const MAX_VALUE = 260;
/** Meta tags worth a look: Open Graph's article properties, and the names that newsrooms' systems write. */
const META =
  'meta[property="og:type"],meta[property^="article:"],meta[property^="og:pub"],meta[name^="article"],meta[name*="date" i],meta[name*="author" i],meta[name^="sailthru"],meta[name^="dc" i],meta[name=byl],meta[itemprop^=date]';

function addTypes(json: string, types: Set<string>): void {
  for (let at = json.indexOf(KEY); at >= 0; at = json.indexOf(KEY, at + KEY.length)) {
    const match = VALUE.exec(json.slice(at + KEY.length, at + KEY.length + MAX_VALUE));
    for (const name of (match?.[1] ?? match?.[2] ?? '').split(',')) {
      types.add(name.replace(/^[\s"]*(?:https?:\/\/schema\.org\/)?|[\s"]*$/g, ''));
    }
  }
}

/** The types that JSON-LD names, read without parsing it: quick, and it survives broken JSON. */
function readJsonLdTypes(root: ParentNode): Set<string> {
  const types = new Set<string>();
  const scripts = root.querySelectorAll('script[type="application/ld+json"]');
  for (let i = 0; i < scripts.length && i < MAX_SCRIPTS; i++) {
    const json = scripts[i]?.firstChild?.nodeValue;
    if (json) addTypes(json.slice(0, MAX_SCRIPT_CHARS), types);
  }
  return types;
}

/** Reads what the head declares; of pages that are not huge in the body too: a broken head ends early. */
export function readHead(document: Document): HeadFacts {
  const root = isHuge(document) ? (document.head ?? document) : document;
  const metaNames = new Set<string>();
  let ogType = '';
  const tags = root.querySelectorAll(META);
  for (let i = 0; i < tags.length && i < MAX_META; i++) {
    const tag = tags[i];
    const content = tag?.getAttribute('content');
    if (!tag || !content) continue;
    const name = (
      tag.getAttribute('property') ??
      tag.getAttribute('name') ??
      tag.getAttribute('itemprop') ??
      ''
    ).toLowerCase();
    metaNames.add(name);
    if (name === 'og:type') ogType ||= content.toLowerCase();
  }
  return { jsonLdTypes: readJsonLdTypes(root), metaNames, ogType, title: document.title.slice(0, 300) };
}

/** The address that a page gives of itself: for pages whose own address is not known. */
export function canonicalUrl(document: Document): string {
  return (
    document.querySelector('link[rel=canonical]')?.getAttribute('href') ??
    document.querySelector('meta[property="og:url"]')?.getAttribute('content') ??
    ''
  );
}
