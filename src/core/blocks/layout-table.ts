import type { Box } from './page.ts';

/** Rows looked at to tell a table of data from one that only lays a page out. */
const LOOKED_AT = 5;
/** A table of more cells than this lays nothing out. */
const MOST_CELLS = 40;

/** Whether a table lays a page out: one column of flowing text, or tables within it. */
export function isLayoutTable({ element }: Box): boolean {
  if (element.getElementsByTagName('table').length) return true;
  const rows = element.getElementsByTagName('tr');
  for (let i = 0; i < rows.length && i < LOOKED_AT; i++) {
    if ((rows[i]?.childElementCount ?? 0) > 1) return false;
  }
  return true;
}

/** Characters and line breaks of a cell that holds a story, and share of the table's text that stands in it. */
const LONG = 600;
const BREAKS = 3;
const MOST = 0.6;

/**
 * Whether one cell of a table holds paragraphs, and most of all its text: it lays a page out beside a menu. Tables that hold
 * others are not looked into, so that no text is read twice.
 */
export function holdsProse(table: Element): boolean {
  if (table.getElementsByTagName('table').length) return false;
  const cells = table.getElementsByTagName('td');
  if (!cells.length || cells.length > MOST_CELLS) return false;
  let whole = 0;
  let longest: Element | null = null;
  let length = 0;
  for (let i = 0; i < cells.length; i++) {
    const cell = cells[i] as Element;
    const own = cell.textContent?.length ?? 0;
    whole += own;
    if (own <= length) continue;
    length = own;
    longest = cell;
  }
  if (!longest || length < LONG || length < MOST * whole) return false;
  return longest.getElementsByTagName('br').length + longest.getElementsByTagName('p').length >= BREAKS;
}
