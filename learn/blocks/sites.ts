import { createHash } from 'node:crypto';
import { getDomain } from 'tldts';

/** The site of an address: the part of its host name that somebody registered; the address itself where none is. */
export const siteOf = (url: string): string => getDomain(url) ?? url;

/** Returns the part of the corpora that a page is in, 0 and up; all pages of a site are in one, whatever their corpus. */
export function partOf(url: string, parts: number): number {
  return createHash('sha256').update(siteOf(url)).digest().readUInt32BE() % parts;
}
