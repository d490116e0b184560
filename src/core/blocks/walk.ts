import type { BlockKind, Box, Page, PageBlock } from './page.ts';
import { plainText, RunBuilder } from './run-builder.ts';
import {
  BLOCK_TAGS,
  HEADING_TAGS,
  MEDIA_TAGS,
  PICTURE_TAGS,
  SKIPPED_TAGS,
  STYLE_BITS,
  ZONES,
} from './tags.ts';
import { textStats } from './text-stats.ts';
import { Trait, TraitReader } from './traits.ts';
import { unclobbered } from './unclobbered.ts';
import { baseUrl } from './urls.ts';

/** One open element of the walk. */
interface Frame {
  element: Element;
  tag: string;
  nth: number;
  children: number;
  /** Null for an inline element in which no block has been met. */
  box: Box | null;
  mask: number;
  href: string | null;
  isBlock: boolean;
}

/**
 * Reads a document in one pass: every visible line of text, picture and recording in reading order. Iterative, so
 * that no depth of nesting can overflow the stack, and linear in the number of nodes. Does not touch the document.
 * @param url address of the page, for relative links
 */
export function readPage(document: Document, url: string): Page {
  const root = document.body ?? document.documentElement;
  const page: Page = { blocks: [], boxes: [], base: baseUrl(document, url) };
  if (root) new Walk(page).run(root);
  return page;
}

class Walk {
  private readonly page: Page;
  private readonly frames: Frame[] = [];
  private readonly traits = new TraitReader();
  private readonly text = new RunBuilder();
  private pictures: Element[] = [];
  private box: Box | null = null;
  private breaks = 0;
  private afterBreak = false;
  private time: string | null = null;
  private preformatted = 0;

  constructor(page: Page) {
    this.page = page;
  }

  run(root: Element): void {
    this.open(root, root.localName, true);
    let node: Node | null = root.firstChild;
    while (this.frames.length) {
      if (!node) {
        const closed = this.close();
        node = closed === root ? null : closed.nextSibling;
      } else if (node.nodeType === 3) {
        this.addText((node as Text).data);
        node = node.nextSibling;
      } else {
        const element = asElement(node);
        node = element && this.enter(element) ? element.firstChild : (element ?? node).nextSibling;
      }
    }
  }

  /** Opens an element whose children are to be read; false: it has none that matter. */
  private enter(element: Element): boolean {
    const tag = element.localName;
    const parent = this.frames.at(-1);
    if (parent) parent.children++;
    if (SKIPPED_TAGS.has(tag)) return false;
    if (tag === 'br') {
      this.breaks++;
      if (this.keepsBreaks()) this.text.break();
      return false;
    }
    if (PICTURE_TAGS.has(tag)) {
      this.addPicture(element);
      return false;
    }
    if (MEDIA_TAGS.has(tag)) {
      this.flush();
      this.addElement('media', element);
      return false;
    }
    if (tag === 'noscript' && !this.holdsMarkup(element)) return false;
    if (tag === 'time') this.time ??= element.getAttribute('datetime') ?? '';
    this.open(element, tag, BLOCK_TAGS.has(tag) || tag.includes('-') || this.isCredit(element, tag));
    return true;
  }

  /** Within a caption the credit is a line of its own, whatever element it is in. */
  private isCredit(element: Element, tag: string): boolean {
    return (
      !!this.box && !!(this.box.inherited & Trait.caption && this.traits.read(element, tag) & Trait.credit)
    );
  }

  /** Where scripts run, noscript holds its markup as text; its pictures are read from there by `pictures.ts`. */
  private holdsMarkup(noscript: Element): boolean {
    return noscript.firstElementChild !== null;
  }

  private keepsBreaks(): boolean {
    const box = this.box;
    return !!box && (!!box.heading || !!box.item || !!box.table || this.preformatted > 0);
  }

  private open(element: Element, tag: string, isBlock: boolean): void {
    const parent = this.frames.at(-1);
    const frame: Frame = {
      element,
      tag,
      nth: parent?.children ?? 1,
      children: 0,
      box: null,
      mask: (parent?.mask ?? 0) | (STYLE_BITS.get(tag) ?? 0),
      href: tag === 'a' ? element.getAttribute('href') || (parent?.href ?? null) : (parent?.href ?? null),
      isBlock,
    };
    this.frames.push(frame);
    if (tag === 'pre') this.preformatted++;
    if (!isBlock) return;
    this.flush();
    this.materialise();
  }

