import { hashText } from '../fingerprints/fnv.ts';
import type { PhraseReason } from './furniture.ts';
import { BEGINNINGS, eachHash, eachPhrase, type PhraseTable } from './phrase-table.ts';
import { WORD_MARKS } from './word-marks.ts';

/** Length in characters of the longest phrase in scripts that put no spaces between words. */
const MAX_UNSPACED = 20;

/**
 * Folds a line: returns the words of its first `most` characters in lower case, separated by single spaces,
 * without punctuation.
 */
export function foldLine(text: string, most = 160): string {
  return (
    text
      .slice(0, most)
      .toLowerCase()
      // what the dotted capital of Turkish leaves behind
      .replaceAll('\u0307', '')
      .replace(WORD_MARKS, ' ')
      .trim()
  );
}

/** True if the line starts with a digit, 0 to 9. Compares its code, as most lines of a page are asked. */
function startsWithDigit(line: string): boolean {
  const code = line.charCodeAt(0);
  return code >= DIGIT_0 && code < DIGIT_0 + 10;
}
const DIGIT_0 = 48;

/**
 * The phrase of furniture that a line begins with: the reason it stands for, if the line is not the story.
 */
export interface PhraseMatch {
  reason: PhraseReason;
  /** Share of the line that the phrase covers, 0 to 1. */
  cover: number;
}

/** Finds the phrase that a folded line begins with, or null. A number before it is passed over: "12 comments". */
export function matchOf(line: string): PhraseMatch | null {
  const start = startOf(line, BEGINNINGS);
  if (start) return { reason: start.value, cover: start.length / line.length };
  return startsWithDigit(line) ? matchOf(line.replace(/^[\d ]+/, '')) : null;
}

/** A phrase that a line starts with: its kind, and its length in characters. */
interface Start<Kind> {
  value: Kind;
  length: number;
}

/** Finds the longest phrase of a table that the folded line starts with, or null. */
export function startOf<Kind>(line: string, table: PhraseTable<Kind>): Start<Kind> | null {
  return phraseAt(line, 0, table);
}

/** True if a character is of a script whose words stand without spaces, or are joined by particles: Thai, Han, kana, Hangul. */
const isUnspaced = (code: number): boolean =>
  code >= 0x0e00 &&
  (code <= 0x0eff || (code >= 0x3040 && code <= 0x9fff) || (code >= 0xac00 && code <= 0xd7af));

/** Finds the longest phrase of a table that begins at offset `from` of the folded line, or null. */
function phraseAt<Kind>(line: string, from: number, table: PhraseTable<Kind>): Start<Kind> | null {
  let found: Start<Kind> | null = null;
  eachPhrase(line, from, table, (value, end) => {
    found = { value, length: end - from };
  });
  return found ?? (isUnspaced(line.charCodeAt(from)) ? unspacedAt(line, from, table) : null);
}

/** True if the whole folded line is one phrase of the table. */
export function isPhrase<Kind>(line: string, table: PhraseTable<Kind>): boolean {
  return !!line && startOf(line, table)?.length === line.length;
}

/** Finds the first phrase of a table anywhere in the folded line, or null. */
export function phraseIn<Kind>(line: string, table: PhraseTable<Kind>): { kind: Kind; text: string } | null {
  for (let at = 0; at < line.length; at++) {
    if (!beginsWord(line, at)) continue;
    const found = phraseAt(line, at, table);
    if (found) return { kind: found.value, text: line.slice(at, at + found.length) };
  }
  return null;
}

/** Returns the kinds of a table of which some phrase begins a word of the folded line. */
export function kindsIn<Kind>(line: string, { bits, kinds }: PhraseTable<Kind>): Set<Kind> {
  const found = new Set<Kind>();
  for (let at = 0; at < line.length; at++) {
    if (!beginsWord(line, at)) continue;
    eachHash(line, at, MAX_UNSPACED, bits, (hash) => {
      const kind = kinds.get(hash);
      if (kind) found.add(kind);
    });
  }
  return found;
}

/**
 * True if a word may begin at the offset: at the start of the line, behind a space, or at and behind each
 * character of a script that does not part words ("下載APP").
 */
function beginsWord(line: string, at: number): boolean {
  if (at === 0) return true;
  const before = line.charCodeAt(at - 1);
  return before === SPACE || isUnspaced(before) || isUnspaced(line.charCodeAt(at));
}
const SPACE = 32;

/**
 * Finds the longest phrase at an offset character by character: for scripts without spaces, and for Korean,
 * whose particles cling to the word.
 */
function unspacedAt<Kind>(
  line: string,
  from: number,
  { bits, kinds }: PhraseTable<Kind>,
): Start<Kind> | null {
  for (let length = Math.min(MAX_UNSPACED, line.length - from); length > 1; length--) {
    const value = kinds.get(hashText(line.slice(from, from + length).trim(), bits));
    if (value) return { value, length };
  }
  return null;
}
