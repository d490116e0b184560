import { elementText } from './element-text.ts';
import { type LinkedData, textOf } from './linked-data.ts';
import { firstOf, type MetaTags } from './meta-tags.ts';
import { fold, foldSpace } from './plain-text.ts';

const MAX_HEADINGS = 12;
const MAX_LENGTH = 400;
const MAX_SEPARATORS = 8;
/** Two titles with this share of words in common are versions of one headline. */
const SAME_WORDS = 0.5;
const SEPARATOR = /\s+[|·•–—:»›/-]\s+|\s*[|｜]\s*/g;

/** Texts of the page's first-level headings (or of what is marked as the headline), in document order. */
export function shownHeadlines(document: Document): string[] {
  const texts: string[] = [];
  const add = (elements: ArrayLike<Element>) => {
    for (let i = 0; i < elements.length && i < MAX_HEADINGS; i++) {
      const element = elements[i];
      const text = element ? elementText(element, MAX_LENGTH * 2) : '';
      if (text && text.length <= MAX_LENGTH && !texts.includes(text)) texts.push(text);
    }
  };
  add(document.querySelectorAll('[itemprop~=headline]:not(meta)'));
  add(document.getElementsByTagName('h1'));
  return texts;
}

/** Texts of the elements inside the first-level headings: a heading often holds its kicker and the headline itself. */
function headingParts(document: Document): string[] {
  const parts = document.querySelectorAll('h1 > *, h1 > * > *');
  const texts: string[] = [];
  for (let i = 0; i < parts.length && i < MAX_HEADINGS; i++) {
    const part = parts[i];
    if (part) texts.push(elementText(part, MAX_LENGTH));
  }
  return texts.filter((text) => text.length > 8);
}

/** A title cut in two at a separator; `isFront`: what stands before it is kept. */
interface Split {
  rest: string;
  affix: string;
  isFront: boolean;
}

/** The parts of a title that stand between separators, joined from the front and from the back: possible headlines. */
function splits(title: string): Split[] {
  const found: Split[] = [];
  for (const match of [...title.matchAll(SEPARATOR)].slice(-MAX_SEPARATORS)) {
    const [before, after] = [title.slice(0, match.index), title.slice(match.index + match[0].length)];
    if (!before || !after) continue;
    found.push({ rest: before, affix: after, isFront: true }, { rest: after, affix: before, isFront: false });
  }
  return found.sort((a, b) => a.rest.length - b.rest.length);
}

/** Whether a part of a title is the site's name: the publisher's, or a label of its host. */
function isSiteName(affix: string, publisher: string | null, url: string): boolean {
  const name = fold(affix).replace(/ /g, '');
  if (name.length < 2) return false;
  const known = fold(publisher ?? '').replace(/ /g, '');
  if (known && (known === name || name.startsWith(known) || (known.startsWith(name) && name.length > 3)))
    return true;
  const host = /^https?:\/\/([^/:?#]+)/i.exec(url)?.[1] ?? '';
  const labels = fold(host)
    .split(' ')
    .filter((label) => label.length > 2 && label !== 'www');
  return (
    labels.some((label) => name === label || (label.length > 4 && name.startsWith(label))) ||
    fold(host).replace(/ /g, '').endsWith(name)
  );
}

/**
 * Takes the site's name off a title, where there is evidence: it is the publisher's or the host's, or what is left is
 * a heading on the page.
 */
export function withoutSiteName(
  title: string,
  publisher: string | null,
  url: string,
  headings: readonly string[] = [],
): string {
  const folded = headings.map(fold);
  const candidates = splits(title).filter(({ rest }) => fold(rest).length > 3);
  const shown = candidates.find(({ rest, isFront }) => isFront && folded.includes(fold(rest)));
  const named = candidates.find(
    ({ rest, affix }) =>
      affix.length <= 60 && isSiteName(affix, publisher, url) && !isSiteName(rest, publisher, url),
  );
  return (shown ?? named)?.rest.trim() ?? title;
}

interface Candidate {
  text: string;
  folded: string;
}

const candidate = (text: string): Candidate => ({ text, folded: fold(text) });
const contains = (longer: Candidate, shorter: Candidate): boolean =>
  shorter.folded.length > 3 && ` ${longer.folded} `.includes(` ${shorter.folded} `);

/** Share of the words of the shorter text that the longer one has too, 0 to 1. */
function likeness(a: Candidate, b: Candidate): number {
  const [few, many] = [a.folded.split(' '), new Set(b.folded.split(' '))];
  return few.filter((word) => many.has(word)).length / Math.min(few.length, many.size);
}

/** How well a declared title supports what is shown: 3 the same text, 2 one holds the other, 1 mostly the same words. */
function support(shown: Candidate, title: Candidate): number {
  if (title.folded === shown.folded) return 3;
  if (contains(title, shown) || contains(shown, title)) return 2;
  return likeness(title, shown) >= SAME_WORDS ? 1 : 0;
}

/** The candidate that the titles support best, the first of equals; null when they support none. */
function bestSupported(candidates: readonly Candidate[], titles: readonly Candidate[]): Candidate | null {
  let best: Candidate | null = null;
  let most = 0;
  for (const each of candidates) {
    const points = titles.reduce((sum, title) => sum + support(each, title), 0);
    if (points > most) [best, most] = [each, points];
  }
  return best;
}

/**
 * The headline: the heading on the page that the declared titles (JSON-LD, Open Graph, title) support; with its kicker
 * or without, as they have it. Where no heading is supported, the title that most others agree with.
 */
export function readHeadline(
  document: Document,
  url: string,
  { article }: LinkedData,
  tags: MetaTags,
  publisher: string | null,
): string | null {
  const headings = shownHeadlines(document);
  const declared = [
    textOf(article?.headline),
    firstOf(tags, ['og:title']),
    firstOf(tags, ['twitter:title', 'title', 'dc.title', 'parsely-title', 'sailthru.title']),
    textOf(article?.name),
    foldSpace(document.title),
  ]
    .filter((title): title is string => Boolean(title))
    .map((title) => candidate(withoutSiteName(title.slice(0, MAX_LENGTH), publisher, url, headings)));
  const named = headingParts(document).find((part) => declared.some(({ folded }) => folded === fold(part)));
  if (named) return named;
  const shown = bestSupported(headings.map(candidate), declared);
  if (!shown) return (bestSupported(declared, declared)?.text ?? headings[0]) || null;
  if (declared.some(({ folded }) => folded === shown.folded)) return shown.text;
  const whole = declared.find(
    (title) => contains(shown, title) || (contains(title, shown) && title.folded.endsWith(shown.folded)),
  );
  return (whole ?? shown).text;
}
