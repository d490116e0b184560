import type { Picture } from '../types.ts';
import { isObject } from './json-ld.ts';
import type { LinkedData } from './linked-data.ts';
import { firstOf, type MetaTags } from './meta-tags.ts';

const NO_PICTURE =
  /(?:^|[/_.-])(?:logos?|placeholder|default|fallback|favicon|sprite|avatar|blank|spacer|no-?image|share-?image|social-?(?:share|default)|apple-touch-icon|site-?icon)(?:[/_.-]|\d|$)/i;
const MIN_SIDE = 100;

function absolute(source: string, base: string): string | null {
  try {
    const url = new URL(source, base || undefined);
    return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : null;
  } catch {
    return null;
  }
}

const size = (value: unknown): number | undefined => {
  const number = Number.parseInt(String(value), 10);
  return number > 0 ? number : undefined;
};

function picture(
  source: unknown,
  alt: unknown,
  width: unknown,
  height: unknown,
  base: string,
): Picture | null {
  const src = typeof source === 'string' ? absolute(source.trim(), base) : null;
  if (!src || NO_PICTURE.test(src.replace(/^https?:\/\/[^/]+/, '').replace(/\?.*$/, ''))) return null;
  const found: Picture = { src, alt: typeof alt === 'string' ? alt : '' };
  const [w, h] = [size(width), size(height)];
  if ((w ?? MIN_SIDE) < MIN_SIDE || (h ?? MIN_SIDE) < MIN_SIDE) return null;
  if (w) found.width = w;
  if (h) found.height = h;
  return found;
}

function fromLinkedData({ article, resolve }: LinkedData, base: string): Picture | null {
  const images = Array.isArray(article?.image) ? article.image : [article?.image];
  for (const each of images.slice(0, 5)) {
    const image = resolve(each);
    const found = isObject(image)
      ? picture(image.url ?? image.contentUrl ?? image['@id'], image.caption, image.width, image.height, base)
      : picture(image, '', undefined, undefined, base);
    if (found) return found;
  }
  return null;
}

/**
 * Reads the story's picture as the metadata give it; never a logo or a stand-in, null where there is no
 * other.
 * @param base address that relative ones start from
 */
export function readLeadImage(data: LinkedData, tags: MetaTags, base: string): Picture | null {
  const fromTags = picture(
    firstOf(tags, ['og:image:secure_url', 'og:image', 'og:image:url', 'twitter:image', 'twitter:image:src']),
    firstOf(tags, ['og:image:alt', 'twitter:image:alt']),
    firstOf(tags, ['og:image:width']),
    firstOf(tags, ['og:image:height']),
    base,
  );
  return fromTags ?? fromLinkedData(data, base);
}
