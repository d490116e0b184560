/** Preferences: one object of defaults, from which the type is derived. */
export const THEMES = ['system', 'light', 'sepia', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** Percent of the surface's own size. */
export const TEXT_SIZE = { min: 75, max: 200, step: 5 } as const;

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
