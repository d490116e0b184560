import { elementText } from './element-text.ts';
import { kickerText, marksOf } from './kicker.ts';
import { type LinkedData, textOf } from './linked-data.ts';
import { firstOf, type MetaTags } from './meta-tags.ts';
import { fold } from './plain-text.ts';

const STANDFIRST =
  /standfirst|sub-?head|sub-?title|\bdek\b|(?:^|[\s_-])(?:lead|lede|deck|chapo|chapeau|sommario|entradilla|bajada|copete|ingress|vorspann|manchet|abstract|summary|excerpt|intro)(?:$|[\s_-])/i;
/** Captions and boxes: what is called a lead in there is not the story's. */
const ELSEWHERE = 'figure,picture,aside,nav,form';
const MIN_STANDFIRST = 40;
const MAX_STANDFIRST = 1_200;
const ELEMENTS_BEFORE = 12;
const ELEMENTS_AFTER = 40;

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

/** The summary that stands below the headline: marked as one by name, or the same text as the description. */
export function readStandfirst(document: Document, description: string | null): string | null {
  const h1 = document.querySelector('h1');
  if (!h1 || !document.body) return null;
  const declared = fold(description ?? '');
  const walker = document.createTreeWalker(document.body, 1);
  walker.currentNode = h1;
  for (let i = 0; i < ELEMENTS_AFTER; i++) {
    const element = walker.nextNode() as Element | null;
    if (!element) return null;
    if (h1.contains(element)) continue;
    const text = elementText(element, MAX_STANDFIRST * 2);
    if (text.length < MIN_STANDFIRST || text.length > MAX_STANDFIRST) continue;
    const isDeclared = declared.length > MIN_STANDFIRST && fold(text) === declared;
    if ((isDeclared || STANDFIRST.test(marksOf(element))) && !element.closest(ELSEWHERE)) return text;
  }
  return null;
}
