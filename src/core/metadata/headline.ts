import { type Heading, secondLevelHeadings } from './headings.ts';
import { type LinkedData, textOf } from './linked-data.ts';
import { firstOf, type MetaTags } from './meta-tags.ts';
import { fold, foldSpace } from './plain-text.ts';
import { isSiteName, readSections, withoutSiteName } from './site-name.ts';

const MAX_LENGTH = 400;
/** Share of words in common from which two titles are versions of one headline. */
const SAME_WORDS = 0.5;
/** Share of words in common that is enough for a page's only heading, which nothing speaks against. */
const FEW_SAME_WORDS = 0.3;
/** Letters of a title to those of a single word: beyond this ratio the title is about more than that word. */
const TRIFLE = 4;
/** Least length, in characters, of a headline inside of a heading. */
const MIN_PART = 9;
/**
 * Least number of words with which a heading that begins with the publisher's name may be a headline about
 * it.
 */
const MIN_WORDS = 4;

/** A headline, and the heading that it is read from (or stands near to it), if there is one. */
interface ShownHeadline {
  text: string | null;
  element: Element | null;
}

/** The headline that is shown, and another one that the titles declare. */
export interface Headline extends ShownHeadline {
  alternative: string | null;
}

interface Candidate {
  text: string;
  folded: string;
}

const candidate = (text: string): Candidate => ({ text, folded: fold(text) });
const contains = (longer: Candidate, shorter: Candidate): boolean =>
  shorter.folded.length > 3 && ` ${longer.folded} `.includes(` ${shorter.folded} `);

/** Returns the share of the words of the shorter text that the longer one has too, 0 to 1. */
function likeness(a: Candidate, b: Candidate): number {
  const [few, many] = [a.folded.split(' '), new Set(b.folded.split(' '))];
  return few.filter((word) => many.has(word)).length / Math.min(few.length, many.size);
}

/** True if a heading is one word of a far longer title ('Bridges'): it may name anything. */
const isTrifle = (shown: Candidate, title: Candidate): boolean =>
  !shown.folded.includes(' ') && title.folded.length > TRIFLE * shown.folded.length;

/**
 * Grades how well a declared title supports a shown text: 3 for the same text, 2 where one holds the other, 1
 * for mostly the same words, 0 otherwise.
 */
function support(shown: Candidate, title: Candidate): number {
  if (title.folded === shown.folded) return 3;
  if (isTrifle(shown, title)) return 0;
  if (contains(title, shown) || contains(shown, title)) return 2;
  return likeness(title, shown) >= SAME_WORDS ? 1 : 0;
}

/** Finds the candidate that the titles support best, the first of equals; null when they support none. */
function bestSupported(candidates: readonly Candidate[], titles: readonly Candidate[]): Candidate | null {
  let best: Candidate | null = null;
  let most = 0;
  for (const each of candidates) {
    const points = titles.reduce((sum, title) => sum + support(each, title), 0);
    if (points > most) [best, most] = [each, points];
  }
  return best;
}

const isSame = (text: string, titles: readonly Candidate[]): Candidate | undefined => {
  const folded = fold(text);
  return titles.find((title) => title.folded === folded);
};

/**
 * Finds the headline in headings that is, case and punctuation aside, one of the titles: an element inside of
 * a heading, or all of it.
 */
function exactHeadline(headings: readonly Heading[], titles: readonly Candidate[]): ShownHeadline | null {
  for (const { element, parts } of headings) {
    const text = parts.find((part) => part.length >= MIN_PART && isSame(part, titles));
    if (text) return { text, element };
  }
  for (const { element, text, parts } of headings) {
    const title = isSame(text, titles);
    // The title has the colon that stands between kicker and headline, and the page only shows by style.
    if (title) return { text: parts.length > 1 ? title.text : text, element };
  }
  return null;
}

/** True if a title is the shown text with a kicker before it ('Ice: The harbour is frozen'). */
function addsKicker(title: Candidate, shown: Candidate): boolean {
  if (!title.folded.endsWith(` ${shown.folded}`)) return false;
  const [first] = shown.text.split(' ', 1);
  return title.text.split(/[:|–—•»!?-]\s+/).some((piece, i) => i > 0 && piece.startsWith(first ?? ''));
}

