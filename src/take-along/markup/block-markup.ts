import { safeLink } from '../../core/addresses/safe-address.ts';
import type { Block, EmbedBlock, ListBlock, NoticeBlock, Picture, TableBlock } from '../../core/index.ts';
import { type NestedItem, nestItems } from '../../core/story-model/nest-items.ts';
import { noticeLabel, type Wording } from '../wording.ts';
import { h, type Markup } from './element.ts';
import { type LineHighlights, lineMarkup } from './text-markup.ts';

/** The context that the markup of blocks depends on. */
export interface MarkupContext {
  highlights: LineHighlights;
  wording: Wording;
  /** Returns the address of a picture in the file, or null: it is left out, its alternative text and caption stay. */
  pictureSource(picture: Picture): string | null;
}

const dimension = (value: number | undefined): number | null =>
  value !== undefined && Number.isFinite(value) && value > 0 ? Math.round(value) : null;

function picture(it: Picture, { pictureSource }: MarkupContext): Markup | null {
  const src = pictureSource(it);
  if (!src) return it.alt ? h('p', { class: 'alt' }, it.alt) : null;
  return h('img', { src, alt: it.alt, width: dimension(it.width), height: dimension(it.height) });
}

/** Pictures with caption and credit; null where nothing of it can be shown. */
export function figureMarkup(
  line: string,
  figure: { pictures: readonly Picture[]; caption: string | null; credit: string | null },
  context: MarkupContext,
): Markup | null {
  const { caption, credit } = figure;
  const pictures = figure.pictures.flatMap((it) => picture(it, context) ?? []);
  if (pictures.length === 0 && !caption) return null;
  return h(
    'figure',
    {},
    pictures,
    (caption || credit) &&
      h(
        'figcaption',
        {},
        caption && lineMarkup(line, [{ text: caption }], context.highlights),
        caption && credit && ' ',
        credit && h('small', {}, credit),
      ),
  );
}

function listMarkup(block: ListBlock, { highlights }: MarkupContext): Markup {
  const level = (items: readonly NestedItem[]): Markup =>
    h(
      block.ordered ? 'ol' : 'ul',
      {},
      items.map(({ item, index, children }) =>
        h(
          'li',
          {},
          lineMarkup(`${block.id}.${index}`, item.text, highlights),
          children.length > 0 && level(children),
        ),
      ),
    );
  return level(nestItems(block.items));
}

/** The number of columns or rows that a cell may stand in, whatever is said of it. */
const spanOf = (span = 1): number => Math.max(1, Math.min(Math.round(span) || 1, 1000));

function tableMarkup(block: TableBlock, { highlights }: MarkupContext): Markup {
  let cells = 0;
  const rows = block.rows.map((row) => {
    const isHeadRow = row.every((cell) => cell.header);
    return h(
      'tr',
      {},
      row.map((cell) => {
        const colspan = spanOf(cell.colspan);
        const rowspan = spanOf(cell.rowspan);
        return h(
          cell.header ? 'th' : 'td',
          {
            scope: cell.header ? (isHeadRow ? 'col' : 'row') : null,
            colspan: colspan > 1 ? colspan : null,
            rowspan: rowspan > 1 ? rowspan : null,
          },
          lineMarkup(`${block.id}.${cells++}`, cell.text, highlights),
        );
      }),
    );
  });
  // A table without a cell is not valid.
  const filled = rows.filter((row) => row.children.length > 0);
  return h('table', {}, block.caption && h('caption', {}, block.caption), h('tbody', {}, filled));
}

function noticeMarkup(block: NoticeBlock, { highlights, wording }: MarkupContext): Markup {
  return h(
    'aside',
    { class: 'notice' },
    h('p', {}, h('strong', {}, noticeLabel(wording, block))),
    block.text.length > 0 && h('p', {}, lineMarkup(block.id, block.text, highlights)),
  );
}

function embedMarkup(block: EmbedBlock, context: MarkupContext): Markup {
  const href = safeLink(block.url);
  return h(
    'aside',
    { class: 'embed' },
    h('p', {}, h('strong', {}, block.author ?? context.wording[block.kind])),
    block.poster && picture(block.poster, context),
    block.paragraphs.map((text, n) => h('p', {}, lineMarkup(`${block.id}.${n}`, text, context.highlights))),
    href && h('p', {}, h('a', { href }, href)),
  );
}

/** Writes one block of a story as markup; null where nothing of it can be shown. */
export function blockMarkup(block: Block, context: MarkupContext): Markup | null {
  const { highlights, wording } = context;
  switch (block.type) {
    case 'paragraph':
      return h('p', {}, lineMarkup(block.id, block.text, highlights));
    case 'heading':
      return h(`h${block.level}`, {}, lineMarkup(block.id, block.text, highlights));
    case 'list':
      return block.items.length > 0 ? listMarkup(block, context) : null;
    case 'blockquote':
      return h(
        'blockquote',
        {},
        block.paragraphs.map((text, n) => h('p', {}, lineMarkup(`${block.id}.${n}`, text, highlights))),
        block.cite && h('footer', {}, block.cite),
      );
    case 'figure':
      return figureMarkup(`${block.id}.caption`, block, context);
    case 'table':
      return block.rows.some((row) => row.length > 0) ? tableMarkup(block, context) : null;
    case 'code':
      return h(
        'pre',
        {},
        h('code', {}, lineMarkup(block.id, [{ text: block.text }], highlights).map(unbroken)),
      );
    case 'embed':
      return embedMarkup(block, context);
    case 'notice':
      return noticeMarkup(block, context);
    case 'timestamp': {
      const text = block.text || (block.time && wording.date(block.time));
      return text ? h('p', { class: 'time' }, h('strong', {}, text)) : null;
    }
  }
}

/** Leaves breaks out of preformatted text: there a line end is its own break. */
function unbroken(markup: Markup): Markup {
  if (typeof markup === 'string') return markup;
  return markup.tag === 'br' ? '\n' : { ...markup, children: markup.children.map(unbroken) };
}
