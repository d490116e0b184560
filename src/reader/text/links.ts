const SCHEMES = new Set(['http:', 'https:', 'mailto:']);

/**
 * The host (or the mail address) that a link leads to, or null where the address may not be followed. The engine filters
 * addresses; this holds even where one slips through.
 */
export function linkTarget(href: string | null | undefined): string | null {
  if (!href || !URL.canParse(href)) return null;
  const url = new URL(href);
  if (!SCHEMES.has(url.protocol)) return null;
  return url.protocol === 'mailto:' ? url.pathname : url.hostname.replace(/^www\./, '');
}
