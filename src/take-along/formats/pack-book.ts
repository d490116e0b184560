import { strToU8, type Zippable, zipSync } from 'fflate';
import type { BookFile } from './epub.ts';

/** Packs a book. Its `mimetype` is stored, everything else deflated; times are fixed, so that like gives like. */
export function packBook(files: readonly BookFile[]): Uint8Array<ArrayBuffer> {
  const entries: Zippable = {};
  for (const { path, content } of files) {
    const bytes = typeof content === 'string' ? strToU8(content) : content;
    entries[path] = [bytes, { level: path === 'mimetype' ? 0 : 9, mtime: new Date(2000, 0, 1) }];
  }
  return zipSync(entries);
}