/** Returns the text of a supported heading, with its kicker or without, as the titles have it. */
function asTitled({ text, afterKicker, parts }: Heading, titles: readonly Candidate[]): string {
  const shown = candidate(text);
  const whole = titles.find(
    (title) => (parts.length > 0 && contains(shown, title)) || addsKicker(title, shown),
  );
  return whole?.text ?? afterKicker ?? text;
}

/**
 * Reads the titles that a page declares (JSON-LD, Open Graph, title), without the names of the site and its
 * sections.
 */
function declaredTitles(
  document: Document,
  { article }: LinkedData,
  tags: MetaTags,
  clean: (title: string) => string,
): Candidate[] {
  return [
    textOf(article?.headline),
    firstOf(tags, ['og:title']),
    firstOf(tags, ['twitter:title', 'title', 'dc.title', 'parsely-title', 'sailthru.title']),
    textOf(article?.name),
    foldSpace(document.title.slice(0, MAX_LENGTH * 2)),
  ]
    .filter((title): title is string => Boolean(title))
    .map((title) => candidate(clean(title.slice(0, MAX_LENGTH))));
}

/**
 * Finds the headline that most titles declare in place of the one that is shown; null where they have the
 * same, or its beginning.
 */
function alternativeTo(text: string | null, titles: readonly Candidate[]): string | null {
  const shown = fold(text ?? '');
  const others = titles.filter(({ folded }) => !shown.startsWith(folded));
  return shown ? (bestSupported(others, others)?.text ?? null) : null;
}

/**
 * Finds the heading on the page that the declared titles support, with its kicker or without, as they have
 * it. A heading at the end of the breadcrumbs is one of the titles and no headline where a heading of the
 * second level is one. Where no heading is supported, it takes a lone one that reads like a headline, or the
 * title that most others agree with.
 * @param headings the page's headings of the first level
 * @param shown those of them that are neither the site's name nor a step of the breadcrumbs
 */
function shownHeadline(
  document: Document,
  headings: readonly Heading[],
  shown: readonly Heading[],
  titles: readonly Candidate[],
): ShownHeadline {
  const exact = exactHeadline(shown, titles);
  if (exact) return exact;
  const best = bestSupported(
    shown.map(({ text }) => candidate(text)),
    titles,
  );
  const heading = best && shown.find(({ text }) => text === best.text);
  if (heading) return { text: asTitled(heading, titles), element: heading.element };
  const secondLevel = secondLevelHeadings(document);
  const second = exactHeadline(secondLevel, titles);
  if (second) return second;
  const element = shown[0]?.element ?? headings[0]?.element ?? secondLevel[0]?.element ?? null;
  const lone = shown.length === 1 ? candidate(shown[0]?.text ?? '') : null;
  if (lone && titles.some((title) => !isTrifle(lone, title) && likeness(title, lone) >= FEW_SAME_WORDS))
    return { text: lone.text, element };
  const trail = headings.filter(({ isTrail }) => isTrail).map(({ text }) => candidate(text));
  const title = bestSupported(trail, titles) ?? bestSupported(titles, titles);
  return { text: title?.text ?? headings[0]?.text ?? null, element };
}

/**
 * Reads the headline as the page shows it, and the one that its titles declare where that is another one.
 * @param headings the page's headings of the first level
 */
export function readHeadline(
  document: Document,
  url: string,
  headings: readonly Heading[],
  data: LinkedData,
  tags: MetaTags,
  publisher: string | null,
): Headline {
  const folded = new Set(headings.map(({ text }) => fold(text)));
  const site = { publisher, url, sections: readSections(url, data, tags) };
  const titles = declaredTitles(document, data, tags, (title) => withoutSiteName(title, site, folded));
  const isSite = (text: string) => text.split(' ').length < MIN_WORDS && isSiteName(text, site);
  const shown = headings
    .filter(({ text, isTrail, isLogo }) => !isTrail && !isLogo && !isSite(text))
    .map((heading) => ({ ...heading, text: withoutSiteName(heading.text, site) }));
  const headline = shownHeadline(document, headings, shown, titles);
  return { ...headline, alternative: alternativeTo(headline.text, titles) };
}
