import { foldLine, isPhrase, startOf } from '../../phrases/phrase-match.ts';
import { CREDITS } from '../../phrases/phrase-table.ts';

/** Most characters of a line in which a credit is looked for. */
const MAX_LINE_CHARS = 400;
/** A sign between the word and the name of a credit: "Photo: …". */
const MARK = /[:：=＝|]/;
/** The words before the first such sign; `BEFORE_LAST`: before the last one with a name behind it. */
const BEFORE_FIRST = /^[\s([–—-]*([^\s:：/=＝|©]{1,20}(?: [^\s:：/=＝|©]{1,20}){0,2})\s*[:：=＝|](?!\/)/;
const BEFORE_LAST = /(?:^|[\s([.。、，（【])([\p{L}’'-]{1,20}(?: [\p{L}’'-]{1,20}){0,2})\s*$/u;
/** The last such sign with a name behind it. */
const NAME_LAST = /[:：=＝](\s*[^:：=＝?!。]{2,60})$/;
/** Number of characters before that sign that are looked at. */
const LABEL_CHARS = 70;
/** A sign of copyright at the beginning. With a year it is the copyright line of a page, and no credit. */
const COPYRIGHT_FIRST = /^[\s([]*(?:©|\(c\)\s)(?!.*(?:19|20)\d\d)/i;
const COPYRIGHT_LAST = /©\s?[^.?!。]{2,60}$/;

/**
 * True if folded words say that a name of an author follows, each of them or together: "photo", "foto de
 * archivo".
 */
function isCredit(line: string): boolean {
  return (
    isPhrase(line, CREDITS) ||
    line.split(' ').every((word, i) => (i && word.length < 3) || isPhrase(word, CREDITS))
  );
}

/**
 * True if the line says whose picture stands beside it and no more: "Foto: Ada Stone / AP", "© Ada Stone",
 * "Photo by …".
 */
export function isCreditLine(text: string): boolean {
  const line = text.slice(0, MAX_LINE_CHARS);
  if (COPYRIGHT_FIRST.test(line)) return true;
  const before = MARK.test(line) ? BEFORE_FIRST.exec(line)?.[1] : undefined;
  if (before && isCredit(foldLine(before))) return true;
  const folded = foldLine(line);
  const start = startOf(folded, CREDITS);
  return !!start && folded.slice(0, start.length).includes(' ');
}

/** True if the line ends with the credit of the picture it describes: "The weir in May. Photo: Ada Stone". */
export function endsWithCredit(text: string): boolean {
  const line = text.slice(-MAX_LINE_CHARS);
  if (COPYRIGHT_LAST.test(line)) return true;
  const mark = NAME_LAST.exec(line)?.index ?? 0;
  const words = BEFORE_LAST.exec(line.slice(Math.max(0, mark - LABEL_CHARS), mark))?.[1]?.split(' ') ?? [];
  return words.some((_, i) => isPhrase(foldLine(words.slice(i).join(' ')), CREDITS));
}
