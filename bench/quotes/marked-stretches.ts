import type { Range } from '../../learn/corpora/quotes.ts';
import { hasWord, trim } from './ranges.ts';

const CLOSERS: Record<string, string> = { '“': '”', '«': '»', '„': '“”"', '»': '«', '‹': '›' };
/** Most characters between single quotation marks; what is longer began with an apostrophe. */
const MAX_SINGLE_CHARS = 400;

const opensWithMark = (text: string, [start, end]: Range): boolean =>
  /^\s*(?:["“«„]|'')/.test(text.slice(start, Math.min(end, start + 4)));

function paragraphs(text: string): Range[] {
  return [...text.matchAll(/[^\n]+/g)]
    .filter((match) => match[0].trim() !== '')
    .map((match) => [match.index, match.index + match[0].length]);
}

function count(text: string, mark: string, start: number, end: number): number {
  let times = 0;
  for (let i = start; i < end; i++) if (text[i] === mark) times++;
  return times;
}

const within = (at: number, end: number): number => (at >= 0 && at < end ? at : -1);

/** End of a stretch between single marks that looks paired, or -1. */
function singleEnd(text: string, from: number, to: number, mark: string): number {
  for (let j = from; j < to; j++) {
    const endsWord = !/[\p{L}\p{N}]/u.test(text[j + 1] ?? ' ') && /\S/.test(text[j - 1] ?? '');
    if (text[j] === mark && endsWord && j - from > 2) return j;
  }
  return -1;
}

/** A straight mark closes at the next one, or at a lone curly closing mark; curly pairs inside are passed over. */
function straightEnd(text: string, from: number, end: number): number {
  let depth = 0;
  for (let j = from; j < end; j++) {
    if (text[j] === '"') return j;
    if (text[j] === '“') depth++;
    if (text[j] === '”' && depth-- === 0) return j;
  }
  return -1;
}

/** Start of the quoted words and position of the mark that closes the pair opened at `i`, -1 where none does. */
function pairedEnd(text: string, i: number, end: number): [number, number] {
  const opener = text[i] ?? '';
  let start = i + 1;
  let depth = 1;
  for (let j = start; j < end; j++) {
    const here = text[j] ?? '';
    if (CLOSERS[opener]?.includes(here)) {
      if (--depth === 0) return [start, j];
    } else if (here === opener && opener === '“') {
      const setTheWrongWay = /[.,!?]/.test(text[j - 1] ?? '') && !/[\p{L}\p{N}]/u.test(text[j + 1] ?? ' ');
      if (setTheWrongWay) return [start, j];
      const neverClosed = count(text, '“', j, end) > count(text, '”', j, end) - 1;
      start = neverClosed ? j + 1 : start;
      depth = neverClosed ? 1 : depth + 1;
    }
  }
  return [start, opener === '“' || opener === '„' ? within(text.indexOf('"', start), end) : -1];
}

function closing(text: string, i: number, width: number, end: number): [number, number] {
  if (width === 2) return [i + 2, within(text.indexOf("''", i + 2), end)];
  if (text[i] === '"') return [i + 1, straightEnd(text, i + 1, end)];
  return pairedEnd(text, i, end);
}

function singleStretch(text: string, i: number, [start, end]: Range): Range | null {
  const mark = text[i];
  if (mark !== '‘' && mark !== "'") return null;
  const opensWord = (i === start || /[\s([—–-]/.test(text[i - 1] ?? '')) && /\p{L}/u.test(text[i + 1] ?? '');
  if (!opensWord) return null;
  const close = singleEnd(text, i + 1, Math.min(end, i + MAX_SINGLE_CHARS), mark === '‘' ? '’' : "'");
  return close > 0 && !/["“”]/.test(text.slice(i, close)) ? [i + 1, close] : null;
}

function stretchesOfParagraph(text: string, paragraph: Range, next: Range | undefined): Range[] {
  const [start, end] = paragraph;
  const out: Range[] = [];
  let i = start;
  while (i < end) {
    const mark = text[i] ?? '';
    const width = mark === "'" && text[i + 1] === "'" ? 2 : 1;
    const single = width === 1 ? singleStretch(text, i, paragraph) : null;
    if (single !== null) {
      out.push(single);
      i = single[1] + 1;
      continue;
    }
    if (width === 1 && mark !== '"' && !(mark in CLOSERS)) {
      i++;
      continue;
    }
    const [from, close] = closing(text, i, width, end);
    if (close >= 0) {
      out.push([from, close]);
      i = close + width;
      continue;
    }
    const opensParagraph = !/\S/.test(text.slice(start, i)) && mark !== '»';
    if ((next !== undefined && opensWithMark(text, next)) || opensParagraph) {
      out.push([i + width, end]);
      break;
    }
    i += width;
  }
  return out;
}

/**
 * The outermost quoted stretches of a text, marks excluded, paragraph by paragraph: the benchmark's own notion of what
 * stands between marks. Curly and angle marks go by pair, straight double marks ("" or '') by alternation, single
 * marks only where no double mark is open and they look paired. An opening mark that none closes counts to the end of
 * the paragraph where it opens the paragraph, or where the next one opens with a mark (quotes of several paragraphs).
 */
export function markedStretches(text: string): Range[] {
  const all = paragraphs(text);
  return all
    .flatMap((paragraph, k) => stretchesOfParagraph(text, paragraph, all[k + 1]))
    .map((range) => trim(text, range))
    .filter((range) => range[0] < range[1] && hasWord(text, range));
}
