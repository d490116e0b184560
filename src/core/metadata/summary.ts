import { kickerText } from './kicker.ts';
import { type LinkedData, textOf } from './linked-data.ts';
import { firstOf, type MetaTags } from './meta-tags.ts';
import { fold } from './plain-text.ts';

const ELEMENTS_BEFORE = 12;

/** The summary in the metadata: a full one, of the JSON-LD, Open Graph and plain descriptions the longest. */
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

/** The short line above the headline, or inside of its heading, that is named as one. */
export function readKicker(document: Document, headline: string | null): string | null {
  const h1 = document.querySelector('h1');
  if (!h1 || !document.body) return null;
  const walker = document.createTreeWalker(document.body, 1);
  walker.currentNode = h1;
  for (let i = 0; i < ELEMENTS_BEFORE && walker.previousNode(); i++);
  for (let i = 0; i < ELEMENTS_BEFORE * 2; i++) {
    const element = walker.nextNode() as Element | null;
    if (!element) return null;
    const text = kickerText(element);
    if (text && fold(text) !== fold(headline ?? '')) return text;
  }
  return null;
}
