import type { Site } from './site.ts';

/** Hosts that the browsers themselves ask on starting, whatever is installed. */
const OF_THE_BROWSER =
  /^https?:\/\/([\w-]+\.)*(googleapis\.com|google\.com|gvt1\.com|mozilla\.(com|org|net)|firefox\.com)\//;

/** Lists what pages and the extension have asked for, the first requests left out. @param from how many of these */
export const asked = (site: Site, from: number) =>
  site.requests.slice(from).filter((url) => !OF_THE_BROWSER.test(url));

/** Waits until nothing has been asked for in a while. */
export async function settledSite(site: Site): Promise<void> {
  let before = -1;
  while (site.requests.length !== before) {
    before = site.requests.length;
    await new Promise((done) => setTimeout(done, 700));
  }
}
