import { safeLink } from '../../core/addresses/safe-address.ts';

/**
 * The host (or the mail address) that a link leads to, or null where the address may not be followed. The engine filters
 * addresses; this holds even where one slips through.
 */
export function linkTarget(href: string | null | undefined): string | null {
  const safe = safeLink(href);
  if (safe === null) return null;
  const url = new URL(safe);
  return url.protocol === 'mailto:' ? url.pathname : url.hostname.replace(/^www\./, '');
}
