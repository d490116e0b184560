import type { Box, PageBlock } from '../blocks/page.ts';
import type { RichText, TableBlock } from '../types.ts';

type Row = TableBlock['rows'][number];

/** Most columns of a row. */
const MAX_COLUMNS = 100;

/**
 * Adds a cell to a row in its own column: puts empty cells in the columns left out before it. Returns the
 * row.
 */
export function addCell(row: Row, block: PageBlock, text: RichText): Row {
  const cell = cellOf(block.box);
  const column = Math.min((cell?.nth ?? 1) - 1, MAX_COLUMNS);
  while (row.length < column) row.push({ text: [], header: false, colspan: 1 });
  const colspan = Number.parseInt(cell?.element.getAttribute('colspan') ?? '1', 10);
  row.push({ text, header: cell?.tag === 'th', colspan: colspan > 0 && colspan < MAX_COLUMNS ? colspan : 1 });
  return row;
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
