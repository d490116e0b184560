import browser, { type Runtime } from 'webextension-polyfill';
import { isOurs } from '../messaging/is-ours.ts';
import { normaliseHost } from '../settings/settings.ts';

/** The sender of a request as the browser describes it: its types lack the origin, which both browsers give. */
export type Asking = Runtime.MessageSender & { origin?: string };

/** Checks that a page of ours asks: it may ask for any site. */
export const mayAskForAll = (sender: Asking): boolean => isOurs(browser.runtime, sender);

/**
 * The host for which a script in a tab may ask, as `normaliseHost` writes it; null: for none. A page in a sandbox has
 * "null" for its origin: its address says where it came from.
 */
function siteOf({ origin, url }: Asking): string | null {
  const address = origin && origin !== 'null' ? origin : url;
  return address === undefined ? null : normaliseHost(address);
}

/**
 * Checks that the sender may speak for a host, and change its settings: a script in a tab only for its own site.
 * @param host null: of a page that has none, such as a file
 */
export const maySpeakFor = (sender: Asking, host: string | null): boolean =>
  mayAskForAll(sender) || siteOf(sender) === host;

/** Lists the hosts before the first separator of a filter. None: the filter holds everywhere. */
const hostsOf = (line: string): string[] =>
  (line.split('#', 1)[0] ?? '')
    .split(',')
    .map((host) => host.trim())
    .filter(Boolean);

/** Checks that the sender may add a filter: a script in a tab only one that names its own site and no other. */
export function mayAddFilter(sender: Asking, line: string): boolean {
  const [host = '', ...more] = hostsOf(line);
  const isPlain = more.length === 0 && !/[/*~[\]|]/.test(host);
  return mayAskForAll(sender) || (isPlain && siteOf(sender) === (normaliseHost(host) ?? ''));
}

/**
 * Checks that the sender may take a filter out: a script in a tab only one that may hold on its site. Filters without hosts
 * hold there, too; those with patterns for hosts (`/…/`, `paper.*`, `[$domain=…]`) may.
 */
export function mayRemoveFilter(sender: Asking, line: string): boolean {
  if (mayAskForAll(sender)) return true;
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
