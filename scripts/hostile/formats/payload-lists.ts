import { type Format, numbered } from '../payload.ts';

const BLOCK = /^(`{3,}|~{3,})[^\n]*\n([\s\S]*?)^\1/gm;

/** PayloadsAllTheThings: lists with a payload a line, and the blocks of code in its pages, a payload a line, too. */
export const payloadLists: Format = (path, text) => {
  if (path.endsWith('.txt')) return numbered(path, text.split(/\r?\n/));
  if (!path.endsWith('.md')) return null;
  return numbered(
    path,
    [...text.matchAll(BLOCK)].flatMap(([, , code = '']) => code.split(/\r?\n/)),
  );
};
