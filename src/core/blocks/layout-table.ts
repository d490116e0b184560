import type { Box } from './page.ts';

/** Rows looked at to tell a table of data from one that only lays a page out. */
const LOOKED_AT = 5;

/** Whether a table lays a page out: one column of flowing text, or tables within it. */
export function isLayoutTable({ element }: Box): boolean {
  if (element.getElementsByTagName('table').length) return true;
  const rows = element.getElementsByTagName('tr');
  for (let i = 0; i < rows.length && i < LOOKED_AT; i++) {
    if ((rows[i]?.childElementCount ?? 0) > 1) return false;
  }
  return true;
}
