import { finish, type Steps } from '../steps.ts';
import { DrawnMarks } from './drawn-marks.ts';
import { isAside, isBreak, isPartOfLine } from './in-line.ts';
import { makeBox } from './make-box.ts';
import { type BlockKind, type Box, MAX_LINE, type Page, type PageBlock } from './page.ts';
import type { PartOfPage } from './part-of-page.ts';
import { plainText, RunBuilder } from './run-builder.ts';
import { HTML, Role, rolesIn, rolesOf, STYLE_BITS } from './tags.ts';
import { textStats } from './text-stats.ts';
import { blockApart, textsApart } from './texts-apart.ts';
import { Trait, TraitReader } from './traits.ts';
import { unclobbered } from './unclobbered.ts';
import { baseUrl } from './urls.ts';

const NO_TEXT = textStats('');

/** Most blocks and most characters of text of one reading: more than any story, and what a tab can hold. */
const MAX_BLOCKS = 100_000;
const MAX_TEXT = 30_000_000;
/** Most nodes of one reading; a page that grows while it is read is left after them. */
const MAX_NODES = 20_000_000;
/** Number of nodes read between two steps, some milliseconds of work. */
const NODES_A_STEP = 2_000;

const BEGINS = /^[“„«"'(]?\p{Lu}/u;
const BLANK = /^[ \t\n\r\f]*$/;
const SPACE = 32;

/** One open element of the walk. */
interface OpenElement {
  element: Element;
  tag: string;
  roles: number;
  parent: OpenElement | null;
  nth: number;
  children: number;
  /** Null for an inline element in which no block has been met. */
  box: Box | null;
  /** True if the line goes on behind the element, since the control in it stands within that line. */
  goesOn: boolean;
  mask: number;
  href: string | null;
  /** True if browsers draw marks around it. */
  hasMarks: boolean;
  /** True if its children lie in a shadow tree. */
  inShadow: boolean;
  /**
   * Nodes that the page puts into a slot, in place of its own children; `at` is the index reached in them.
   */
  slotted: readonly Node[] | null;
  at: number;
}

/** The stretch of a page that is read, in blocks. */
export interface Stretch {
  /** Number of the first block, counted from the beginning of the page. */
  from?: number;
  /** Most blocks that are read. */
  most?: number;
  /** The part of the page that the reader has selected: lines are cut where it starts and ends. Missing: all of it. */
  selected?: PartOfPage;
}

/**
 * Reads a document in one pass: every visible line of text, picture and recording in reading order, open shadow
 * trees included. Iterative, so that no depth of nesting can overflow the stack, and linear in the number of nodes.
 * Does not touch the document; one that changes between two steps is read as it is then.
 * @param url address of the page, for relative links
 */
export function* pageSteps(document: Document, url: string, stretch: Stretch = {}): Steps<Page> {
  const root = document.body ?? document.documentElement;
  const page: Page = {
    blocks: [],
    boxes: [],
    apart: [],
    selected: stretch.selected ? new Set() : null,
    base: baseUrl(document, url),
    unread: null,
  };
  if (!root) return page;
  const walk = new Walk(page, root, stretch);
  while (walk.goOn(NODES_A_STEP)) yield;
  return page;
}

/** Parses a document in one go; for the parameters see `pageSteps`. */
export function parsePage(document: Document, url: string): Page {
  return finish(pageSteps(document, url));
}

class Walk {
  private readonly page: Page;
  private readonly root: Element;
  private readonly from: number;
  private readonly most: number;
  private node: Node | null;
  private nodes = 0;
  /** Number of blocks met so far; `length` counts the characters of those that were read. */
  private met = 0;
  private length = 0;
  private lastKind: BlockKind | null = null;
  private readonly traits = new TraitReader();
  private readonly text = new RunBuilder();
  private readonly marks = new DrawnMarks();
  private current: OpenElement | null = null;
  private pictures: Element[] = [];
  private box: Box | null = null;
  private breaks = 0;
  private afterBreak = false;
  private time: string | null = null;
  private preformatted = 0;
  /**
   * The span that ended where the walk is; `isSeam` is true if another one of its class begins right there.
   */
  private ended: Element | null = null;
  private isSeam = false;
  /** Boxes of elements that stand in a line and are no part of it. */
  private readonly asides = new Set<Box>();
  private runsScripts: boolean | null = null;
  private readonly selection: PartOfPage | null;
  /** True if the line that is being read is selected; it ends where that changes. */
  private isSelected = false;

  constructor(page: Page, root: Element, { from = 0, most = MAX_BLOCKS, selected }: Stretch) {
    this.page = page;
    this.selection = selected ?? null;
    this.root = root;
    this.from = from;
    this.most = most;
    this.open(root, root.localName, Role.block, false);
    this.node = root.firstChild;
  }

  /** Reads `count` more nodes. Returns false at the end of the document or after `MAX_NODES`. */
  goOn(count: number): boolean {
    this.nodes += count;
    if (this.nodes > MAX_NODES) {
      while (this.current) this.close(this.current);
      return false;
    }
    let { node } = this;
    for (let left = count; left > 0; left--) {
      const { current } = this;
      if (!current) return false;
      if (!node) {
        node = this.close(current);
        if (node === this.root) return false;
      } else if (node.nodeType === 3) {
        if (this.selection) this.addPieces(node as Text, this.selection);
        else this.addText((node as Text).data);
      } else {
        const element = asElement(node);
        if (element && this.enter(element, element.localName, current)) {
          node = this.firstOf(this.current ?? current);
          continue;
        }
        node = element ?? node;
      }
      node = this.current?.slotted ? nextSlotted(this.current) : node.nextSibling;
    }
    this.node = node;
    return true;
  }

  private firstOf(current: OpenElement): Node | null {
    const { element } = current;
    if (current.roles & Role.block && element.shadowRoot) {
      current.inShadow = true;
      return element.shadowRoot.firstChild;
    }
    if (current.inShadow && current.tag === 'slot') {
      const nodes = (element as HTMLSlotElement).assignedNodes();
      if (nodes.length) current.slotted = nodes;
    }
    return current.slotted ? (current.slotted[0] ?? null) : element.firstChild;
  }

  /** Opens an element whose children are to be read. Returns false where none of them matter. */
  private enter(element: Element, tag: string, parent: OpenElement): boolean {
    parent.children++;
    if (endsLine(element, tag)) {
      this.breaks++;
      if (this.keepsBreaks()) this.text.break();
      return false;
    }
    let roles = rolesIn(rolesOf(tag), element, tag);
    if (roles & (Role.skipped | Role.picture | Role.media | Role.apart)) {
      if (roles & Role.apart) this.addApart(element, tag);
      if (roles & Role.picture) this.addPicture(element);
      else if (roles & Role.media) {
        this.flush();
        this.addElement('media', element);
      }
      return false;
    }
    // Where scripts run, noscript holds its markup as text; its pictures are read from there by `pictures.ts`.
    if (tag === 'noscript' && !element.firstElementChild && this.isUnseen(element)) return false;
    if (tag === 'time') this.time ??= element.getAttribute('datetime') ?? '';
    if (!roles && (this.isCredit(element, tag) || this.isCaption(element, tag))) roles = Role.block;
    const aside = !roles && isAside(element, tag, this.traits);
    if (aside) roles = Role.block;
    const isInLine = aside || tag === 'button' || tag === 'label' || tag.includes('-');
    if (isInLine && !aside && this.isWords(element, tag)) roles = 0;
    this.open(element, tag, roles, isInLine);
    if (aside && this.box) this.asides.add(this.box);
    return true;
  }

  /** True if a button or a custom element holds words of the line that is being read. */
  private isWords(element: Element, tag: string): boolean {
    const { box, text } = this;
    if (!box || (text.endsSentence && box.tag !== 'p')) return false;
    return isPartOfLine(element, tag, { tag: box.tag, isBegun: !text.isEmpty });
  }

  /**
   * True if a <noscript> of text alone is not shown. Where no scripts run, browsers show it; asked once a
   * page.
   */
  private isUnseen(noscript: Element): boolean {
    if (noscript.namespaceURI !== HTML) return false;
    // markup that the parser did not read
    if (noscript.textContent?.includes('<')) return true;
    const view = noscript.ownerDocument.defaultView;
    this.runsScripts ??= !view || view.getComputedStyle(noscript).display === 'none';
    return this.runsScripts;
  }

  /** True if the element is the credit within a caption: a line of its own, whatever its tag. */
  private isCredit(element: Element, tag: string): boolean {
    const { box } = this;
    return !!box && !!(box.inherited & Trait.caption) && !!(this.traits.read(element, tag) & Trait.credit);
  }

  /**
   * True if the element begins a line after a picture and is named a caption: a line of its own, whatever its
   * tag.
   */
  private isCaption(element: Element, tag: string): boolean {
    const follows = this.pictures.length > 0 || this.lastKind === 'picture';
    return follows && this.text.isEmpty && !!(this.traits.read(element, tag) & Trait.caption);
  }

  private keepsBreaks(): boolean {
    const box = this.box;
    return !!box && (!!box.heading || !!box.item || !!box.table || this.preformatted > 0);
  }

  private open(element: Element, tag: string, roles: number, isInLine: boolean): void {
    const parent = this.current;
    const current: OpenElement = {
      element,
      tag,
      roles,
      parent,
      nth: parent ? parent.children : 1,
      children: 0,
      box: null,
      goesOn: false,
      mask: parent ? parent.mask : 0,
      href: parent ? parent.href : null,
      hasMarks: this.marks.enter(element, tag),
      inShadow: parent ? parent.inShadow : false,
      slotted: null,
      at: 0,
    };
    this.current = current;
    this.isSeam = tag === 'span' && !!this.ended && this.ended.className === element.className;
    if (tag === 'a') current.href = element.getAttribute('href') || current.href;
    else current.mask |= STYLE_BITS.get(tag) ?? 0;
    if (!(roles & Role.block)) return;
    if (tag === 'pre') this.preformatted++;
    this.flush();
    this.giveBoxes(current, isInLine);
  }

  /** Gives every open element that has none yet a box: a block inside an inline element makes that one a box too. */
  private giveBoxes(current: OpenElement, isInLine: boolean): void {
    const bare: OpenElement[] = [];
    let around = current.parent;
    for (; around && !around.box; around = around.parent) bare.push(around);
    let box = around ? around.box : null;
    for (let i = bare.length - 1; i >= 0; i--) {
      const inline = bare[i] as OpenElement;
      box = inline.box = this.addBox(inline, box);
      inline.goesOn = isInLine;
    }
    this.box = current.box = this.addBox(current, box);
  }

  private addBox({ element, tag, roles, nth, inShadow }: OpenElement, parent: Box | null): Box {
    const { blocks, boxes } = this.page;
    // The root of the page is named after all that stands in it.
    const traits = parent ? this.traits.read(element, tag) : 0;
    const position = { index: boxes.length, nth, first: blocks.length, inShadow };
    const box = makeBox(element, tag, roles, traits, position, parent);
    // What is only counted is not listed.
    if (!this.page.unread) boxes.push(box);
    return box;
  }

  private close(current: OpenElement): Element {
    this.current = current.parent;
    if (current.hasMarks) this.addMark(this.marks.leave(), current);
    if (current.box) {
      if (!current.goesOn) this.flush();
      current.box.end = this.page.blocks.length;
      this.box = current.box.parent;
      if (current.tag === 'pre') this.preformatted--;
    }
    this.ended = current.tag === 'span' ? current.element : null;
    return current.element;
  }

  private addPieces(text: Text, selection: PartOfPage): void {
    for (const { data, isSelected } of selection.cut(text)) {
      if (isSelected !== this.isSelected) this.flush();
      this.isSelected = isSelected;
      this.addText(data);
    }
  }

  private addText(data: string): void {
    const { current } = this;
    if (!current) return;
    // Most texts of a page only part its elements.
    if (this.text.isEmpty && !this.preformatted && isBlank(data)) {
      if (this.breaks && this.keepsBreaks()) this.breaks = 0;
      return;
    }
    if (this.breaks && !this.keepsBreaks()) {
      if (!/\S/.test(data)) return;
      const single = this.breaks === 1 && !this.text.isEmpty;
      this.flush();
      this.afterBreak = single;
    }
    // spans that are shown as paragraphs: no space parts their sentences
    if (this.isSeam && this.text.endsSentence && BEGINS.test(data)) this.flush();
    this.ended = null;
    this.isSeam = false;
    if (this.keepsBreaks()) this.breaks = 0;
    if (!isBlank(data)) this.text.add(this.marks.takeBefore(data), current.mask, current.href, false);
    for (let rest = data; rest; ) {
      const end = lineEnd(rest, MAX_LINE - this.text.length);
      this.text.add(rest.slice(0, end), current.mask, current.href, this.preformatted > 0);
      rest = rest.slice(end);
      if (rest) this.flush();
    }
  }

  /** Adds a closing mark to the line; where the line has ended meanwhile, its words go on without. */
  private addMark(mark: string, { mask, href }: OpenElement): void {
    if (mark && !this.text.isEmpty) this.text.add(mark, mask, href, false);
  }

  private addPicture(element: Element): void {
    const alt = element.getAttribute('alt') ?? '';
    // An emoji set as a picture is a character of the text.
    if (alt && alt.length < 12 && /^\p{Extended_Pictographic}/u.test(alt)) this.addText(alt);
    else this.pictures.push(element);
  }

  /** Ends the current line of text. */
  private flush(): void {
    if (!this.text.isEmpty) {
      const { length, linkLength, boldLength } = this.text;
      const runs = this.text.take();
      const text = plainText(runs);
      if (/\S/.test(text))
        this.addBlock(this.kindOfText(), null, text, runs, linkLength / length, boldLength / length);
    }
    this.breaks = 0;
    this.afterBreak = false;
    this.time = null;
    if (!this.pictures.length) return;
    const { pictures } = this;
    this.pictures = [];
    for (const picture of pictures) this.addElement('picture', picture);
  }

  private addApart(element: Element, tag: string): void {
    const { box } = this;
    // What stands before the first line of a stretch belongs to the one before it.
    const isElsewhere = this.page.unread !== null || (this.from > 0 && this.met <= this.from);
    if (!box || !element.firstChild || isElsewhere) return;
    const isHidden = ((box.inherited | this.traits.read(element, tag)) & Trait.hidden) !== 0;
    for (const text of textsApart(element))
      this.page.apart.push({ block: blockApart(text, box), tag, isHidden });
  }

  private addElement(kind: BlockKind, element: Element): void {
    this.addBlock(kind, element, '', [], this.current?.href ? 1 : 0, 0);
  }

  private addBlock(
    kind: BlockKind,
    element: Element | null,
    text: string,
    runs: PageBlock['runs'],
    linkDensity: number,
    boldness: number,
  ): void {
    const { box } = this;
    if (!box) return;
    this.lastKind = kind;
    if (this.met++ < this.from) return;
    const stats = element ? NO_TEXT : textStats(text);
    const { blocks } = this.page;
    if (blocks.length >= this.most || this.length >= MAX_TEXT) {
      this.page.unread ??= { from: this.met - 1, words: 0 };
      this.page.unread.words += stats.words;
      return;
    }
    this.length += text.length;
    const block: PageBlock = {
      index: blocks.length,
      box,
      kind,
      text,
      runs,
      stats,
      linkDensity,
      boldness,
      afterBreak: this.afterBreak,
      element,
      time: element ? null : this.time,
      wording: null,
    };
    blocks.push(block);
    if (element ? this.selection?.holds(element) : this.isSelected) this.page.selected?.add(block);
  }

  private kindOfText(): BlockKind {
    const { box } = this;
    if (!box) return 'text';
    if (this.preformatted) return 'code';
    if (box.tag === 'button' || box.tag === 'label' || box.tag === 'option' || this.asides.has(box))
      return 'control';
    if (box.heading) return 'heading';
    if (box.tag === 'figcaption' || box.inherited & Trait.caption) return 'caption';
    if (box.table) return 'cell';
    return box.item ? 'item' : 'text';
  }
}

/** True if the text is white space alone. Most words are told by their first character. */
function isBlank(text: string): boolean {
  return !(text.charCodeAt(0) > SPACE) && BLANK.test(text);
}

/**
 * Returns the offset at which a text has to end so that it fits a line with `room` more characters: behind a
 * word or, within a word longer than a whole line, between two characters.
 */
function lineEnd(text: string, room: number): number {
  if (text.length <= room) return text.length;
  const space = room > 0 ? text.lastIndexOf(' ', room) : 0;
  if (space > 0) return space;
  if (room < MAX_LINE) return 0;
  // the halves of a surrogate pair stay together
  return (text.charCodeAt(room - 1) & 0xfc00) === 0xd800 ? room - 1 : room;
}

/** True if the element is a line break, or an empty one that stands for it. */
function endsLine(element: Element, tag: string): boolean {
  if (tag === 'br') return !element.firstChild || element.namespaceURI === HTML;
  return tag === 'span' && isBreak(element);
}

const nextSlotted = (current: OpenElement): Node | null => current.slotted?.[++current.at] ?? null;

/**
 * Returns the node as an element whose properties can be trusted (those of a form are hidden by its fields'
 * names), or null for other nodes.
 */
function asElement(node: Node): Element | null {
  const { nodeType, localName } = node as Element;
  if (nodeType === 1 && typeof localName === 'string' && localName !== 'form') return node as Element;
  return typeof nodeType === 'number' && nodeType !== 1 ? null : unclobbered(node as Element);
}
