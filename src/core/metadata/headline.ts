import { type LinkedData, textOf } from './linked-data.ts';
import { firstOf, type MetaTags } from './meta-tags.ts';
import { fold, foldSpace } from './plain-text.ts';

const MAX_HEADINGS = 12;
const MAX_LENGTH = 400;
const SEPARATOR = /\s+[|·•–—:»›/-]\s+|\s*[|｜]\s*/g;

/** Texts of the page's first-level headings (or of what is marked as the headline), in document order. */
export function shownHeadlines(document: Document): string[] {
  const texts: string[] = [];
  const add = (elements: ArrayLike<Element>) => {
    for (let i = 0; i < elements.length && i < MAX_HEADINGS; i++) {
      const text = foldSpace(elements[i]?.textContent?.slice(0, MAX_LENGTH * 2) ?? '');
      if (text && text.length <= MAX_LENGTH && !texts.includes(text)) texts.push(text);
    }
  };
  add(document.querySelectorAll('[itemprop~=headline]:not(meta)'));
  add(document.getElementsByTagName('h1'));
  return texts;
}

/** The parts of a title that stand between separators, joined from the front and from the back: possible headlines. */
function splits(title: string): { rest: string; affix: string }[] {
  const found: { rest: string; affix: string }[] = [];
  for (const match of title.matchAll(SEPARATOR)) {
    const [before, after] = [title.slice(0, match.index), title.slice(match.index + match[0].length)];
    if (!before || !after) continue;
    found.push({ rest: before, affix: after }, { rest: after, affix: before });
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

/** Takes the site's name off a title, where there is evidence that it is the site's name. */
export function withoutSiteName(title: string, publisher: string | null, url: string): string {
  for (const { rest, affix } of splits(title)) {
    if (
      fold(rest).length > 3 &&
      affix.length <= 60 &&
      isSiteName(affix, publisher, url) &&
      !isSiteName(rest, publisher, url)
    )
      return rest.trim();
  }
  return title;
}

interface Candidate {
  text: string;
  folded: string;
}

const candidate = (text: string): Candidate => ({ text, folded: fold(text) });
const contains = (longer: Candidate, shorter: Candidate): boolean =>
  shorter.folded.length > 3 && ` ${longer.folded} `.includes(` ${shorter.folded} `);

/** How many of the declared titles say the same (2 each) or hold it as a part, or are a part of it (1 each). */
function agreement(shown: Candidate, declared: readonly Candidate[]): number {
  let points = 0;
  for (const title of declared) {
    if (title.folded === shown.folded) points += 2;
    else if (contains(title, shown) || contains(shown, title)) points += 1;
  }
  return points;
}

/**
 * The headline: what the page shows as such, where a declared title (JSON-LD, Open Graph, title) agrees; else the
 * declared title that most others agree with, without the site's name.
 */
export function readHeadline(
  document: Document,
  url: string,
  { article }: LinkedData,
  tags: MetaTags,
  publisher: string | null,
): string | null {
  const clean = (title: string | null) =>
    title && withoutSiteName(title.slice(0, MAX_LENGTH), publisher, url);
  const declared = [
    clean(textOf(article?.headline)),
    clean(firstOf(tags, ['og:title'])),
    clean(firstOf(tags, ['twitter:title', 'title', 'dc.title', 'parsely-title', 'sailthru.title'])),
    clean(textOf(article?.name)),
    clean(foldSpace(document.title)),
  ]
    .filter((title): title is string => Boolean(title))
    .map(candidate);
  const shown = shownHeadlines(document)
    .map(candidate)
    .filter(({ folded }) => folded);
  let best: Candidate | null = null;
  let points = 0;
  for (const each of [...shown, ...declared]) {
    const isShown = shown.includes(each);
    const score = agreement(each, declared) + (isShown ? 1.5 : -2);
    if (score > points) [best, points] = [each, score];
  }
  return (best ?? declared[0] ?? shown[0])?.text ?? null;
}
