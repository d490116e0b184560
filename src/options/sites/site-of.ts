import { normaliseHost } from '../../settings/settings.ts';

/**
 * The host that an entry, as typed or pasted, stands for; null where it stands for none. A name of at least two parts, an
 * IPv4 or IPv6 address, or the own machine: a bare word is a slip.
 */
export function siteOf(entry: string): string | null {
  const host = normaliseHost(entry);
  if (host === null) return null;
  return host === 'localhost' || host.startsWith('[') || /^[^.]+(\.[^.]+)+$/.test(host) ? host : null;
}
