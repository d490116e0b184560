import browser, { type Runtime } from 'webextension-polyfill';
import { normaliseHost } from '../settings/settings.ts';

/** Who asks, as the browser says it: its types do not know of the origin, which both browsers tell. */
export type Asking = Runtime.MessageSender & { origin?: string };

/** Whether a page of ours asks: it may ask for any site. */
const isOurs = ({ url }: Asking): boolean => url?.startsWith(browser.runtime.getURL('')) === true;

/**
 * The host for which a script in a tab may ask, as `normaliseHost` writes it; null: for none. A page in a sandbox has
 * "null" for its origin: its address says where it came from.
 */
function siteOf({ origin, url }: Asking): string | null {
  const address = origin && origin !== 'null' ? origin : url;
  return address === undefined ? null : normaliseHost(address);
}

/** Whether the sender may change what a host has of its own: a script in a tab where it stands, and nowhere else. */
export const maySpeakFor = (sender: Asking, host: string): boolean =>
  isOurs(sender) || siteOf(sender) === host;

/** What stands before the first separator of a filter, item by item. None: it holds everywhere. */
const hostsOf = (line: string): string[] =>
  (line.split('#', 1)[0] ?? '')
    .split(',')
    .map((host) => host.trim())
    .filter(Boolean);

/** Whether the sender may add a filter: a script in a tab one that names its own site and no other. */
export function mayAddFilter(sender: Asking, line: string): boolean {
  const [host = '', ...more] = hostsOf(line);
  const isPlain = more.length === 0 && !/[/*~[\]|]/.test(host);
  return isOurs(sender) || (isPlain && siteOf(sender) === (normaliseHost(host) ?? ''));
}

/**
 * Whether the sender may take a filter out: a script in a tab one that may hold where it stands. Filters without hosts
 * hold there, too; those with patterns for hosts (`/…/`, `paper.*`, `[$domain=…]`) may.
 */
export function mayRemoveFilter(sender: Asking, line: string): boolean {
  if (isOurs(sender)) return true;
  const site = siteOf(sender);
  if (site === null) return false;
  const hosts = hostsOf(line).filter((host) => !host.startsWith('~'));
  const mayHold = (host: string) => {
    if (/^[/[]|\*/.test(host)) return true;
    const named = normaliseHost(host);
    return named !== null && (site === named || site.endsWith(`.${named}`));
  };
  return hosts.length === 0 || hosts.some(mayHold);
}
