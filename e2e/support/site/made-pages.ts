/** Origin under which pages are served that a test makes as it goes. */
const HOST = 'https://suites.test';

const pages = new Map<string, string>();

/** Serves a page from now on, at a host of its own where one is named: "https://m.suites.test". Out: its address. */
export function servePage(html: string, host = HOST): string {
  const url = `${host}/2025/04/page-${pages.size + 1}`;
  pages.set(url, html);
  return url;
}

/** The page that was made for an address. */
export const madePageAt = (url: URL): string | undefined => pages.get(url.href);

/** Lets go of all pages. */
export const forgetPages = (): void => pages.clear();
