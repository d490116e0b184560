const LINKS = new Set(['http:', 'https:', 'mailto:']);
const PICTURES = new Set(['http:', 'https:']);
/** No SVG: it can hold scripts. */
const PICTURE_DATA = /^data:image\/(?:png|jpe?g|gif|webp|avif|bmp|x-icon)[;,]/i;

function parsed(address: string | null | undefined): URL | null {
  return address && URL.canParse(address) ? new URL(address) : null;
}

/** An address that a link in a file may lead to, normalised, or null. */
export function safeLink(address: string | null | undefined): string | null {
  const url = parsed(address);
  return url && LINKS.has(url.protocol) ? url.href : null;
}

/** An address that a picture in a file may come from, or null. */
export function safePicture(address: string | null | undefined): string | null {
  const url = parsed(address);
  if (!url) return null;
  return PICTURES.has(url.protocol) || PICTURE_DATA.test(url.href) ? url.href : null;
}

/** The host of a story's address as people write it; '' where it has none. */
export const hostOf = (address: string): string => parsed(address)?.hostname.replace(/^www\./, '') ?? '';
