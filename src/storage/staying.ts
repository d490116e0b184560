import { hashOf } from './hash.ts';
import { browserLock, type Lock } from './lock.ts';
import { type AreaLike, recentEntries } from './recent-entries.ts';

/** The storage's key: what lies under it is gone when the browser ends. */
const KEY = 'staying';
const MAX_TABS = 200;

/** A tab in which the reader stays from page to page of a site. */
interface Stay {
  /** Hash of the site: whoever looks into the memory finds no list of what was read. */
  site: string;
  /** True once the browser kept us out of a page of the site: the next time its leave is asked for. */
  isKeptOut: boolean;
}

/** The tabs in which the reader stays from page to page of a site. Nothing of it rejects but as the storage does. */
export interface Stays {
  /** The site, of which this host is a part, that the reader stays with in a tab; or null. */
  siteOf(tabId: number, host: string): Promise<string | null>;
  /** The site, of which this host is a part, that the reader stayed with in a tab until the browser kept us out; or null. */
  keptOutOf(tabId: number, host: string): Promise<string | null>;
  begin(tabId: number, site: string): Promise<void>;
  end(tabId: number): Promise<void>;
  /** Ends it because the browser kept us out. */
  endKeptOut(tabId: number): Promise<void>;
}

/** A host and all that it lies below: "m.paper.example", "paper.example", "example". */
const sitesOf = (host: string): string[] => {
  const labels = host.replace(/^www\./, '').split('.');
  return labels.map((_, from) => labels.slice(from).join('.'));
};

const parse = (stored: unknown): Stay | null => {
  const { site, isKeptOut } = (stored ?? {}) as Partial<Stay>;
  return typeof site === 'string' ? { site, isKeptOut: isKeptOut === true } : null;
};

/**
 * Opens the list of these tabs.
 * @param area storage that lasts as long as the browser runs; content scripts must not see it
 */
export function openStays(area: AreaLike, lock: Lock = browserLock('clearstory staying')): Stays {
  const tabs = recentEntries<Stay>(area, { key: KEY, most: MAX_TABS, parse, lock });
  const find = async (tabId: number, host: string, isKeptOut: boolean) => {
    const stay = await tabs.read(String(tabId));
    if (stay?.isKeptOut !== isKeptOut) return null;
    return sitesOf(host).find((site) => hashOf(site) === stay.site) ?? null;
  };
  return {
    siteOf: (tabId, host) => find(tabId, host, false),
    keptOutOf: (tabId, host) => find(tabId, host, true),
    begin: (tabId, site) => tabs.write(String(tabId), { site: hashOf(site), isKeptOut: false }),
    end: (tabId) => tabs.write(String(tabId), null),
    endKeptOut: (tabId) => tabs.change(String(tabId), (stay) => stay && { ...stay, isKeptOut: true }),
  };
}
