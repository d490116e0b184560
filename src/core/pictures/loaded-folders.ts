import { unclobbered } from '../blocks/unclobbered.ts';

/** More pictures than any page needs to show where its pictures come from. */
const MAX_IMAGES = 5000;

/**
 * The host of a picture and the first folder on it, "https://cdn.example/news/": policies of pages (CSP, img-src) name
 * hosts, and on hosts that many share the folder of one of them. Of the page's own host: "https://paper.example/", for
 * such a host is named whole. Null for anything but http and https.
 * @param ownOrigin origin of the page
 */
export function pictureFolder(src: string, ownOrigin: string): string | null {
  if (!/^https?:/i.test(src) || !URL.canParse(src)) return null;
  const { origin, pathname } = new URL(src);
  const folder = origin === ownOrigin ? null : /^\/[^/]*\//.exec(pathname);
  return origin + (folder?.[0] ?? '/');
}

/** The address that browsers ask for on a page that came encrypted: they take pictures from nowhere else. */
export const asAskedFor = (src: string, ownOrigin: string): string =>
  ownOrigin.startsWith('https:') ? src.replace(/^http:/i, 'https:') : src;

/** Whether an image has come, or is on its way: one that the page's policy forbids has failed at once. */
function isLet(image: HTMLImageElement): boolean {
  return image.complete ? image.naturalWidth > 0 : image.loading !== 'lazy';
}

/**
 * Reads from a page's images where it loads pictures from. Nothing is asked of the network or of the page's scripts.
 * Out: hosts with their first folders; see `pictureFolder`. A document that is not shown anywhere loads none.
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
