/**
 * A name for a text that does not tell it: whoever looks into the storage finds no list of what was read. 53 bits of
 * cyrb53 (public domain); Web Crypto is not there on http pages.
 */
export function hashOf(text: string): string {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let n = 0; n < text.length; n++) {
    const unit = text.charCodeAt(n);
    a = Math.imul(a ^ unit, 2654435761);
    b = Math.imul(b ^ unit, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return (4294967296 * (2097151 & b) + (a >>> 0)).toString(36);
}

/** The hash of an address without what points into the page: the same page has one hash. */
export const hashOfPage = (url: string): string => hashOf(url.split('#')[0] ?? url);
