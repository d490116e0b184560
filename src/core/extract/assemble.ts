import { isLayoutTable } from '../blocks/layout-table.ts';
import type { Box, PageBlock } from '../blocks/page.ts';
import { readPicture } from '../blocks/pictures.ts';
import { Trait } from '../blocks/traits.ts';
import { linkUrl } from '../blocks/urls.ts';
import type { NoticeKind } from '../phrases/furniture.ts';
import type { Block, FigureBlock, ListBlock, Picture, RichText } from '../types.ts';
import { makeRecording, signPost } from './embeds.ts';
import { headsCorrection, isUnderHeading, noticeKind } from './notices.ts';
import { foldWhitespace } from './plain.ts';
import { toRichText } from './rich-text.ts';
import { addCell, isSameRow, joinCell } from './table-rows.ts';
import type { Unnumbered } from './unnumbered.ts';

/** Least words of a line that ends a paragraph, if it ends a sentence. */
const PARAGRAPH_WORDS = 15;

/**
 * Most lines and characters of a list, table, quotation or paragraph; a longer one goes on as another of its
 * kind, since views show a block as a whole. A row of a table is kept together up to twice as many.
 */
const MAX_LINES = 2_000;
const MAX_LENGTH = 200_000;
/** Number of story blocks to look back for the one whose sentence goes on. */
const CONTINUED_REACH = 8;

/** Builds a story's blocks from the page's. Brings lines of one list, quotation, table or figure together. */
export class Assembler {
  private readonly base: string;
  private count: number;
  /** Number of lines in the block that is being built; `length` counts its characters. */
  private lines = 0;
  private length = 0;
  /** True where the block made last is a heading that announces a correction. */
  private isCorrectionNext = false;
  private readonly shown = new Set<string>();
  private readonly layouts = new Map<Box, boolean>();
  /** Ids of the story's blocks, by the page block that went into each. */
  readonly placed = new Map<PageBlock, string>();

  private readonly times: ReadonlySet<PageBlock>;
  private readonly continued: ReadonlyMap<PageBlock, PageBlock>;

  /**
   * @param times the blocks that head the posts of a live blog
   * @param continued lines that go on with the sentence of another
   * @param first number of the first block
   */
  constructor(
    base: string,
    times: ReadonlySet<PageBlock> = new Set(),
    continued: ReadonlyMap<PageBlock, PageBlock> = new Map(),
    first = 0,
  ) {
    this.base = base;
    this.times = times;
    this.continued = continued;
    this.count = first;
  }

  build(blocks: Iterable<PageBlock>): Block[] {
    const out: Block[] = [];
    let last: PageBlock | null = null;
    for (const block of blocks) {
      const id = this.goOn(out, block) ?? this.join(out.at(-1), last, block) ?? this.start(out, block);
      if (id) {
        this.placed.set(block, id);
        this.lines += 1;
        this.length += block.text.length;
        last = block;
      }
    }
    return out;
  }

  /**
   * Adds a line to the sentence that it goes on with. Returns the id of the story block, or null for a line
   * that begins a sentence of its own.
   */
  private goOn(out: readonly Block[], block: PageBlock): string | null {
    const before = this.continued.get(block);
    const id = before && this.placed.get(before);
    const target = id && out.slice(-CONTINUED_REACH).find((each) => each.id === id);
    const text = target && lastText(target);
    if (!before || !id || !text) return null;
    const rest = toRichText(block.runs, this.base);
    if (needsSpace(before.text, block.text)) rest.unshift({ text: ' ' });
    text.push(...rest);
    return id;
  }

  private start(out: Block[], block: PageBlock): string | null {
    const made = this.make(block);
    if (!made) return null;
    const id = `b${this.count++}`;
    this.lines = 0;
    this.length = 0;
    out.push({ id, ...made } as Block);
    return id;
  }

