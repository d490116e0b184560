import type { Picture } from '../types.ts';
import { pictureUrl } from './urls.ts';

interface Candidate {
  src: string;
  /** Width in pixels as the page states it; 0: unknown. */
  width: number;
}

const PLACEHOLDER =
  /(?:^|[/_.-])(?:placeholder|blank|spacer|pixel|transparent|lazy-?load(?:ing|er)?|loading|loader|empty|dummy|grey|gray|1x1|fallback)(?:[/_.?-]|$)/i;
const PICTURE_NAME = /\.(?:jpe?g|png|webp|avif|gif)(?:[?#:]|$)/i;
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
  'data-src-medium',
  'data-src-small',
  'data-srcurl',
];
const LAZY_SETS = ['data-srcset', 'data-lazy-srcset', 'data-original-set', 'data-sources'];
/** Below this many pixels a picture is an icon. */
const ICON = 48;

/** Reads the picture of an <img> at the largest address that the page names; null for placeholders and icons. */
export function readPicture(img: Element, base: string): Picture | null {
  const width = size(img.getAttribute('width'));
  const height = size(img.getAttribute('height'));
  if ((width && width < ICON) || (height && height < ICON)) return null;
  const best = largest(candidates(img, width), base);
  if (!best) return null;
  const picture: Picture = { src: best, alt: (img.getAttribute('alt') ?? '').trim() };
  if (width && height) Object.assign(picture, { width, height });
  return picture;
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
  for (const name of LAZY) add(found, img.getAttribute(name), 0);
  found.push(...fromNoscript(img));
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

/** The entries of a srcset (HTML standard, "parse a srcset attribute"); a density counts as multiples of `width`. */
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

/** Pictures that a page keeps in the <noscript> beside the placeholder: as elements or, where scripts run, as text. */
function fromNoscript(img: Element): Candidate[] {
  const beside = [img.nextElementSibling, img.parentElement?.nextElementSibling, img.previousElementSibling];
  const noscript = beside.find((element) => element?.localName === 'noscript');
  if (!noscript) return [];
  const inner = noscript.getElementsByTagName('img')[0];
  if (inner) return [{ src: inner.getAttribute('src') ?? '', width: 0 }];
  const src = /<img\b[^>]{0,2000}?\ssrc=["']([^"']{1,2000})["']/i.exec(
    noscript.textContent?.slice(0, 5000) ?? '',
  )?.[1];
  return src ? [{ src: src.replaceAll('&amp;', '&'), width: 0 }] : [];
}

function largest(found: Candidate[], base: string): string | null {
  let best: Candidate | null = null;
  for (const candidate of found) {
    if (!isPicture(candidate.src)) continue;
    if (!best || candidate.width > best.width) best = candidate;
  }
  return best ? pictureUrl(best.src, base) : null;
}

function isPicture(src: string): boolean {
  if (/^data:/i.test(src)) return src.length > 2000;
  if (/\.svg(?:[?#]|$)/i.test(src)) return false;
  return !PLACEHOLDER.test(src) || (PICTURE_NAME.test(src) && src.length > 160);
}
