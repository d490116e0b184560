/** What a page is built of. */
export interface StructureFacts {
  /** Text of the first h1. */
  headline: string;
  /** Text of what stands around the first h1. */
  nearHeadline: string;
  /** Headings that are links. */
  linkedHeadings: number;
  articles: number;
  times: number;
  hasByline: boolean;
  /** Links to a page about a writer. */
  authorLinks: number;
  /** Links that hand the page on to a network or by mail. */
  shareLinks: number;
  hasFigure: boolean;
  hasCaption: boolean;
  hasPrice: boolean;
  hasRating: boolean;
  hasPagination: boolean;
  code: number;
  forms: number;
  bodyClass: string;
}

const MAX_LINKS = 400;
const MAX_NEAR = 800;
const SHARE =
  /sharer|\/share\?|intent\/(?:tweet|post)|sharearticle|share-offsite|mailto:\?|wa\.me|whatsapp:|pin\/create|twitter\.com\/share|[?&]u(?:rl)?=http/i;
const AUTHOR =
  /\/(?:authors?|by|autor(?:en|es)?|auteurs?|autori|profiles?|people|contributors?|staff|writers?)\//i;

function readLinks(document: Document): { authorLinks: number; shareLinks: number } {
  const found = { authorLinks: 0, shareLinks: 0 };
  const links = document.getElementsByTagName('a');
  for (let i = 0; i < links.length && i < MAX_LINKS; i++) {
    const href = links[i]?.getAttribute('href')?.slice(0, 300) ?? '';
    if (SHARE.test(href)) found.shareLinks++;
    else if (AUTHOR.test(href)) found.authorLinks++;
  }
  return found;
}

/** Text of the smallest of the headline's ancestors (three levels at most) that is not yet half the page. */
function textNear(headline: Element | null): string {
  let near = '';
  let node = headline;
  for (let i = 0; node && i < 4; i++, node = node.parentElement) {
    const text = node.textContent ?? '';
    if (near && text.length > MAX_NEAR * 4) break;
    near = text;
  }
  return near.slice(0, MAX_NEAR);
}

/** Counts what a page is built of. */
export function readStructure(document: Document): StructureFacts {
  const count = (tag: string) => document.getElementsByTagName(tag).length;
  const has = (selector: string) => document.querySelector(selector) !== null;
  const headline = document.querySelector('h1');
  return {
    headline: headline?.textContent?.trim().slice(0, 200) ?? '',
    nearHeadline: textNear(headline),
    linkedHeadings: document.querySelectorAll('h2 a,h3 a,h4 a,a h2,a h3,a h4').length,
    articles: count('article'),
    times: count('time'),
    hasByline: has('[rel~=author],[itemprop~=author],[class*=byline],[class*=author]'),
    ...readLinks(document),
    hasFigure: count('figure') > 0,
    hasCaption: count('figcaption') > 0,
    hasPrice: has('[itemprop=price],[class*=price],[class*=add-to-cart],[class*=addtocart]'),
    hasRating: has('[class*=rating]'),
    hasPagination: has('[class*=paginat],[class*=pager]'),
    code: count('pre') + count('code'),
    forms: count('form'),
    bodyClass: (document.body?.getAttribute('class') ?? '').toLowerCase().slice(0, 1_000),
  };
}
