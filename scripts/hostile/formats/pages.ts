import { type Format, numbered } from '../payload.ts';

/** Whole pages, as WPT and Defuddle have them. */
export const pages: Format = (path, text) =>
  /\.(?:x?html?|xht)$/.test(path) ? numbered(path, [text], true) : null;
