import { trusted } from '../blocks/unclobbered.ts';
import { countElements } from './bounded.ts';
import { isIn } from './signal.ts';
import { weightedLength } from './text-measure.ts';

/** The running text of a page. Lengths are those of `weightedLength`. */
export interface TextFacts {
  /** Length of the sentence-like paragraphs in the container that holds most of them. */
  best: number;
  /** Length of all sentence-like paragraphs looked at. */
  total: number;
  /** Number of words by which writers speak of themselves and their own: "we", "our". */
  ours: number;
  /** Length of the longest paragraph. */
  longest: number;
  /** Number of links on the page. */
  links: number;
  /** Name, id and classes of the best container and its nearest ancestors. */
  containerNames: string;
  /** The container itself. */
  container: Element | null;
}

const MAX_PARAGRAPHS = 200;
const MAX_TEXT_NODES = 1_500;
const MAX_CHARS = 3_000;
const MIN_PARAGRAPH = 60;
/** Length of text in one container that is enough: the rest of the page adds nothing. */
const ENOUGH_CHARS = 3_000;
/** Length of text in <p> below which text outside of <p> is looked at too. */
const FEW_CHARS = 900;
const SENTENCE_END =
  /[.!?\u2026:\u3002\uff01\uff1f\u0964\u061f\u06d4\u1362](?:["'\u201c\u201d\u2019\u00bb\u00ab)\]\u300d\u300f\s]|\[\d+\])*$/;
const OURS = /\b(?:our|we|us)\b/gi;
const WITHOUT_FULL_STOP = /[\u0e00-\u0eff\u1780-\u17ff]/;

function isSentence(text: string): boolean {
  return (
    '.!?'.includes(text.at(-1) ?? ' ') ||
    SENTENCE_END.test(text.slice(-12)) ||
    WITHOUT_FULL_STOP.test(text.slice(0, 40))
  );
}

/** Adds up the lengths of paragraphs, each for its parent and its grandparent, and keeps the longest sum. */
class TextTally {
  best = 0;
  total = 0;
  ours = 0;
  longest = 0;
  container: Element | null = null;
  private readonly lengths = new Map<Element, number>();

  add(raw: string, linkChars: number, holder: Element | null): void {
    if (raw.length < MIN_PARAGRAPH / 3) return;
    const text = (raw.length > MAX_CHARS ? raw.slice(0, MAX_CHARS) : raw).trim();
    const length = weightedLength(text);
    if (length < MIN_PARAGRAPH || linkChars > text.length / 2 || !isSentence(text)) return;
    this.total += length;
    this.ours += text.match(OURS)?.length ?? 0;
    this.longest = Math.max(this.longest, length);
    for (let node = holder, i = 0; node && i < 2; node = node.parentElement, i++) {
      const sum = (this.lengths.get(node) ?? 0) + length;
      this.lengths.set(node, sum);
      if (sum <= this.best) continue;
      this.best = sum;
      this.container = node;
    }
  }
}

function charsInLinks(paragraph: Element): number {
  let length = 0;
  for (
    let child = paragraph.firstElementChild, i = 0;
    child && i < 8;
    child = child.nextElementSibling, i++
  ) {
    if (child.localName === 'a') length += child.textContent?.length ?? 0;
  }
  return length;
}

function addParagraphs(document: Document, tally: TextTally): void {
  const paragraphs = document.getElementsByTagName('p');
  for (let i = 0; i < MAX_PARAGRAPHS && tally.best < ENOUGH_CHARS; i++) {
    const p = paragraphs[i];
    if (!p) return;
    tally.add(p.textContent ?? '', charsInLinks(p), p.parentElement);
  }
}

const NO_TEXT = ' script style noscript textarea template p a button option li ';

/** Adds text that stands in div or span, or between br. */
function addLooseText(document: Document, tally: TextTally): void {
  const root = document.getElementsByTagName('main')[0] ?? document.body;
  if (!root) return;
  const walker = document.createTreeWalker(root, 4);
  for (let i = 0; i < MAX_TEXT_NODES && tally.best < ENOUGH_CHARS; i++) {
    const node = walker.nextNode() as Text | null;
    if (!node) return;
    const parent = node.length < MIN_PARAGRAPH / 3 ? null : node.parentElement;
    if (parent && !isIn(NO_TEXT, parent.localName)) tally.add(node.data, 0, parent);
  }
}

function namesAround(element: Element | null): string {
  let names = '';
  let next = element;
  for (let i = 0; next && i < 4; i++) {
    const node = trusted(next);
    names += ` ${node.localName} ${node.id} ${node.getAttribute('class') ?? ''}`.slice(0, 200);
    next = node.parentElement;
  }
  return names.toLowerCase();
}

/** Looks at the first paragraphs of a page and finds the container that holds most of its running text. */
export function readText(document: Document): TextFacts {
  const tally = new TextTally();
  addParagraphs(document, tally);
  if (tally.total < FEW_CHARS) addLooseText(document, tally);
  return {
    best: tally.best,
    total: tally.total,
    ours: tally.ours,
    longest: tally.longest,
    links: countElements(document, 'a'),
    containerNames: namesAround(tally.container),
    container: tally.container,
  };
}
