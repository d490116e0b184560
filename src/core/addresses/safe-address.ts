/**
 * Which addresses a story may hold, and so which a reader may follow or see a picture of. The one place that decides: what
 * is not listed here is no address.
 */

const LINKS: ReadonlySet<string> = new Set(['http:', 'https:', 'mailto:']);
const PICTURES: ReadonlySet<string> = new Set(['http:', 'https:']);

/** Characters of a longer address: none that leads anywhere is so long. */
const MAX_ADDRESS = 8_192;
/** Characters of a picture that is written out in its address: about 3 MB of it. */
export const MAX_PICTURE_DATA = 4_000_000;

/** What address parsers leave out wherever it stands (URL standard, "basic URL parser"). */
const LEFT_OUT = /[\t\n\r]+/g;
/** Kinds of pictures that hold no script and lead nowhere: bitmaps. */
const PICTURE_DATA = /^data:image\/(png|jpe?g|gif|webp|avif)(;base64)?,/i;
const BASE64 = /^[A-Za-z0-9+/]+={0,2}$/;
const PERCENT = /^(?:[\w!$&'()*+,\-./:;=?@~]|%[\da-f]{2})+$/i;

/** A picture that is written out in its address. */
export interface PictureData {
  type: 'png' | 'jpeg' | 'gif' | 'webp' | 'avif';
  isBase64: boolean;
  /** In base64, or percent-encoded. */
  data: string;
}

function parsed(address: string | null | undefined, base?: string): URL | null {
  if (!address || address.length > MAX_ADDRESS) return null;
  try {
    return new URL(address, base || undefined);
  } catch {
    return null;
  }
}

/** Reads an address that holds a bitmap; null for anything else, whatever it calls itself. */
export function pictureData(address: string | null | undefined): PictureData | null {
  if (!address || address.length > MAX_PICTURE_DATA) return null;
  const whole = address.trim().replace(LEFT_OUT, '');
  const [head, name = '', encoding] = PICTURE_DATA.exec(whole) ?? [];
  if (head === undefined) return null;
  const data = whole.slice(head.length);
  if (!(encoding ? BASE64 : PERCENT).test(data)) return null;
  const type = name.toLowerCase().replace('jpg', 'jpeg') as PictureData['type'];
  return { type, isBase64: !!encoding, data };
}

/**
 * An address that a link may lead to (http, https, mailto), absolute and normalised, or null.
 * @param base what a relative one starts from; without it there are none
 */
export function safeLink(address: string | null | undefined, base?: string): string | null {
  const url = parsed(address, base);
  return url && LINKS.has(url.protocol) ? url.href : null;
}

/**
 * An address that a picture may come from (http, https, or a bitmap that is written out in it), absolute and normalised,
 * or null.
 * @param base what a relative one starts from; without it there are none
 */
export function safePicture(address: string | null | undefined, base?: string): string | null {
  const data = pictureData(address);
  if (data) return `data:image/${data.type}${data.isBase64 ? ';base64' : ''},${data.data}`;
  const url = parsed(address, base);
  return url && PICTURES.has(url.protocol) ? url.href : null;
}
