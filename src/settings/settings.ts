import { type Appearance, appearanceDefaults, isBoolean, isValidAppearance } from './appearance.ts';
import { isRecord } from './is-record.ts';
import { listedSite } from './listed-site.ts';
import { isValidSpeech, type Speech, speechDefaults } from './speech.ts';

/** The formats in which reference managers take the source of a story or a quotation. */
const REFERENCE_FORMATS = ['bibtex', 'ris', 'csl'] as const;
export type ReferenceFormat = (typeof REFERENCE_FORMATS)[number];

/** The formats in which one copies. With text and Markdown formatted text goes along; a reference goes alone. */
export const COPY_FORMATS = ['text', 'markdown', ...REFERENCE_FORMATS] as const;
export type CopyFormat = (typeof COPY_FORMATS)[number];

/** More sites than these in one list do not fit the 8,192 bytes that a synced item may have. */
export const MAX_SITES = 150;

/** Checks that what is copied is a reference. */
export const isReferenceFormat = (format: CopyFormat): format is ReferenceFormat =>
  format !== 'text' && format !== 'markdown';

/** Preferences: one object of defaults, from which the type is derived. */
export const defaults = {
  ...appearanceDefaults,
  ...speechDefaults,
  copyAs: 'text' as CopyFormat,
  /** True if a story opens where its reader left off. */
  keepPlace: true,
  /** Host names, lower case, without "www."; a host stands for its subdomains too. */
  disabledSites: [] as string[],
  /** Hosts, as above, on which a story opens by itself; needs the reader's leave for each (see `siteOrigin`). */
  autoSites: [] as string[],
  /** Hosts, as above, on whose pages quotations are highlighted by themselves; needs the same leave. */
  markSites: [] as string[],
  /** True if stories open by themselves on every site but those that are off; needs leave for all (see `EVERY_ORIGIN`). */
  autoEverywhere: false,
};
export type Settings = typeof defaults;

/** The settings as they hold for one page. */
export interface PageSettings extends Settings {
  /** True where changes of the appearance hold on this page's site only; null where a site cannot have its own. */
  onlyHere: boolean | null;
}

/** Checks that a value is a host as `normaliseHost` writes it. */
export const isHost = (value: unknown): value is string =>
  typeof value === 'string' && normaliseHost(value) === value;

function isSiteList(value: unknown): value is string[] {
  return Array.isArray(value) && value.length <= MAX_SITES && value.every(isHost);
}

const isValid: {
  [K in Exclude<keyof Settings, keyof Appearance | keyof Speech>]: (value: unknown) => value is Settings[K];
} = {
  keepPlace: isBoolean,
  copyAs: (value): value is CopyFormat => COPY_FORMATS.includes(value as CopyFormat),
  disabledSites: isSiteList,
  autoSites: isSiteList,
  markSites: isSiteList,
  autoEverywhere: isBoolean,
};

/** Settings out of whatever was stored: each value that is missing or not valid is the default. Never throws. */
export function parseSettings(stored: unknown): Settings {
  const given = isRecord(stored) ? stored : {};
  const settings: Record<string, unknown> = { ...defaults };
  for (const [key, valid] of Object.entries({ ...isValidAppearance, ...isValidSpeech, ...isValid })) {
    if (Object.hasOwn(given, key) && valid(given[key])) settings[key] = given[key];
  }
  return settings as Settings;
}

/** Names in labels, or an IPv6 address in brackets. */
const HOST = /^(?:\[[0-9a-f:.]+\]|[a-z0-9_-]+(?:\.[a-z0-9_-]+)*)$/;

/**
 * The host that an entry of the site list stands for, from a host name or an address as one pastes it, or null where it
 * is neither. "https://www.Example.com/news" gives "example.com".
 */
export function normaliseHost(entry: string): string | null {
  const trimmed = entry.trim().toLowerCase();
  if (!trimmed || /\s/.test(trimmed)) return null;
  const address = /^[a-z][a-z0-9+.-]*:\/\//.test(trimmed) ? trimmed : `http://${trimmed}`;
  if (!URL.canParse(address)) return null;
  const { hostname, protocol } = new URL(address);
  if (protocol !== 'http:' && protocol !== 'https:') return null;
  const bare = hostname.replace(/^www\./, '').replace(/\.$/, '');
  return HOST.test(bare) && bare.length <= 253 ? bare : null;
}

/** Checks that the reader asked us not to look at pages of this host by ourselves. */
export function isDisabledOn(settings: Pick<Settings, 'disabledSites'>, hostname: string): boolean {
  return listedSite(settings.disabledSites, hostname) !== null;
}

/** A site on which something happens without a press. */
interface AutomaticSite {
  site: string;
  /** 'open': stories open by themselves. 'mark': their quotations are highlighted on the page. */
  does: 'open' | 'mark';
}

/** The site for which the reader asked that something happens by itself, where a host belongs to one; else null. */
export function automaticSite(
  settings: Pick<Settings, 'autoSites' | 'markSites' | 'disabledSites'>,
  hostname: string,
): AutomaticSite | null {
  if (isDisabledOn(settings, hostname)) return null;
  const opened = listedSite(settings.autoSites, hostname);
  if (opened !== null) return { site: opened, does: 'open' };
  const marked = listedSite(settings.markSites, hostname);
  return marked === null ? null : { site: marked, does: 'mark' };
}

/** The match pattern of all pages of the web, for the browser's permission prompt. */
export const EVERY_ORIGIN = '*://*/*';

/** The match pattern of a site's pages, subdomains included, for the browser's permission prompt. */
export function siteOrigin(site: string): string {
  return /^\[|^[\d.]+$/.test(site) ? `*://${site}/*` : `*://*.${site}/*`;
}