  /** Gives every open element that has none yet a box: a block inside an inline element makes that one a box too. */
  private materialise(): void {
    let from = this.frames.length - 1;
    while (from > 0 && !this.frames[from - 1]?.box) from--;
    for (let i = from; i < this.frames.length; i++) {
      const frame = this.frames[i];
      if (frame) this.box = frame.box = this.makeBox(frame, this.frames[i - 1]?.box ?? null);
    }
  }

  private makeBox({ element, tag, nth }: Frame, parent: Box | null): Box {
    const traits = parent ? this.traits.read(element, tag) : 0;
    const box: Box = {
      index: this.page.boxes.length,
      element,
      tag,
      parent,
      nth,
      depth: parent ? parent.depth + 1 : 0,
      traits,
      inherited: (parent?.inherited ?? 0) | traits,
      zone: (parent?.zone ?? 0) | (ZONES.get(tag) ?? 0),
      first: this.page.blocks.length,
      end: this.page.blocks.length,
      list: parent?.list ?? null,
      item: parent?.item ?? null,
      quote: parent?.quote ?? null,
      figure: parent?.figure ?? null,
      table: parent?.table ?? null,
      heading: parent?.heading ?? null,
      article: parent?.article ?? null,
      hidden: (parent?.hidden ?? false) || isHidden(element),
    };
    if (tag === 'ul' || tag === 'ol' || tag === 'dl') {
      box.list = box;
      box.item = null;
    } else if (tag === 'li' || tag === 'dt' || tag === 'dd') box.item = box;
    else if (tag === 'blockquote') box.quote = box;
    else if (tag === 'figure') box.figure = box;
    else if (tag === 'table') box.table = box;
    else if (tag === 'article') box.article = box;
    else if (HEADING_TAGS.has(tag)) box.heading = box;
    this.page.boxes.push(box);
    return box;
  }

  private close(): Element {
    const frame = this.frames.pop() as Frame;
    if (frame.box) {
      this.flush();
      frame.box.end = this.page.blocks.length;
      this.box = this.frames.at(-1)?.box ?? null;
    }
    if (frame.tag === 'pre') this.preformatted--;
    return frame.element;
  }

  private addText(data: string): void {
    const frame = this.frames.at(-1);
    if (!frame) return;
    if (this.breaks && !this.keepsBreaks()) {
      if (!/\S/.test(data)) return;
      const single = this.breaks === 1 && !this.text.isEmpty;
      this.flush();
      this.afterBreak = single;
    }
    if (this.keepsBreaks()) this.breaks = 0;
    this.text.add(data, frame.mask, frame.href, this.preformatted > 0);
  }

  private addPicture(element: Element): void {
    const alt = element.getAttribute('alt') ?? '';
    // An emoji set as a picture is a character of the text.
    if (/^\p{Extended_Pictographic}/u.test(alt) && alt.length < 12) this.addText(alt);
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

  private addElement(kind: BlockKind, element: Element): void {
    this.addBlock(kind, element, '', [], this.frames.at(-1)?.href ? 1 : 0, 0);
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
    const stats = textStats(text);
    const index = this.page.blocks.length;
    this.page.blocks.push({
      index,
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
    });
  }

  private kindOfText(): BlockKind {
    const { box } = this;
    if (!box) return 'text';
    if (this.preformatted) return 'code';
    if (box.tag === 'button' || box.tag === 'label' || box.tag === 'option') return 'control';
    if (box.heading) return 'heading';
    if (box.tag === 'figcaption' || box.inherited & Trait.caption) return 'caption';
    if (box.table) return 'cell';
    return box.item ? 'item' : 'text';
  }
}

/** The node as an element whose properties can be trusted: those of a form are hidden by its fields' names. */
function asElement(node: Node): Element | null {
  const { nodeType, localName } = node as Element;
  if (nodeType === 1 && typeof localName === 'string' && localName !== 'form') return node as Element;
  return typeof nodeType === 'number' && nodeType !== 1 ? null : unclobbered(node as Element);
}

function isHidden(element: Element): boolean {
  if (!element.hasAttributes()) return false;
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
  const style = element.getAttribute('style');
  return !!style && /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style);
}
