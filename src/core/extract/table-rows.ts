import type { Box, PageBlock } from '../blocks/page.ts';
import type { RichText, TableBlock } from '../types.ts';

type Row = TableBlock['rows'][number];

/** Most columns of a row, and most rows that one cell stands in. */
const MAX_COLUMNS = 100;
const MAX_ROWS = 100;

/**
 * Adds a cell to a row in its own column: puts empty cells in the columns left out before it. Returns the
 * row.
 */
export function addCell(row: Row, block: PageBlock, text: RichText): Row {
  const cell = cellOf(block.box);
  const column = Math.min((cell?.nth ?? 1) - 1, MAX_COLUMNS);
  while (row.length < column) row.push({ text: [], header: false, colspan: 1 });
  const colspan = spanOf(cell, 'colspan');
  const rowspan = rowsOf(cell);
  row.push({
    text,
    header: cell?.tag === 'th',
    colspan: colspan < MAX_COLUMNS ? colspan : 1,
    ...(rowspan > 1 && { rowspan }),
  });
  return row;
}

function spanOf(cell: Box | null, attribute: 'colspan' | 'rowspan'): number {
  const span = Number.parseInt(cell?.element.getAttribute(attribute) ?? '', 10);
  return span > 0 ? span : 1;
}

/** Counts the rows that a cell stands in: no more than its part of the table still has, as in browsers. */
function rowsOf(cell: Box | null): number {
  const wanted = Math.min(spanOf(cell, 'rowspan'), MAX_ROWS);
  let rows = 1;
  let row = cell?.element.parentElement?.nextElementSibling;
  for (; row && rows < wanted; row = row.nextElementSibling) {
    if (row.localName !== 'tr') break;
    rows++;
  }
  return rows;
}

/** Adds a line of text to the table whose last line is `last`: to its cell, its row, or a new row. */
export function joinCell(rows: Row[], last: PageBlock, block: PageBlock, text: RichText): void {
  const row = rows.at(-1);
  const cell = row?.at(-1);
  if (cell && cellOf(last.box) === cellOf(block.box)) cell.text.push({ text: '\n' }, ...text);
  else if (row && rowOf(last.box) === rowOf(block.box)) addCell(row, block, text);
  else rows.push(addCell([], block, text));
}

/** True if the two lines of text stand in one row of a table. */
export function isSameRow(a: PageBlock, b: PageBlock): boolean {
  const row = rowOf(a.box);
  return row !== null && row === rowOf(b.box);
}

const cellOf = (box: Box): Box | null => closest(box, '|td|th|');
const rowOf = (box: Box): Box | null => closest(box, '|tr|');

function closest(box: Box, tags: string): Box | null {
  for (let at: Box | null = box; at; at = at.parent) {
    if (tags.includes(`|${at.tag}|`)) return at;
    if (at.tag === 'table') return null;
  }
  return null;
}
