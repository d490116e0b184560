/** What stands around the headline. */
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

const ELEMENTS_BEFORE = 10;
const ELEMENTS_AFTER = 50;
const MAX_TEXT = 600;
const BYLINE = /byline|author/i;
const PRICE = /price|add-?to-?cart/i;
const SHARE = /share|intent\/|mailto:\?|whatsapp:|wa\.me|pin\/create/i;
const AUTHOR =
  /\/(?:authors?|by|autor(?:en|es)?|auteurs?|autori|profiles?|people|contributors?|staff|writers?)\//i;

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
  if (facts.text.length < MAX_TEXT && !element.firstElementChild)
    facts.text += ` ${element.textContent?.slice(0, 120)}`;
}

/** Looks at the elements shortly before and after the first h1, in document order; without one, after `fallback`. */
export function readHeadline(document: Document, fallback: Element | null): HeadlineFacts {
  const h1 = document.getElementsByTagName('h1')[0];
  const facts: HeadlineFacts = {
    headline: h1?.textContent?.trim().slice(0, 200) ?? '',
    text: '',
    hasByline: false,
    hasPrice: false,
    hasAuthorLink: false,
    hasShareLink: false,
  };
  const start = h1 ?? fallback;
  if (!start || !document.body) return facts;
  const walker = document.createTreeWalker(document.body, 1);
  walker.currentNode = start;
  for (let i = 0; i < ELEMENTS_BEFORE && walker.previousNode(); i++);
  for (let i = 0; i < ELEMENTS_BEFORE + ELEMENTS_AFTER; i++) {
    const element = walker.nextNode();
    if (!element) break;
    look(element as Element, facts);
  }
  return facts;
}
