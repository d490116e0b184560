import { type LinkedData, textOf } from './linked-data.ts';
import { type MetaTags, valuesOf } from './meta-tags.ts';
import { fold } from './plain-text.ts';

const MAX_SEPARATORS = 8;
const MAX_SITE_NAME = 60;
/** Number of names taken off a title: a site's name and two sections. */
const MAX_AFFIXES = 3;
const MAX_SECTIONS = 20;
/** Most words of what stands between a headline and a site's name. */
const MAX_SECTION_WORDS = 3;
/**
 * Signs between the parts of a title: between words, and without spaces where the script has none:
 * '旧桥终于得救_市政新闻'.
 */
const SEPARATOR = /\s+(?:[|·•–—:»›/-]|::|--)\s+|\s*[|｜]\s*|(?<=\P{ASCII})(?:__?|--|[－—-])(?=\S)/gu;
const BAR = /\s*[|｜]\s*|(?<=\P{ASCII})(?:__?|--)(?=\S)/u;

/** Facts by which one knows the names of a site and of its sections. */
export interface Site {
  publisher: string | null;
  url: string;
  /** Folded. */
  sections: ReadonlySet<string>;
}

/** A title cut in two at a separator; `isFront`: the part before it is kept. */
interface Split {
  rest: string;
  affix: string;
  isFront: boolean;
}

/**
 * Returns the parts of a title that stand between separators, joined from the front and from the back:
 * possible headlines, the shortest first.
 */
function splits(title: string): Split[] {
  const found: Split[] = [];
  for (const match of [...title.matchAll(SEPARATOR)].slice(-MAX_SEPARATORS)) {
    const [before, after] = [title.slice(0, match.index), title.slice(match.index + match[0].length)];
    if (!before || !after) continue;
    found.push({ rest: before, affix: after, isFront: true }, { rest: after, affix: before, isFront: false });
  }
  return found.sort((a, b) => a.rest.length - b.rest.length);
}

/** Reads the sections that the page stands in: those it declares, and the folders of its address; folded. */
export function readSections(url: string, { article }: LinkedData, tags: MetaTags): Set<string> {
  const folders = url
    .replace(/[?#].*$/, '')
    .split('/')
    .slice(3, -1);
  const section = article?.articleSection;
  const declared = (Array.isArray(section) ? section : [section])
    .slice(0, MAX_SECTIONS)
    .map((each) => textOf(each));
  return new Set(
    [...folders.slice(0, MAX_SECTIONS), ...valuesOf(tags, 'article:section'), ...declared]
      .map((name) => fold(name ?? ''))
      .filter((name) => name.length > 2),
  );
}

/**
 * True if a text is the site's name: the publisher's, or a label of its host ('riverpost', 'getriverpost').
 */
export function isSiteName(text: string, { publisher, url }: Site): boolean {
  const name = fold(text).replace(/ /g, '');
  if (name.length < 2) return false;
  const known = fold(publisher ?? '').replace(/ /g, '');
  if (known && (known === name || name.startsWith(known) || (known.startsWith(name) && name.length > 3)))
    return true;
  const host = /^https?:\/\/([^/:?#]+)/i.exec(url)?.[1] ?? '';
  const labels = fold(host)
    .split(' ')
    .filter((label) => label.length > 2 && label !== 'www');
  return (
    labels.some(
      (label) =>
        name === label ||
        (label.length > 4 && name.startsWith(label)) ||
        (name.length > 4 && label.endsWith(name)),
    ) || fold(host).replace(/ /g, '').endsWith(name)
  );
}

/**
 * Returns the title without what stands behind bars between it and the site's name ('City news'), where that
 * is shorter.
 */
function withoutMiddle(title: string): string {
  const [front = '', ...middle] = title.split(BAR);
  const words = (text: string): number => text.split(' ').length;
  const isShort = (piece: string): boolean =>
    words(piece) <= Math.min(words(front), MAX_SECTION_WORDS) && piece.length < front.length;
  return middle.length > 0 && middle.every(isShort) ? front : title;
}

/**
 * Takes the names of the site and of its sections off a title, where there is evidence: the publisher, the
 * host, the declared sections and the address, or that what is left is a heading on the page. A section goes
 * from the end alone: before a headline it is a kicker.
 * @param headings texts of the page's headings, folded
 */
export function withoutSiteName(
  title: string,
  site: Site,
  headings: ReadonlySet<string> = new Set(),
): string {
  let left = title;
  for (let i = 0; i < MAX_AFFIXES; i++) {
    const candidates = splits(left).filter(({ rest }) => fold(rest).length > 3);
    const shown = candidates.find(({ rest, isFront }) => isFront && headings.has(fold(rest)));
    if (shown) return shown.rest.trim();
    const named = candidates.find(
      ({ rest, affix, isFront }) =>
        affix.length <= MAX_SITE_NAME &&
        !isSiteName(rest, site) &&
        ((isFront && site.sections.has(fold(affix))) || isSiteName(affix, site)),
    );
    if (!named) break;
    left = named.rest.trim();
    if (named.isFront && isSiteName(named.affix, site)) left = withoutMiddle(left);
  }
  return left;
}
