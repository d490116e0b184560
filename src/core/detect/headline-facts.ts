import { trusted } from '../blocks/unclobbered.ts';
import { holdsOneOf, isIn } from './signal.ts';

/** Findings around the headline: its text, and signs of a byline, a price, an author's page, a share bar. */
export interface HeadlineFacts {
  /** Text of the headline; '' without one. */
  headline: string;
  /** The text of the elements around it. */
  text: string;
  hasByline: boolean;
  hasPrice: boolean;
  hasAuthorLink: boolean;
  hasShareLink: boolean;
}

const ELEMENTS_AND_TEXT = 5;
const NODES_BEFORE = 24;
const NODES_AFTER = 110;
const MAX_TEXT = 700;
const MAX_PIECE = 120;
/** Most characters looked at of an address, and of the classes of an element. */
const MAX_ATTRIBUTE = 1_000;
/** A byline in print ('By Ann Lee') with the first two letters of the name. */
const PRINTED_BYLINE = /(?:^|[\s|])(?:[Bb]y|BY|[Vv]on|[Pp]ar|[Pp]or|[Dd]i|[Dd]oor|[Aa][vf])\s+(\S)(\S)/g;
const NO_TEXT = ' script style noscript ';
/** Pieces of addresses and classes, lower case. */
const BYLINE = 'byline author';
const PRICE = 'price addtocart add-tocart addto-cart add-to-cart';
const SHARE = 'share intent/ mailto:? whatsapp: wa.me pin/create';
const AUTHOR =
  '/author/ /authors/ /by/ /autor/ /autoren/ /autores/ /auteur/ /auteurs/ /autori/ /profile/ /profiles/ /people/ ' +
  '/contributor/ /contributors/ /staff/ /writer/ /writers/';

/** True if a text has a byline. Capitals are told by their small letters: classes of Unicode take long to compile. */
function hasPrintedByline(text: string): boolean {
  for (const [, first = '', second = ''] of text.matchAll(PRINTED_BYLINE))
    if (first !== first.toLowerCase() && second.toLowerCase() !== second.toUpperCase()) return true;
  return false;
}

/** An attribute of an element, lower case, to be put behind those of others. */
function marked(element: Element, name: string): string {
  const value = element.getAttribute(name);
  return value ? `${value.slice(0, MAX_ATTRIBUTE).toLowerCase()}\n` : '';
}

function printed(node: Text): string {
  const text = node.data.slice(0, MAX_PIECE).trim();
  return text && !isIn(NO_TEXT, node.parentElement?.localName ?? '') ? `${text} ` : '';
}

/**
 * Reads the elements and texts shortly before and after the first h1, in document order; without an h1, those
 * around the element that `fallback` gives.
 */
export function readHeadline(document: Document, fallback: () => Element | null): HeadlineFacts {
  const h1 = document.getElementsByTagName('h1')[0];
  let [text, classes, links, hasRel] = ['', '', '', false];
  const start = h1 ?? fallback();
  if (start && document.body) {
    const walker = document.createTreeWalker(document.body, ELEMENTS_AND_TEXT);
    walker.currentNode = start;
    for (let i = 0; i < NODES_BEFORE && walker.previousNode(); i++);
    for (let i = 0; i < NODES_BEFORE + NODES_AFTER; i++) {
      const next = walker.nextNode();
      if (!next) break;
      const node = trusted(next) as Element & Text;
      if (node.nodeType !== 1) {
        if (text.length < MAX_TEXT) text += printed(node);
        continue;
      }
      classes += marked(node, 'class');
      if (node.localName !== 'a') continue;
      links += marked(node, 'href');
      hasRel ||= node.getAttribute('rel') === 'author';
    }
  }
  return {
    headline: h1?.textContent?.trim().slice(0, 200) ?? '',
    text,
    hasByline: holdsOneOf(classes, BYLINE) || hasPrintedByline(text),
    hasPrice: holdsOneOf(classes, PRICE),
    hasAuthorLink: hasRel || holdsOneOf(links, AUTHOR),
    hasShareLink: holdsOneOf(links, SHARE),
  };
}
