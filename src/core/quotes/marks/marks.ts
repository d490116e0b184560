/** One quotation mark in a text, with what it can be where it stands. */
export interface Mark {
  start: number;
  /** 1, or 2 for a mark typed as two ('' or ``). */
  width: number;
  /** The mark itself: '' and `` count as ". */
  sign: string;
  canOpen: boolean;
  canClose: boolean;
}

/** Marks that can close a quotation, by the mark that opened it. */
export const CLOSERS: Readonly<Record<string, string>> = {
  '“': '”"“',
  '”': '”',
  '„': '“”"‟',
  '‟': '”',
  '"': '"”',
  '«': '»"',
  '»': '«»',
  '‹': '›',
  '›': '‹',
  '‘': "’'´",
  '’': '’',
  '‚': '‘’',
  "'": "'’",
  '`': "'´`’",
  '´': '´',
  '「': '」',
  '『': '』',
  '《': '》',
};

const SINGLE = "‘’‚'`´‹›";
/** Two commas before a word are typed for „: ,,Wij gaan door'', zegt ze. */
const ALL_MARKS = /[“”„‟"«»‹›‘’‚'`´「」『』《》]|,,(?=[\p{L}\p{N}‘’'(…])/gu;
const WORD = /[\p{L}\p{N}]/u;
const OPENS_AFTER = /[\s([{—–―\-/:,“„"«»‘‚「『¿¡]/;

/** True if a mark is a single one, which may be an apostrophe as well. */
export const isSingle = (sign: string): boolean => SINGLE.includes(sign);

/**
 * True if guillemets point inwards in this text: »so«. Most texts point them outwards: «so», and some with spaces on their
 * inner sides, so that a sign follows the closing one: « so ».
 */
export function pointsInwards(text: string): boolean {
  const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0;
  return count(/(?:^|[\s(])[»›](?=[^\s.,;:!?)])/gm) > count(/(?:^|[\s('’])[«‹]/gm);
}

/** Letters of the scripts that write words onto one another, or particles onto what is quoted. */
const JOINED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

const canOpenDouble = (sign: string, before: string, after: string, inwards: boolean): boolean => {
  if (sign === '«' || sign === '‹') return !inwards;
  if (sign === '»' || sign === '›')
    return inwards && (before === '' || OPENS_AFTER.test(before)) && !/\s/.test(after);
  if ('「『《„‟'.includes(sign)) return true;
  if ('」』》'.includes(sign)) return false;
  if (sign === '“' && JOINED.test(before)) return true;
  return (before === '' || before === 'ـ' || !WORD.test(before)) && after !== '' && !/\s/.test(after);
};

const canCloseDouble = (sign: string, before: string, after: string, inwards: boolean): boolean => {
  if (sign === '«' || sign === '‹') return inwards;
  if (sign === '»' || sign === '›') return !inwards || !/\s/.test(before);
  if ('」』》'.includes(sign)) return true;
  if ('「『《„‟'.includes(sign)) return false;
  if (sign === '“' && JOINED.test(after)) return false;
  return (before !== '' && !/\s/.test(before)) || after === '' || /\s/.test(after);
};

/**
 * Returns what a single mark can be where it stands, or null where it is none: between letters it is an
 * apostrophe, before a digit an elision or minutes of arc.
 */
function single(start: number, sign: string, before: string, after: string): Mark | null {
  if (JOINED.test(before) || JOINED.test(after)) {
    if (sign === '‘') return { start, width: 1, sign, canOpen: true, canClose: false };
    const isClosing = sign === '’' || (sign === "'" && !/^\s?$/.test(before));
    if (isClosing) return { start, width: 1, sign, canOpen: false, canClose: true };
  }
  if (WORD.test(before) && WORD.test(after)) return null;
  const canOpen =
    sign === '‚' || ((before === '' || OPENS_AFTER.test(before)) && /[\p{L}\p{N}¿¡(["“[…#@$]/u.test(after));
  const canClose =
    sign !== '‚' && sign !== '`' && before !== '' && !/\s/.test(before) && !/[\p{L}\p{N}]/u.test(after);
  return canOpen || canClose ? { start, width: 1, sign, canOpen, canClose } : null;
}

/** True if a space stands before a mark and the end of the sentence behind it: `he said: " We go " .` */
const isLooseEnd = (sign: string, before: string, after: string): boolean =>
  '"”'.includes(sign) && /\s/.test(before) && /[.,،!?؟]/.test(after);

/** True if a straight mark that should close stands at the next word: `"Det er dyrt, "siger Eva Dahl.` */
const isMovedEnd = (line: string, at: number, to: number): boolean =>
  line[at] === '"' &&
  /[,.!?]\s$/.test(line.slice(Math.max(0, at - 2), at)) &&
  /^\p{Ll}/u.test(line.slice(to));

const ELISION = /^(?:(?:em|til|till|n|cause|tis|twas|round|bout|\d\ds)(?![\p{L}\p{N}])|[st] \p{Ll})/iu;
const DOUBLES = '“”"„';
const TWINS = "'`´’‘";

/**
 * Finds the quotation marks of text[start, end) in order; apostrophes, inches and minutes are left out.
 * @param inwards see `pointsInwards`
 */
export function marksIn(text: string, start: number, end: number, inwards: boolean): Mark[] {
  const out: Mark[] = [];
  const line = text.slice(start, end);
  let from = 0;
  let isOpen = false;
  for (const found of line.matchAll(ALL_MARKS)) {
    if (found.index < from) continue;
    const isTwin = TWINS.includes(found[0]) && line[found.index + 1] === found[0];
    from = found.index + (isTwin ? 2 : found[0].length);
    const sign = isTwin ? '"' : found[0] === ',,' ? '„' : found[0];
    const mark = markAt(line, found.index, from, sign, isOpen, inwards);
    if (DOUBLES.includes(sign) && mark) isOpen = sign === '“' || sign === '„' || (sign === '"' && !isOpen);
    if (mark) out.push({ ...mark, start: start + found.index });
  }
  return out;
}

/** The mark at line[at, to), or null when it is an apostrophe, or inches after a figure. */
function markAt(
  line: string,
  at: number,
  to: number,
  sign: string,
  isOpen: boolean,
  inwards: boolean,
): Mark | null {
  const before = line[at - 1] ?? '';
  const after = line[to] ?? '';
  if (TWINS.includes(sign) || sign === '‚')
    return ELISION.test(line.slice(to, to + 7)) ? null : single(at, sign, before, after);
  if (sign === '"' && !isOpen && /\d/.test(before) && !/\p{L}/u.test(after)) return null;
  const isAnnounced = !isOpen && DOUBLES.includes(sign) && /:\s?$/.test(line.slice(Math.max(0, at - 2), at));
  // 斥责首相"软弱无能": straight marks are opened in turn where no space stands between words
  const isJoined = !isOpen && sign === '"' && JOINED.test(before) && WORD.test(after);
  const isMoved = isOpen && isMovedEnd(line, at, to);
  const canOpen = !isMoved && (isAnnounced || isJoined || canOpenDouble(sign, before, after, inwards));
  const canClose =
    isMoved || canCloseDouble(sign, before, after, inwards) || (isOpen && isLooseEnd(sign, before, after));
  return canOpen || canClose ? { start: at, width: to - at, sign, canOpen, canClose } : null;
}
