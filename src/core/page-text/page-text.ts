import { Role, rolesIn, rolesOf } from '../blocks/tags.ts';
import { trusted, unclobbered } from '../blocks/unclobbered.ts';
import type { Steps } from '../steps.ts';
import { offsetOf, squeeze } from './squeeze.ts';

/** Most text nodes that are read: more than any page has that people read. */
const MAX_TEXTS = 500_000;
/** Number of nodes read between two steps, some milliseconds of work. */
const NODES_A_STEP = 4_000;
/** Frames within frames that are looked into. */
const MAX_FRAME_DEPTH = 3;

/** A text node of the page, and what was before it. */
interface TextPiece {
  node: Text;
  /** Offset of its first character in `PageText.text`. */
  start: number;
  /** True if it does not go on right behind the piece before: something else of the page lies between them. */
  isApart: boolean;
}

/**
 * All text of a page in reading order, squeezed (see `squeeze`), and the nodes that it stands in: those of open shadow
 * trees and of frames of the same origin, too.
 */
export interface PageText {
  text: string;
  pieces: readonly TextPiece[];
  /** Documents and shadow trees that were read, the page first. */
  roots: readonly (Document | ShadowRoot)[];
}

/** Reads a page's text. Changes nothing, and reads neither layout nor styles. */
export function* pageTextSteps(document: Document): Steps<PageText> {
  const reading = new Reading(document);
  while (reading.goOn(NODES_A_STEP)) yield;
  return reading.result();
}

/** One open element of the walk: whose child comes next. */
interface Level {
  next: Node | null;
  /** Nodes that a slot shows in place of its own; `at` is the index reached in them. */
  slotted: readonly Node[] | null;
  at: number;
  depth: number;
}

class Reading {
  private readonly levels: Level[] = [];
  private readonly texts: string[] = [];
  private readonly pieces: TextPiece[] = [];
  private readonly roots: (Document | ShadowRoot)[] = [];
  private length = 0;
  private isApart = true;

  constructor(document: Document) {
    this.enterDocument(document, 0);
  }

  /** Reads `count` more nodes. Returns false at the end of the page. */
  goOn(count: number): boolean {
    for (let left = count; left > 0; left--) {
      const level = this.levels.at(-1);
      if (!level || this.pieces.length >= MAX_TEXTS) return false;
      const node = takeNext(level);
      if (!node) {
        this.levels.pop();
        continue;
      }
      if (node.nodeType === 3) this.addText(node as Text);
      else if (node.nodeType === 1) this.enter(node as Element, level.depth);
    }
    return true;
  }

  result(): PageText {
    return { text: this.texts.join(''), pieces: this.pieces, roots: this.roots };
  }

  private addText(node: Text): void {
    const text = squeeze(node.data);
    if (!text) return;
    this.pieces.push({ node, start: this.length, isApart: this.isApart });
    this.texts.push(text);
    this.length += text.length;
    this.isApart = false;
  }

  private enter(element: Element, depth: number): void {
    const { localName } = trusted(element);
    const roles = rolesIn(rolesOf(localName), element, localName);
    if (roles & (Role.skipped | Role.media | Role.apart)) {
      this.isApart = true;
      if (localName === 'iframe') this.enterFrame(element, depth);
      return;
    }
    const { shadowRoot, firstChild } = trusted(element);
    const level: Level = { next: firstChild, slotted: null, at: 0, depth };
    if (isShadow(shadowRoot)) {
      this.roots.push(shadowRoot);
      level.next = shadowRoot.firstChild;
    } else if (localName === 'slot' && 'assignedNodes' in element) {
      const nodes = (element as HTMLSlotElement).assignedNodes();
      if (nodes.length > 0) level.slotted = nodes;
    }
    this.levels.push(level);
  }

  private enterFrame(element: Element, depth: number): void {
    if (depth >= MAX_FRAME_DEPTH) return;
    try {
      const { contentDocument } = element as HTMLIFrameElement;
      if (contentDocument) this.enterDocument(contentDocument, depth + 1);
    } catch {
      // a frame of another origin
    }
  }

  private enterDocument(document: Document, depth: number): void {
    const { body, documentElement } = unclobbered(document);
    const root = body ?? documentElement;
    if (!root) return;
    this.roots.push(document);
    this.levels.push({ next: trusted(root).firstChild, slotted: null, at: 0, depth });
  }
}

function takeNext(level: Level): Node | null {
  if (level.slotted) return level.slotted[level.at++] ?? null;
  const { next } = level;
  level.next = next ? trusted(next).nextSibling : null;
  return next;
}

/** Fields of a form may be called "shadowRoot". */
const isShadow = (root: unknown): root is ShadowRoot => (root as Partial<Node> | null)?.nodeType === 11;

/** Finds the index of the piece that a character of the page's text stands in. */
function pieceAt(pieces: readonly TextPiece[], offset: number): number {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((pieces[middle] as TextPiece).start <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Checks that a stretch of the page's text begins with a text node and ends with one. */
export function isWhole({ pieces, text }: PageText, start: number, end: number): boolean {
  const last = pieces[pieceAt(pieces, end)];
  return pieces[pieceAt(pieces, start)]?.start === start && (end === text.length || last?.start === end);
}

/**
 * Returns the ranges of the page that a stretch of its text stands in: one, or several where the stretch goes on in
 * another tree, or beyond something that is no part of it.
 */
export function rangesOf({ pieces }: PageText, start: number, end: number): Range[] {
  const ranges: Range[] = [];
  if (start >= end) return ranges;
  const last = pieceAt(pieces, end - 1);
  let range: Range | null = null;
  let before: Text | null = null;
  for (let index = pieceAt(pieces, start); index <= last; index++) {
    const piece = pieces[index] as TextPiece;
    const { node } = piece;
    const goesOn = range && before && !piece.isApart && isBehind(before, node);
    if (!goesOn) {
      range = node.ownerDocument.createRange();
      ranges.push(range);
      range.setStart(node, offsetOf(node.data, Math.max(0, start - piece.start)));
    }
    const next = pieces[index + 1];
    const endsHere = !next || next.start >= end;
    const until = endsHere ? offsetOf(node.data, end - 1 - piece.start) + 1 : node.data.length;
    range?.setEnd(node, Math.min(until, node.data.length));
    before = node;
  }
  return ranges;
}

/** Checks that a node follows another in the same tree. */
const isBehind = (before: Node, node: Node): boolean => (before.compareDocumentPosition(node) & 5) === 4;