  private make(block: PageBlock): Unnumbered<Block> | null {
    const { box } = block;
    if (block.kind === 'picture') return this.makeFigure(block);
    if (block.kind === 'media') return makeRecording(block, this.base);
    if (block.kind === 'caption') return null;
    if (this.times.has(block))
      return { type: 'timestamp', text: timeText(block.text), time: isoTime(block.time) };
    const text = toRichText(block.runs, this.base);
    const notice = this.noticeOf(block);
    if (notice) return { type: 'notice', kind: notice, text };
    if (block.kind === 'heading') return { type: 'heading', level: headingLevel(box), text };
    if (block.kind === 'code') return { type: 'code', text: block.text };
    if (box.quote) return this.makeQuote(box.quote, text);
    if (block.kind === 'cell' && box.table && !this.isLayout(box.table)) {
      return box.tag === 'caption'
        ? { type: 'table', caption: foldWhitespace(block.text), rows: [] }
        : { type: 'table', caption: null, rows: [addCell([], block, text)] };
    }
    if (block.kind === 'item' && box.list) {
      return { type: 'list', ordered: rootList(box).tag === 'ol', items: [{ text, depth: listDepth(box) }] };
    }
    return { type: 'paragraph', text };
  }

  /** Returns the kind of a notice: its own words tell, or a heading that stands right above it. */
  private noticeOf(block: PageBlock): NoticeKind | null {
    const isAnnounced = this.isCorrectionNext;
    this.isCorrectionNext = block.kind === 'heading' && headsCorrection(block);
    if (block.kind === 'heading') return null;
    return noticeKind(block) ?? (isAnnounced && isUnderHeading(block) ? 'correction' : null);
  }

  /**
   * Adds the block to the story block before it where they belong together. Returns the id of that one, or
   * null where they do not.
   */
  private join(target: Block | undefined, last: PageBlock | null, block: PageBlock): string | null {
    if (!target || !last || this.times.has(block)) return null;
    if (block.kind === 'caption') return this.joinCaption(target, last, block);
    if (block.kind === 'picture') return this.joinPicture(target, last, block);
    if (block.kind === 'heading' || block.kind === 'media' || block.kind === 'code') return null;
    if (this.isFull(last, block)) return null;
    const text = (): RichText => toRichText(block.runs, this.base);
    if (target.type === 'paragraph' && isWrapped(last, block)) {
      target.text.push({ text: '\n' }, ...text());
      return target.id;
    }
    if (
      (target.type === 'blockquote' || target.type === 'embed') &&
      block.box.quote &&
      block.box.quote === last.box.quote
    ) {
      target.paragraphs.push(text());
      if (target.type === 'embed') signPost(target);
      return target.id;
    }
    if (target.type === 'list' && block.kind === 'item' && !block.box.quote && sameList(last, block)) {
      this.joinItem(target, last, block, text());
      return target.id;
    }
    if (
      target.type === 'table' &&
      block.kind === 'cell' &&
      last.box.table === block.box.table &&
      !block.box.quote
    ) {
      joinCell(target.rows, last, block, text());
      return target.id;
    }
    return null;
  }

  /** True if the block that is being built has taken all that it may. */
  private isFull(last: PageBlock, block: PageBlock): boolean {
    if (this.lines < MAX_LINES && this.length < MAX_LENGTH) return false;
    return !isSameRow(last, block) || this.lines >= 2 * MAX_LINES || this.length >= 2 * MAX_LENGTH;
  }

  private isLayout(table: Box): boolean {
    const known = this.layouts.get(table) ?? isLayoutTable(table);
    this.layouts.set(table, known);
    return known;
  }

  private joinItem(list: ListBlock, last: PageBlock, block: PageBlock, text: RichText): void {
    const item = list.items.at(-1);
    if (item && last.box.item === block.box.item) item.text.push({ text: '\n' }, ...text);
    else list.items.push({ text, depth: listDepth(block.box) });
  }

  private makeQuote(quote: Box, text: RichText): Unnumbered<Block> {
    const cite = linkUrl(quote.element.getAttribute('cite'), this.base);
    if (!(quote.inherited & Trait.embed)) return { type: 'blockquote', paragraphs: [text], cite };
    const post = {
      type: 'embed',
      kind: 'post',
      paragraphs: [text],
      author: null,
      url: cite,
      poster: null,
    } as const;
    return signPost({ ...post, paragraphs: [text] });
  }

