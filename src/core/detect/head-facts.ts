/** What the head of a page declares. */
export interface HeadFacts {
  /** How often each schema.org type is named in JSON-LD. */
  jsonLdTypes: ReadonlyMap<string, number>;
  /** Contents of meta tags by lower-case property, name or itemprop; the first one counts. */
  meta: ReadonlyMap<string, string>;
  /** Address from link rel=canonical, or og:url. */
  canonical: string | null;
  title: string;
}

const MAX_SCRIPTS = 12;
const MAX_SCRIPT_CHARS = 60_000;
const MAX_META = 150;
const TYPE = /"@type"\s*:\s*(?:"([^"]{1,60})"|\[([^\]]{1,200})\])/g;

function countTypes(json: string, types: Map<string, number>): void {
  for (const match of json.matchAll(TYPE)) {
    for (const name of (match[1] ?? match[2] ?? '').split(',')) {
      const type = name.replace(/^[\s"]*(?:https?:\/\/schema\.org\/)?|[\s"]*$/g, '');
      if (type) types.set(type, (types.get(type) ?? 0) + 1);
    }
  }
}

/** The types that JSON-LD names, read by pattern: quick, and it survives broken JSON. */
function readJsonLdTypes(document: Document): Map<string, number> {
  const types = new Map<string, number>();
  const scripts = document.querySelectorAll('script[type="application/ld+json" i]');
  for (let i = 0; i < scripts.length && i < MAX_SCRIPTS; i++) {
    const json = scripts[i]?.firstChild?.nodeValue;
    if (json) countTypes(json.length > MAX_SCRIPT_CHARS ? json.slice(0, MAX_SCRIPT_CHARS) : json, types);
  }
  return types;
}

function readMeta(document: Document): Map<string, string> {
  const meta = new Map<string, string>();
  const tags = document.getElementsByTagName('meta');
  for (let i = 0; i < tags.length && i < MAX_META; i++) {
    const tag = tags[i];
    const name = tag?.getAttribute('property') ?? tag?.getAttribute('name') ?? tag?.getAttribute('itemprop');
    const content = name && tag?.getAttribute('content');
    if (content && !meta.has(name.toLowerCase())) meta.set(name.toLowerCase(), content);
  }
  return meta;
}

/** Reads what the head declares. */
export function readHead(document: Document): HeadFacts {
  const meta = readMeta(document);
  return {
    jsonLdTypes: readJsonLdTypes(document),
    meta,
    canonical:
      document.querySelector('link[rel="canonical" i]')?.getAttribute('href') ?? meta.get('og:url') ?? null,
    title: document.title.slice(0, 300),
  };
}
