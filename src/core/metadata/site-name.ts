import { fold } from './plain-text.ts';

const MAX_SEPARATORS = 8;
const MAX_SITE_NAME = 60;
const SEPARATOR = /\s+[|·•–—:»›/-]\s+|\s*[|｜]\s*/g;

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

/** Whether a text is the site's name: the publisher's, or a label of its host. */
export function isSiteName(text: string, publisher: string | null, url: string): boolean {
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
    labels.some((label) => name === label || (label.length > 4 && name.startsWith(label))) ||
    fold(host).replace(/ /g, '').endsWith(name)
  );
}

/**
 * Takes the site's name off a title, where there is evidence: it is the publisher's or the host's, or what is left is
 * a heading on the page.
 * @param headings texts of the page's headings, folded
 */
export function withoutSiteName(
  title: string,
  publisher: string | null,
  url: string,
  headings: ReadonlySet<string> = new Set(),
): string {
  const candidates = splits(title).filter(({ rest }) => fold(rest).length > 3);
  const shown = candidates.find(({ rest, isFront }) => isFront && headings.has(fold(rest)));
  const named = candidates.find(
    ({ rest, affix }) =>
      affix.length <= MAX_SITE_NAME && isSiteName(affix, publisher, url) && !isSiteName(rest, publisher, url),
  );
  return (shown ?? named)?.rest.trim() ?? title;
}