  private makeFigure(block: PageBlock): Unnumbered<FigureBlock> | null {
    const picture = this.newPicture(block);
    return picture ? { type: 'figure', pictures: [picture], caption: null, credit: null } : null;
  }

  private joinPicture(target: Block, last: PageBlock, block: PageBlock): string | null {
    if (target.type !== 'figure' || !block.box.figure || block.box.figure !== last.box.figure) return null;
    const picture = this.newPicture(block);
    if (picture) target.pictures.push(picture);
    return target.id;
  }

  /** Returns the picture of a block, or null where it has none or the story shows it already. */
  private newPicture({ element }: PageBlock): Picture | null {
    const found = element && readPicture(element, this.base);
    if (!found || this.shown.has(pictureName(found.picture.src))) return null;
    for (const address of found.addresses) this.shown.add(pictureName(address));
    return found.picture;
  }

  private joinCaption(target: Block, last: PageBlock, block: PageBlock): string | null {
    const text = foldWhitespace(block.text);
    if (target.type === 'table' && block.box.figure && block.box.figure === last.box.figure) {
      target.caption ??= text;
      return target.id;
    }
    if (target.type !== 'figure' || (last.kind !== 'picture' && last.kind !== 'caption')) return null;
    if (block.box.inherited & Trait.credit && !target.credit) target.credit = text;
    else if (!target.caption) target.caption = text;
    else if (target.caption.includes(text)) return null;
    else target.caption += ` ${text}`;
    return target.id;
  }
}

/** Returns the text of a block that a line can go on with. */
function lastText(block: Block): RichText | undefined {
  if (block.type === 'paragraph' || block.type === 'heading' || block.type === 'notice') return block.text;
  if (block.type === 'list') return block.items.at(-1)?.text;
  return block.type === 'blockquote' || block.type === 'embed' ? block.paragraphs.at(-1) : undefined;
}

const needsSpace = (before: string, after: string): boolean =>
  !/(?:[([{“„«¿¡]|\p{L}[—-])$/u.test(before) &&
  !/^(?:[,.;:!?)\]%”’»…'-]|[\u3000-\u9fff\uff00-\uffef])/.test(after);

/** The time of a post as the page prints it. Some set the word behind it apart by style alone: “19:11KEY EVENT”. */
const timeText = (text: string): string => foldWhitespace(text).replace(/\d(?=\p{Lu}\p{L})/u, '$& ');

function isoTime(time: string | null): string | null {
  return time && !Number.isNaN(Date.parse(time)) ? time : null;
}

/** True if only a single line break stands between the two lines, and they are one paragraph. */
function isWrapped(last: PageBlock, block: PageBlock): boolean {
  if (!block.afterBreak || block.box !== last.box || block.index !== last.index + 1) return false;
  return !(last.stats.endsSentence && last.stats.words >= PARAGRAPH_WORDS);
}

/**
 * Returns a name of a picture's address that is the same for all its sizes: without query, fragment and
 * "-300x200".
 */
function pictureName(src: string): string {
  return src.startsWith('data:') ? src : src.replace(/[?#].*$/, '').replace(/[-_]\d+x\d+(?=\.\w+$)/, '');
}

/** True if the two addresses give one picture, perhaps at different sizes. */
export function samePicture(a: Picture, b: Picture): boolean {
  return pictureName(a.src) === pictureName(b.src);
}

function headingLevel(box: Box): 2 | 3 | 4 | 5 | 6 {
  const level = Number(box.heading?.tag.slice(1));
  return level === 3 || level === 4 || level === 5 || level === 6 ? level : 2;
}

function rootList(box: Box): Box {
  let list = box.list ?? box;
  while (list.parent?.list && list.parent.item) list = list.parent.list;
  return list;
}

function listDepth(box: Box): number {
  let depth = 0;
  for (let list = box.list; list?.parent?.list && list.parent.item; list = list.parent.list) depth++;
  return depth;
}

function sameList(a: PageBlock, b: PageBlock): boolean {
  return a.kind === 'item' && !!a.box.list && !!b.box.list && rootList(a.box) === rootList(b.box);
}
