import { foldLine, startOf } from '../phrases/phrase-match.ts';
import { BEGINNINGS } from '../phrases/phrase-table.ts';
import { kickerText } from './kicker.ts';
import { type LinkedData, textOf } from './linked-data.ts';
import { firstOf, type MetaTags } from './meta-tags.ts';
import type { NearbyElement } from './near-headline.ts';
import { fold } from './plain-text.ts';

const MAX_ELEMENTS = 28;
/** A date, a clock, or no word at all: a line of details that is named a kicker. */
const DETAILS = /\d[./:-]\d|\d{1,2}(?:,|[.\s]\s?\S{3,12})?\s(?:19|20)\d\d|^\P{L}*$/u;
const SEPARATOR = /\s*[:|–—]\s+|\s+-\s+/;

/**
 * Reads the summary in the metadata: of the descriptions in JSON-LD, Open Graph and plain meta tags the
 * longest.
 */
export function readDescription({ article }: LinkedData, tags: MetaTags): string | null {
  const texts = [
    textOf(article?.description),
    firstOf(tags, ['og:description']),
    firstOf(tags, ['description', 'twitter:description']),
  ];
  return texts.reduce(
    (longest, text) => ((text?.length ?? 0) > (longest?.length ?? 0) ? text : longest),
    null,
  );
}

/**
 * Reads the kicker: the short line above the headline, or inside of its heading, that is named as one, is no
 * part of the headline, no author, and reads like none of a page's standing lines ("Updated", "Share").
 */
export function readKicker(
  near: readonly NearbyElement[],
  headline: string | null,
  authors: readonly string[],
): string | null {
  const pieces = new Set([...(headline ?? '').split(SEPARATOR), ...authors].map(fold));
  for (const { element } of near.slice(0, MAX_ELEMENTS)) {
    const text = kickerText(element)?.replace(/[\s:|/–—-]+$/, '');
    if (text && !pieces.has(fold(text)) && !DETAILS.test(text) && !startOf(foldLine(text), BEGINNINGS))
      return text;
  }
  return null;
}
