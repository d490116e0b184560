import { trusted } from '../blocks/unclobbered.ts';

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
const BYLINE = /byline|author/i;
/** A byline in print ('By Ann Lee') with the first two letters of the name. */
const PRINTED_BYLINE = /(?:^|[\s|])(?:[Bb]y|BY|[Vv]on|[Pp]ar|[Pp]or|[Dd]i|[Dd]oor|[Aa][vf])\s+(\S)(\S)/g;
const NO_TEXT = /^(?:script|style|noscript)$/;
const PRICE = /price|add-?to-?cart/i;
const SHARE = /share|intent\/|mailto:\?|whatsapp:|wa\.me|pin\/create/i;
const AUTHOR =
  /\/(?:authors?|by|autor(?:en|es)?|auteurs?|autori|profiles?|people|contributors?|staff|writers?)\//i;

/** True if a text has a byline. Capitals are told by their small letters: classes of Unicode take long to compile. */
function hasPrintedByline(text: string): boolean {
  for (const [, first = '', second = ''] of text.matchAll(PRINTED_BYLINE))
    if (first !== first.toLowerCase() && second.toLowerCase() !== second.toUpperCase()) return true;
  return false;
}

function look(element: Element, facts: HeadlineFacts): void {
  const marks = element.getAttribute('class');
  if (marks) {
    facts.hasByline ||= BYLINE.test(marks);
    facts.hasPrice ||= PRICE.test(marks);
  }
  if (element.localName === 'a') {
    const href = element.getAttribute('href') ?? '';
    facts.hasShareLink ||= SHARE.test(href);
    facts.hasAuthorLink ||= AUTHOR.test(href) || element.getAttribute('rel') === 'author';
  }
}

function printed(node: Text): string {
  const text = node.data.slice(0, MAX_PIECE).trim();
  return text && !NO_TEXT.test(node.parentElement?.localName ?? '') ? `${text} ` : '';
}

/**
 * Reads the elements and texts shortly before and after the first h1, in document order; without an h1, those
 * around the element that `fallback` gives.
 */
export function readHeadline(document: Document, fallback: () => Element | null): HeadlineFacts {
  const h1 = document.getElementsByTagName('h1')[0];
  const facts: HeadlineFacts = {
    headline: h1?.textContent?.trim().slice(0, 200) ?? '',
    text: '',
    hasByline: false,
    hasPrice: false,
    hasAuthorLink: false,
    hasShareLink: false,
  };
  const start = h1 ?? fallback();
  if (!start || !document.body) return facts;
  const walker = document.createTreeWalker(document.body, ELEMENTS_AND_TEXT);
  walker.currentNode = start;
  for (let i = 0; i < NODES_BEFORE && walker.previousNode(); i++);
  for (let i = 0; i < NODES_BEFORE + NODES_AFTER; i++) {
    const next = walker.nextNode();
    if (!next) break;
    const node = trusted(next);
    if (node.nodeType === 1) look(node as Element, facts);
    else if (facts.text.length < MAX_TEXT) facts.text += printed(node as Text);
  }
  facts.hasByline ||= hasPrintedByline(facts.text);
  return facts;
}
