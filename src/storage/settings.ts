/** Preferences: one object of defaults, from which the type is derived. */
export const THEMES = ['system', 'light', 'sepia', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** Percent of the surface's own size. */
export const TEXT_SIZE = { min: 75, max: 200, step: 5 } as const;

/** More sites than these do not fit the 8,192 bytes that a synced item may have. */
export const MAX_DISABLED_SITES = 150;

export const defaults = {
  theme: 'system' as Theme,
  /** Percent, within TEXT_SIZE. */
  textSize: 100,
  /** Whether quotations are marked in the story. */
  showQuotes: true,
  /** Whether the story's pictures are loaded (from the addresses that the page itself shows). */
  showPictures: true,
  /** Host names, lower case, without "www."; a host stands for its subdomains too. */
  disabledSites: [] as string[],
};
export type Settings = typeof defaults;

const boolean = (value: unknown): value is boolean => typeof value === 'boolean';
const host = (value: unknown): value is string => typeof value === 'string' && normaliseHost(value) === value;

const isValid: { [K in keyof Settings]: (value: unknown) => value is Settings[K] } = {
  theme: (value): value is Theme => THEMES.includes(value as Theme),
  textSize: (value): value is number =>
    typeof value === 'number' && value >= TEXT_SIZE.min && value <= TEXT_SIZE.max,
  showQuotes: boolean,
  showPictures: boolean,
  disabledSites: (value): value is string[] =>
    Array.isArray(value) && value.length <= MAX_DISABLED_SITES && value.every(host),
};

/** Settings out of whatever was stored: each value that is missing or not valid is the default. Never throws. */
export function parseSettings(stored: unknown): Settings {
  const given = typeof stored === 'object' && stored !== null ? (stored as Record<string, unknown>) : {};
  const settings: Record<string, unknown> = { ...defaults };
  for (const [key, valid] of Object.entries(isValid)) {
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

/** Whether the reader asked us not to look at pages of this host by ourselves. */
export function isDisabledOn(settings: Pick<Settings, 'disabledSites'>, hostname: string): boolean {
  const bare = hostname.toLowerCase();
  return settings.disabledSites.some((site) => bare === site || bare.endsWith(`.${site}`));
}
