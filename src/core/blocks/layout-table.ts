import type { Box } from './page.ts';

/** Number of rows that are looked at to tell a table of data from one that only lays a page out. */
const MAX_ROWS = 5;
/** Most cells of a table that lays a page out. */
const MAX_CELLS = 40;

/**
 * True if the table lays a page out: none of its first rows has more than one cell, or other tables stand
 * within it.
 */
export function isLayoutTable({ element }: Box): boolean {
  if (element.getElementsByTagName('table').length) return true;
  const rows = element.getElementsByTagName('tr');
  for (let i = 0; i < rows.length && i < MAX_ROWS; i++) {
    if ((rows[i]?.childElementCount ?? 0) > 1) return false;
  }
  return true;
}

/**
 * Limits for a cell that holds a story: least characters, least line breaks or paragraphs, and least share of
 * the table's text, 0 to 1.
 */
const MIN_STORY_CHARS = 600;
const MIN_BREAKS = 3;
const MIN_TEXT_SHARE = 0.6;

/**
 * True if one cell of the table holds paragraphs, and most of all its text: such a table lays a page out
 * beside a menu. Returns false for tables that hold others, without a look into them, so that no text is read
 * twice.
 */
export function holdsProse(table: Element): boolean {
  if (table.getElementsByTagName('table').length) return false;
  const cells = table.getElementsByTagName('td');
  if (!cells.length || cells.length > MAX_CELLS) return false;
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
  if (!longest || length < MIN_STORY_CHARS || length < MIN_TEXT_SHARE * whole) return false;
  return longest.getElementsByTagName('br').length + longest.getElementsByTagName('p').length >= MIN_BREAKS;
}
