const ALLOWED = new Set(['http:', 'https:', 'mailto:']);

/** The address that the page's relative links start from: its <base href>, read against its own address. */
export function baseUrl(document: Document, url: string): string {
  const href = document.querySelector('base[href]')?.getAttribute('href');
  if (!href) return url;
  return parse(href, url)?.href ?? url;
}

function parse(href: string, base: string): URL | null {
  try {
    return new URL(href, base || undefined);
  } catch {
    return null;
  }
}

/** Addresses that `URL` would leave as they are, as nearly all links are: to parse each takes longer than to read it. */
const WRITTEN_OUT = /^https?:\/\/[a-z0-9.-]+\/[\w%/?=&#+~,;:@!.-]*$/;
const ORIGIN = /^https?:\/\/[^/?#]+/;

function writtenOut(href: string, base: string): string | null {
  const address = /^\/[^/]/.test(href) ? (ORIGIN.exec(base)?.[0] ?? '') + href : href;
  return WRITTEN_OUT.test(address) && !address.includes('/.') ? address : null;
}

/** An absolute link address, or null for anything but http, https and mailto. */
export function linkUrl(href: string | null, base: string): string | null {
  if (!href) return null;
  const written = writtenOut(href, base);
  if (written) return written;
  const url = parse(href.trim(), base);
  return url && ALLOWED.has(url.protocol) ? url.href : null;
}

/** An absolute picture address, or null; data: only for bitmaps. */
export function pictureUrl(src: string | null, base: string): string | null {
  const trimmed = src?.trim();
  if (!trimmed) return null;
  if (/^data:/i.test(trimmed)) return /^data:image\/(?!svg)/i.test(trimmed) ? trimmed : null;
  const url = parse(trimmed, base);
  return url && (url.protocol === 'http:' || url.protocol === 'https:') ? url.href : null;
}
