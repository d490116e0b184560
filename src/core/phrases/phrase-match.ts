import { hashText } from '../fingerprints/fnv.ts';
import type { PhraseReason } from './furniture.ts';
import { BEGINNINGS, eachHash, eachPhrase, type PhraseTable } from './phrase-table.ts';
import { WORD_MARKS } from './word-marks.ts';

/** Characters of the longest phrase where no spaces part words. */
const LONGEST_UNSPACED = 20;

/** The words of a line, lower case, without punctuation, at most its first characters. */
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

/** By its code: most lines of a page are asked. */
function startsWithDigit(line: string): boolean {
  const code = line.charCodeAt(0);
  return code >= DIGIT_0 && code < DIGIT_0 + 10;
}
const DIGIT_0 = 48;

/** What a line that begins with a phrase of furniture is, if it is not the story. */
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

/** A phrase that a line starts with: what it tells, and its length. */
interface Start<Kind> {
  value: Kind;
  length: number;
}

/** The longest phrase of a table that the folded line starts with. */
export function startOf<Kind>(line: string, table: PhraseTable<Kind>): Start<Kind> | null {
  return phraseAt(line, 0, table);
}

const UNSPACED = /[\u0e00-\u0eff\u3040-\u9fff\uac00-\ud7af]/;

/** The longest phrase of a table that the folded line has from a place on. */
function phraseAt<Kind>(line: string, from: number, table: PhraseTable<Kind>): Start<Kind> | null {
  let found: Start<Kind> | null = null;
  eachPhrase(line, from, table, (value, end) => {
    found = { value, length: end - from };
  });
  return found ?? (UNSPACED.test(line.charAt(from)) ? unspacedAt(line, from, table) : null);
}

/** Whether a phrase of a table is the whole of a folded line. */
export function isPhrase<Kind>(line: string, table: PhraseTable<Kind>): boolean {
  return !!line && startOf(line, table)?.length === line.length;
}

/** The first phrase of a table that stands anywhere in the folded line. */
export function phraseIn<Kind>(line: string, table: PhraseTable<Kind>): { kind: Kind; text: string } | null {
  for (let at = 0; at < line.length; at++) {
    if (!beginsWord(line, at)) continue;
    const found = phraseAt(line, at, table);
    if (found) return { kind: found.value, text: line.slice(at, at + found.length) };
  }
  return null;
}

/** Of the kinds of a table those of which a word of the folded line begins with a phrase. */
export function kindsIn<Kind>(line: string, { bits, kinds }: PhraseTable<Kind>): Set<Kind> {
  const found = new Set<Kind>();
  for (let at = 0; at < line.length; at++) {
    if (!beginsWord(line, at)) continue;
    eachHash(line, at, LONGEST_UNSPACED, bits, (hash) => {
      const kind = kinds.get(hash);
      if (kind) found.add(kind);
    });
  }
  return found;
}

/** Where scripts do not part words each character may begin one. */
function beginsWord(line: string, at: number): boolean {
  return at === 0 || line.charAt(at - 1) === ' ' || UNSPACED.test(line.charAt(at));
}

/** Scripts without spaces, and Korean, whose particles cling to the word: by characters. */
function unspacedAt<Kind>(
  line: string,
  from: number,
  { bits, kinds }: PhraseTable<Kind>,
): Start<Kind> | null {
  for (let length = Math.min(LONGEST_UNSPACED, line.length - from); length > 1; length--) {
    const value = kinds.get(hashText(line.slice(from, from + length).trim(), bits));
    if (value) return { value, length };
  }
  return null;
}
