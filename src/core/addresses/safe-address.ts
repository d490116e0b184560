/**
 * The one place that decides which addresses a story may hold, and so which a reader may follow or see a
 * picture of: what is not listed here is no address.
 */

const LINKS: ReadonlySet<string> = new Set(['http:', 'https:', 'mailto:']);
const PICTURES: ReadonlySet<string> = new Set(['http:', 'https:']);

/** Longest address that is read, in characters: none that leads anywhere is longer. */
const MAX_ADDRESS = 8_192;
/** Longest picture written out in its address that is read, in characters: about 3 MB of picture. */
export const MAX_PICTURE_DATA = 4_000_000;

/** Characters that address parsers leave out wherever they stand (URL standard, "basic URL parser"). */
const LEFT_OUT = /[\t\n\r]+/g;
/** Kinds of pictures that hold no script and lead nowhere: bitmaps. */
const PICTURE_DATA = /^data:image\/(png|jpe?g|gif|webp|avif)(;base64)?,/i;
const BASE64 = /^[A-Za-z0-9+/]+={0,2}$/;
const PERCENT = /^(?:[\w!$&'()*+,\-./:;=?@~]|%[\da-f]{2})+$/i;

/** A picture that is written out in its address. */
export interface PictureData {
  type: 'png' | 'jpeg' | 'gif' | 'webp' | 'avif';
  isBase64: boolean;
  /** Bytes of the picture, in base64 or percent-encoded. */
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
 * Returns an address that a link may lead to (http, https, mailto), absolute and normalised; null for any
 * other.
 * @param base address that a relative one starts from; without it relative ones are refused
 */
export function safeLink(address: string | null | undefined, base?: string): string | null {
  const url = parsed(address, base);
  return url && LINKS.has(url.protocol) ? url.href : null;
}

/**
 * Returns an address that a picture may come from (http, https, or a bitmap that is written out in it),
 * absolute and normalised; null for any other.
 * @param base address that a relative one starts from; without it relative ones are refused
 */
export function safePicture(address: string | null | undefined, base?: string): string | null {
  const data = pictureData(address);
  if (data) return `data:image/${data.type}${data.isBase64 ? ';base64' : ''},${data.data}`;
  const url = parsed(address, base);
  return url && PICTURES.has(url.protocol) ? url.href : null;
}
