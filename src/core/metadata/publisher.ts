import { type LinkedData, textOf } from './linked-data.ts';
import { firstOf, type MetaTags } from './meta-tags.ts';

const MAX_LENGTH = 80;
const LOOKS_LIKE_ADDRESS = /^(?:https?:\/\/|www\.)|^@|^\S+\.[a-z]{2,}$/i;

/**
 * Reads the publisher's name, as the page gives it for readers; an address only where it gives nothing else.
 */
export function readPublisher({ article, page, resolve }: LinkedData, tags: MetaTags): string | null {
  const names = [
    firstOf(tags, ['og:site_name']),
    textOf(resolve(article?.publisher)),
    textOf(resolve(page?.publisher)),
    firstOf(tags, ['application-name', 'dc.publisher', 'apple-mobile-web-app-title', 'publisher']),
  ].filter((name): name is string => name !== null && name.length <= MAX_LENGTH);
  return names.find((name) => !LOOKS_LIKE_ADDRESS.test(name)) ?? names[0] ?? null;
}
