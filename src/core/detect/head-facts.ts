import { isHuge } from './bounded.ts';
import { isIn } from './signal.ts';

/** Declarations in the head of a page. */
export interface HeadFacts {
  /** The schema.org types that JSON-LD names. */
  types: readonly string[];
  /** True if a meta tag tells when the page was published; `hasAuthor`, by whom. */
  hasDate: boolean;
  hasAuthor: boolean;
  /** Open Graph's type, lower case. */
  ogType: string;
  /** Lower case. */
  title: string;
}

const MAX_SCRIPTS = 12;
const MAX_SCRIPT_CHARS = 40_000;
/** Number of types behind which no more are read. */
const MAX_TYPES = 1_000;
/** Number of meta tags looked at. */
const MAX_META = 300;
const KEY = '"@type"';
/** Number of characters behind the key in which its value must end. */
const MAX_VALUE = 200;
const PUBLISHED =
  ' article:published_time article:published og:published_time og:pubdate date datepublished pubdate ' +
  'publishdate publish-date parsely-pub-date sailthru.date dc.date dc.date.issued dc.date.created ' +
  'dcterms.date dcterms.created dcterms.issued article_date_original citation_publication_date ';
const AUTHOR = ' author article:author parsely-author sailthru.author byl dc.creator ';

/**
 * Adds the types that a text of JSON names: a string or a list of strings behind each key. It is not parsed, and no regular
 * expression is compiled for it: quick, and it survives broken JSON.
 */
function addTypes(json: string, types: string[]): void {
  for (let at = json.indexOf(KEY); at >= 0 && types.length < MAX_TYPES; at = json.indexOf(KEY, at + 1)) {
    const rest = json.slice(at + KEY.length, at + KEY.length + MAX_VALUE).trimStart();
    if (rest[0] !== ':') continue;
    const value = rest.slice(1).trimStart();
    const end = value.indexOf(value[0] === '[' ? ']' : '"', 1);
    if (end > 0 && '["'.includes(value[0] ?? ' ')) types.push(...value.slice(1, end).split('"'));
  }
}

/** Reads the schema.org types that JSON-LD names. */
function readTypes(root: ParentNode): string[] {
  const types: string[] = [];
  const scripts = root.querySelectorAll('script[type="application/ld+json"]');
  for (let i = 0; i < scripts.length && i < MAX_SCRIPTS; i++)
    addTypes(scripts[i]?.firstChild?.nodeValue?.slice(0, MAX_SCRIPT_CHARS) ?? '', types);
  return types.map((type) => type.slice(type.lastIndexOf('/') + 1).trim());
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
  let [hasDate, hasAuthor, ogType] = [false, false, ''];
  const tags = root.getElementsByTagName('meta');
  for (let i = 0; i < MAX_META; i++) {
    const tag = tags[i];
    if (!tag) break;
    const name = nameOf(tag);
    if (name === 'og:type') ogType ||= (tag.getAttribute('content') ?? '').toLowerCase();
    else if (isIn(PUBLISHED, name)) hasDate ||= Boolean(tag.getAttribute('content'));
    else if (isIn(AUTHOR, name)) hasAuthor ||= Boolean(tag.getAttribute('content'));
  }
  const title = document.title.slice(0, 300).toLowerCase();
  return { types: readTypes(root), hasDate, hasAuthor, ogType, title };
}

/** Reads the address that a page gives of itself, for pages whose own address is not known. */
export function canonicalUrl(document: Document): string {
  return (
    document.querySelector('link[rel=canonical]')?.getAttribute('href') ??
    document.querySelector('meta[property="og:url"]')?.getAttribute('content') ??
    ''
  );
}
