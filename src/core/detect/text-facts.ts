import { weightedLength } from './text-measure.ts';

/** The running text of a page. Lengths are those of `weightedLength`. */
export interface TextFacts {
  /** Weight of sentence-like paragraphs in the container that holds most of them. */
  best: number;
  /** How many sentence-like paragraphs that container holds. */
  bestCount: number;
  /** Weight of all sentence-like paragraphs looked at. */
  total: number;
  /** How many there are. */
  count: number;
  /** Length of the longest paragraph. */
  longest: number;
  /** Number of links on the page. */
  links: number;
  /** Name, id and classes of the best container and its nearest ancestors. */
  place: string;
}

const MAX_PARAGRAPHS = 250;
const MAX_TEXT_NODES = 1_200;
const MAX_CHARS = 3_000;
const MIN_PARAGRAPH = 60;
/** Below this weight of text in <p>, text outside of <p> is looked at too. */
const FEW = 900;
const SENTENCE_END =
  /[.!?\u2026:\u3002\uff01\uff1f\u0964\u061f\u06d4\u1362](?:["'\u201c\u201d\u2019\u00bb\u00ab)\]\u300d\u300f\s]|\[\d+\])*$/;
const THAI_LAO_KHMER = /[\u0e00-\u0eff\u1780-\u17ff]/;

function isSentence(text: string): boolean {
  return SENTENCE_END.test(text.slice(-12)) || THAI_LAO_KHMER.test(text.slice(0, 40));
}

interface Tally {
  weight: number;
  count: number;
}

class TextTally {
  total = 0;
  count = 0;
  longest = 0;
  readonly containers = new Map<Element, Tally>();

  add(raw: string, linkChars: number, holder: Element | null): void {
    const text = raw.length > MAX_CHARS ? raw.slice(0, MAX_CHARS).trim() : raw.trim();
    if (!text) return;
    const length = weightedLength(text);
    if (length < MIN_PARAGRAPH || linkChars > text.length / 2 || !isSentence(text)) {
      return;
    }
    this.total += length;
    this.count++;
    this.longest = Math.max(this.longest, length);
    for (let node = holder, i = 0; node && i < 2; node = node.parentElement, i++) {
      const tally = this.containers.get(node);
      if (tally) {
        tally.weight += length;
        tally.count++;
      } else this.containers.set(node, { weight: length, count: 1 });
    }
  }
}

function linkCharacters(element: Element): number {
  if (!element.firstElementChild) return 0;
  let length = 0;
  const links = element.getElementsByTagName('a');
  for (let i = 0; i < links.length && i < 20; i++) length += links[i]?.textContent?.length ?? 0;
  return length;
}

function readParagraphs(document: Document, tally: TextTally): void {
  const paragraphs = document.getElementsByTagName('p');
  for (let i = 0; i < paragraphs.length && i < MAX_PARAGRAPHS; i++) {
    const p = paragraphs[i];
    if (p) tally.add(p.textContent ?? '', linkCharacters(p), p.parentElement);
  }
}

const NO_TEXT = /^(?:SCRIPT|STYLE|NOSCRIPT|TEXTAREA|TEMPLATE|P|A|BUTTON|OPTION|LI)$/i;

/** Text that stands in div, span or between br. */
function readLooseText(document: Document, tally: TextTally): void {
  if (!document.body) return;
  const walker = document.createTreeWalker(document.body, 4);
  for (let i = 0; i < MAX_TEXT_NODES; i++) {
    const node = walker.nextNode();
    if (!node) return;
    const text = node.nodeValue ?? '';
    const parent = node.parentElement;
    if (text.length < 24 || !parent || NO_TEXT.test(parent.tagName)) continue;
    tally.add(text, 0, parent);
  }
}

function placeOf(element: Element | null): string {
  let place = '';
  for (let node = element, i = 0; node && i < 4; node = node.parentElement, i++) {
    place += ` ${node.localName} ${node.id} ${node.getAttribute('class') ?? ''}`.slice(0, 200);
  }
  return place.toLowerCase();
}

/** Looks at the first paragraphs of a page and finds the container that holds most of its running text. */
export function readText(document: Document): TextFacts {
  const tally = new TextTally();
  readParagraphs(document, tally);
  if (tally.total < FEW) readLooseText(document, tally);
  let best: Tally = { weight: 0, count: 0 };
  let place: Element | null = null;
  for (const [element, each] of tally.containers) {
    if (each.weight <= best.weight) continue;
    best = each;
    place = element;
  }
  return {
    best: best.weight,
    bestCount: best.count,
    total: tally.total,
    count: tally.count,
    longest: tally.longest,
    links: document.getElementsByTagName('a').length,
    place: placeOf(place),
  };
}
