import type { Picture } from '../types.ts';
import { withoutUnseen } from './unseen.ts';
import { pictureUrl } from './urls.ts';

interface Candidate {
  src: string;
  /** Width in pixels as the page states it; 0: unknown. */
  width: number;
}

const PLACEHOLDER =
  /(?:^|[/_.-])(?:placeholder|blank|spacer|pixel|transparent|lazy-?load(?:ing|er)?|loading|loader|empty|dummy|grey|gray|1x1|fallback)(?:[/_.?-]|$)/i;
const PICTURE_NAME = /\.(?:jpe?g|png|webp|avif|gif)(?:[?#:]|$)/i;
/**
 * Address of a picture file. No "?", "#" or further ":" stands in it, as the address of a page about a
 * picture may end like that of a picture, too.
 */
const PICTURE_FILE = /^(?:https?:)?[^?#:]*\.(?:jpe?g|png|webp|avif)$/i;
/** Attributes in which scripts keep the picture until it scrolls into view, the largest first. */
const LAZY = [
  'data-full-src',
  'data-hi-res-src',
  'data-large-file',
  'data-original',
  'data-src',
  'data-lazy-src',
  'data-lazy',
  'data-url',
  'data-image',
  'data-img',
  'data-img-src',
  'data-echo',
  'data-original-src',
  'data-src-large',
  'data-srcurl',
];
/** Attributes in which scripts keep smaller copies, used where there is nothing larger. */
const LAZY_SMALL = ['data-src-medium', 'data-src-small'];
const LAZY_SETS = ['data-srcset', 'data-lazy-srcset', 'data-original-set', 'data-sources'];
/** Least width and height of a picture in pixels; a smaller one is an icon. */
const MIN_PICTURE_PX = 48;

/** A picture, with every address at which the page offers it. */
export interface FoundPicture {
  picture: Picture;
  addresses: string[];
}

/** Reads the picture of an <img> at the largest address that the page names; null for placeholders and icons. */
export function readPicture(img: Element, base: string): FoundPicture | null {
  const width = size(img.getAttribute('width'));
  const height = size(img.getAttribute('height'));
  if ((width && width < MIN_PICTURE_PX) || (height && height < MIN_PICTURE_PX)) return null;
  const found = candidates(img, width);
  const best = largest(found, base);
  if (!best) return null;
  const picture: Picture = { src: best, alt: withoutUnseen(img.getAttribute('alt') ?? '').trim() };
  if (width && height) Object.assign(picture, { width, height });
  const addresses = found.map(({ src }) => pictureUrl(src, base)).filter((src) => src !== null);
  return { picture, addresses };
}

function size(value: string | null): number {
  const number = Number.parseInt(value ?? '', 10);
  return Number.isFinite(number) && !value?.includes('%') ? number : 0;
}

function candidates(img: Element, width: number): Candidate[] {
  const found: Candidate[] = [];
  const parent = img.parentElement;
  if (parent?.localName === 'picture') {
    for (const source of parent.children) {
      if (source.localName === 'source') addSets(found, source, width);
    }
  }
  addSets(found, img, width);
  const link = img.closest('a')?.getAttribute('href') ?? '';
  if (PICTURE_FILE.test(link)) add(found, link, width + 1);
  // The attributes say how large the picture is to be shown: the one that waits to be, not the one in its place.
  const names = img.getAttributeNames();
  for (const name of LAZY) if (names.includes(name)) add(found, img.getAttribute(name), width);
  for (const name of LAZY_SMALL) if (names.includes(name)) add(found, img.getAttribute(name), 0);
  found.push(...fromNoscript(img, width));
  add(found, img.getAttribute('src'), width);
  return found;
}

function add(found: Candidate[], src: string | null, width: number): void {
  if (src) found.push({ src, width });
}

function addSets(found: Candidate[], element: Element, width: number): void {
  for (const name of ['srcset', ...LAZY_SETS]) {
    const set = element.getAttribute(name);
    if (set) found.push(...parseSrcset(set, width));
  }
}

/**
 * Parses the entries of a srcset (HTML standard, "parse a srcset attribute"). A density ("2x") counts as a
 * multiple of `width`, in pixels.
 */
function parseSrcset(set: string, width: number): Candidate[] {
  const found: Candidate[] = [];
  for (const [, src = '', number, unit] of set.matchAll(
    /([^\s,]\S*[^\s,])(?:\s+([\d.]+)([wx]))?\s*(?:,|$)/g,
  )) {
    const value = Number(number ?? 1);
    found.push({ src, width: unit === 'w' ? value : value * (width || 1) });
  }
  return found;
}

/**
 * Finds pictures that a page keeps in the <noscript> beside the placeholder: as elements or, where scripts
 * run, as text.
 */
function fromNoscript(img: Element, width: number): Candidate[] {
  const beside = [img.nextElementSibling, img.parentElement?.nextElementSibling, img.previousElementSibling];
  const noscript = beside.find((element) => element?.localName === 'noscript');
  if (!noscript) return [];
  const inner = noscript.getElementsByTagName('img')[0];
  const text = inner
    ? ''
    : (/<img\b[^>]{1,5000}/i.exec(noscript.textContent?.slice(0, 8000) ?? '')?.[0] ?? '');
  const found: Candidate[] = [];
  for (const name of ['srcset', 'src']) {
    const value = inner
      ? inner.getAttribute(name)
      : new RegExp(`\\s${name}=["']([^"']{1,4000})["']`, 'i').exec(text)?.[1]?.replaceAll('&amp;', '&');
    if (!value) continue;
    if (name === 'src') add(found, value, width);
    else found.push(...parseSrcset(value, width));
  }
  return found;
}

function largest(found: Candidate[], base: string): string | null {
  let best: Candidate | null = null;
  for (const candidate of found) {
    if (!isPicture(candidate.src)) continue;
    if (
      !best ||
      candidate.width > best.width ||
      (candidate.width === best.width && isLarger(candidate, best))
    )
      best = candidate;
  }
  return best ? pictureUrl(best.src, base) : null;
}

const NUMBER = /\d+/g;

/** True if the addresses differ in numbers alone, and the first number that differs is larger in `a`. */
function isLarger(a: Candidate, b: Candidate): boolean {
  if (a.src.length > 2000 || a.src.replace(NUMBER, '0') !== b.src.replace(NUMBER, '0')) return false;
  const others = b.src.match(NUMBER) ?? [];
  const at = (a.src.match(NUMBER) ?? []).map((number, i) => Number(number) - Number(others[i]));
  return (at.find((difference) => difference !== 0) ?? 0) > 0;
}

function isPicture(src: string): boolean {
  if (/^data:/i.test(src)) return src.length > 2000;
  if (/\.svg(?:[?#]|$)/i.test(src)) return false;
  return !PLACEHOLDER.test(src) || (PICTURE_NAME.test(src) && src.length > 160);
}
