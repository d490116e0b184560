import { unclobbered } from '../blocks/unclobbered.ts';

/** Number of images looked at: more than any page needs to show where its pictures come from. */
const MAX_IMAGES = 5000;

/**
 * Returns the host of a picture and the first folder on it, "https://cdn.example/news/": policies of pages
 * (CSP, img-src) name hosts, and on hosts that many share the folder of one of them. For the page's own host
 * it is "https://paper.example/", as such a host is named whole. Null for anything but http and https.
 * @param ownOrigin origin of the page
 */
export function pictureFolder(src: string, ownOrigin: string): string | null {
  if (!/^https?:/i.test(src) || !URL.canParse(src)) return null;
  const { origin, pathname } = new URL(src);
  const folder = origin === ownOrigin ? null : /^\/[^/]*\//.exec(pathname);
  return origin + (folder?.[0] ?? '/');
}

/**
 * Returns the address that browsers ask for: on an encrypted page https in place of http, as they take
 * pictures from nowhere else.
 */
export const asAskedFor = (src: string, ownOrigin: string): string =>
  ownOrigin.startsWith('https:') ? src.replace(/^http:/i, 'https:') : src;

/** True if an image has come, or is on its way: one that the page's policy forbids has failed at once. */
function isLet(image: HTMLImageElement): boolean {
  return image.complete ? image.naturalWidth > 0 : image.loading !== 'lazy';
}

/**
 * Reads from a page's images the hosts, with their first folders, that it loads pictures from (see
 * `pictureFolder`). Nothing is asked of the network or of the page's scripts. A document that is not shown
 * anywhere loads none.
 */
export function loadedFolders(document: Document, ownOrigin: string): Set<string> {
  const folders = new Set<string>();
  for (const image of Array.from(unclobbered(document).images ?? []).slice(0, MAX_IMAGES)) {
    const src = isLet(image) ? asAskedFor(image.currentSrc, ownOrigin) : '';
    const folder = pictureFolder(src, ownOrigin);
    if (folder) folders.add(folder);
  }
  return folders;
}
