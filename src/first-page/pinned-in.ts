/** The browsers that keep new buttons in different places. */
export type PinnedIn = 'chrome' | 'edge' | 'firefox' | 'safari' | 'phone';

/** Tells from what a browser calls itself how its readers come by a new button. */
export function pinnedIn(userAgent: string): PinnedIn {
  if (/Android|iPhone|iPad/.test(userAgent)) return 'phone';
  if (/Firefox\//.test(userAgent)) return 'firefox';
  if (/Edg\//.test(userAgent)) return 'edge';
  return /Safari\//.test(userAgent) && !/Chrom(e|ium)\//.test(userAgent) ? 'safari' : 'chrome';
}
