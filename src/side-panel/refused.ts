/** What Chromium says of pages that no press opens to extensions: its own, those of other extensions, and the store's. */
const SHUT = /\bchrome(-\w+)?:|devtools:|gallery/;

/** Checks that a page is shut to extensions for good, as far as the browser says so. */
export const isShutFor = (error: unknown): boolean => SHUT.test(String(error));
