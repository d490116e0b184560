import type { Picture, PictureLeave, Story } from '../types.ts';
import { type HostReach, hostReach } from './host-reach.ts';
import { asAskedFor, loadedFolders, pictureFolder } from './loaded-folders.ts';
import { mapPictures } from './map-pictures.ts';

/** The page that a picture was found in. */
export interface PicturePage {
  origin: string;
  reach: HostReach;
  /** Hosts and folders that the page has loaded pictures from; see `loadedFolders`. */
  folders: ReadonlySet<string>;
}

/**
 * Nearness of a host to the reader's machine. Nearer hosts are harder to reach from outside: a page may ask
 * those that are no nearer than its own.
 */
const NEARNESS: Record<HostReach, number> = { internet: 0, network: 1, machine: 2 };

/** Stand-in for a page without an address, which counts as one of the internet. */
const NO_ADDRESS = { origin: '', hostname: 'a.example' };

const reachOf = (url: string): HostReach => hostReach(new URL(url).hostname);

/**
 * Decides whether a picture may be loaded without a word from the reader. 'load': the page has loaded
 * pictures from the same folder, so that its policy lets it, or the picture is written out in its address.
 * 'never': its host is nearer to the reader's machine than the page's (`NEARNESS`), or it has no address of
 * http or https. 'ask': all others.
 */
export function pictureLeave(src: string, { origin, reach, folders }: PicturePage): PictureLeave {
  if (/^data:/i.test(src)) return 'load';
  const folder = pictureFolder(src, origin);
  if (!folder || NEARNESS[reachOf(src)] > NEARNESS[reach]) return 'never';
  return folders.has(folder) ? 'load' : 'ask';
}

/**
 * Writes into each picture of a story whether it may be loaded, and the address at which the page would ask
 * for it.
 * @param document the page that the story was taken from
 */
export function withLeaves(story: Story, document: Document): Story {
  const { origin, hostname } = URL.canParse(story.url) ? new URL(story.url) : NO_ADDRESS;
  const page = { origin, reach: hostReach(hostname), folders: loadedFolders(document, origin) };
  const judge = (picture: Picture): Picture => {
    const src = asAskedFor(picture.src, origin);
    const leave = pictureLeave(src, page);
    return { ...picture, src, ...(leave !== 'ask' && { leave }) };
  };
  return mapPictures(story, judge);
}
