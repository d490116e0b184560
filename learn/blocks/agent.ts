import { type PageRows, readRows } from './page-rows.ts';

/** Parses a page in the browser and reads the rows of its blocks. */
export function read(html: string, url: string): PageRows {
  return readRows(new DOMParser().parseFromString(html, 'text/html'), url);
}
