import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { dompurify } from './formats/dompurify.ts';
import { html5sec } from './formats/html5sec.ts';
import { pages } from './formats/pages.ts';
import { parserTests } from './formats/parser-tests.ts';
import { payloadLists } from './formats/payload-lists.ts';
import type { Format, Payload } from './payload.ts';

/** Formats in the order in which they are asked: the first that knows a file reads it. */
const FORMATS: readonly Format[] = [dompurify, html5sec, parserTests, payloadLists, pages];

/** Every payload below a folder, in the order of the files' names. @throws Error where the folder cannot be read */
export function readPayloads(folder: string): Payload[] {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((it) => it.isFile())
    .map((it) => join(it.parentPath, it.name))
    .sort();
  return files.flatMap((file) => {
    const path = relative(folder, file).split(sep).join('/');
    const text = readFileSync(file, 'utf8');
    for (const read of FORMATS) {
      const found = read(path, text);
      if (found) return found;
    }
    return [];
  });
}
