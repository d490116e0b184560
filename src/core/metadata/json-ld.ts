/** One JSON object of the page's linked data. */
export type JsonObject = { readonly [key: string]: unknown };

const MAX_SCRIPTS = 20;
/**
 * Most characters read of all scripts together; a script that does not fit is left out. Real ones are far
 * below.
 */
const MAX_CHARS = 3_000_000;
/** Most objects read of all scripts together. */
const MAX_NODES = 2_000;
/** Characters at both ends of a script in which a comment around it is looked for. */
const MAX_WRAPPING = 80;
/** Properties whose objects may be the page's own subject. */
const CONTAINERS = ['@graph', 'mainEntity', 'mainEntityOfPage', 'subjectOf'];

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function tryParse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const OPENING = /^(?:\/\/|\/\*)?\s*(?:<!--|<!\[CDATA\[)?\s*(?:\*\/)?/;
const CLOSING = /(?:\/\/|\/\*)?\s*(?:-->|\]\]>)\s*(?:\*\/)?$|;$/;

function unwrap(source: string): string {
  const opened = source.slice(0, MAX_WRAPPING).replace(OPENING, '') + source.slice(MAX_WRAPPING);
  return opened.slice(0, -MAX_WRAPPING) + opened.slice(-MAX_WRAPPING).replace(CLOSING, '');
}

/**
 * Parses JSON as pages write it: raw control characters, trailing commas, wrapped in comments, several in a
 * row.
 */
export function parseLeniently(source: string): unknown {
  const plain = tryParse(source);
  if (plain !== undefined) return plain;
  const cleaned = unwrap(source.trim())
    // biome-ignore lint/suspicious/noControlCharactersInRegex: raw control characters are what breaks the JSON.
    .replace(/[\u0000-\u001f]+/g, ' ')
    .trim();
  return (
    tryParse(cleaned) ??
    tryParse(cleaned.replace(/,(?= *[}\]])/g, '')) ??
    tryParse(`[${cleaned.replace(/\} *\{/g, '},{')}]`) ??
    tryParse(cleaned.replace(/&quot;/g, '"')) ??
    null
  );
}

/**
 * Returns the objects that stand for the page or its subject, in document order. Looks at a bounded number;
 * does not recurse.
 */
function flatten(root: unknown): JsonObject[] {
  const nodes: JsonObject[] = [];
  const waiting: unknown[] = [root];
  while (waiting.length && nodes.length < MAX_NODES) {
    const value = waiting.pop();
    if (Array.isArray(value)) waiting.push(...value.slice(0, MAX_NODES).reverse());
    else if (isObject(value)) {
      nodes.push(value);
      for (const name of CONTAINERS) if (typeof value[name] === 'object') waiting.push(value[name]);
    }
    if (waiting.length > MAX_NODES * 2) waiting.length = MAX_NODES * 2;
  }
  return nodes;
}

/** Reads the page's JSON-LD; what cannot be read is left out. */
export function readJsonLd(document: Document): JsonObject[] {
  const nodes: JsonObject[] = [];
  let left = MAX_CHARS;
  const scripts = document.querySelectorAll('script[type*="ld+json" i]');
  for (let i = 0; i < scripts.length && i < MAX_SCRIPTS; i++) {
    const source = scripts[i]?.textContent ?? '';
    if (source.length > left) continue;
    left -= source.length;
    nodes.push(...flatten(parseLeniently(source)));
  }
  return nodes.slice(0, MAX_NODES);
}

/** Returns the schema.org types of an object, without the vocabulary's address. */
export function typesOf(node: JsonObject): string[] {
  const types = Array.isArray(node['@type']) ? node['@type'] : [node['@type']];
  return types.filter((type) => typeof type === 'string').map((type) => type.replace(/^.*[/:]/, ''));
}
