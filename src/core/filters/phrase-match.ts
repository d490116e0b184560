import type { PageBlock } from '../blocks/page.ts';
import { PHRASES, type PhraseReason } from './phrases.ts';

export interface PhraseMatch {
  reason: PhraseReason;
  /** Share of the line that the phrase covers, 0 to 1. */
  cover: number;
}

type Table = ReadonlyMap<string, PhraseReason>;

const LONGEST = 8;

function compile(kind: 'headings' | 'lines'): Table {
  const table = new Map<string, PhraseReason>();
  for (const [reason, phrases] of Object.entries(PHRASES) as [
    PhraseReason,
    { headings: string; lines: string },
  ][]) {
    for (const phrase of phrases[kind].split('|')) {
      const key = foldLine(phrase);
      if (key && !table.has(key)) table.set(key, reason);
    }
  }
  return table;
}

const TABLES: Readonly<Record<'headings' | 'lines', Table>> = {
  headings: compile('headings'),
  lines: compile('lines'),
};

/** The words of a line, lower case, without punctuation, at most its first 160 characters. */
export function foldLine(text: string): string {
  return text
    .slice(0, 160)
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}©]+/gu, ' ')
    .trim();
}

/** The longest phrase of the table that the folded line starts with. */
function longest(table: Table, line: string): PhraseMatch | null {
  let found: PhraseMatch | null = null;
  let words = 0;
  for (let at = 0; at !== -1 && words < LONGEST; words++) {
    at = line.indexOf(' ', at + 1);
    const prefix = at === -1 ? line : line.slice(0, at);
    const reason = table.get(prefix);
    if (reason) found = { reason, cover: prefix.length / line.length };
  }
  return (
    found ?? (/^[\u0e00-\u0eff\u3040-\u9fff\uac00-\ud7af]/.test(line) ? longestUnspaced(table, line) : null)
  );
}

/** Scripts without spaces, and Korean, whose particles cling to the word: by characters. */
function longestUnspaced(table: Table, line: string): PhraseMatch | null {
  for (let length = Math.min(12, line.length); length > 1; length--) {
    const reason = table.get(line.slice(0, length).trim());
    if (reason) return { reason, cover: length / line.length };
  }
  return null;
}

/** What a heading of this wording heads, if it is not the story. */
function matchHeading(folded: string): PhraseMatch | null {
  return longest(TABLES.headings, folded);
}

/** What a short line of this wording is, if it is not the story. */
function matchLine(folded: string): PhraseMatch | null {
  return longest(TABLES.lines, folded);
}

/** What the words of a block are, read once. */
export interface Wording {
  folded: string;
  line: PhraseMatch | null;
  heading: PhraseMatch | null;
}

const MAX_LINE = 60;
const MAX_HEADING = 14;
const known = new WeakMap<PageBlock, Wording>();

/** The folded words of a block and what they announce, if it is short enough to announce anything. */
export function wordingOf(block: PageBlock): Wording {
  let wording = known.get(block);
  if (!wording) {
    const folded = foldLine(block.text);
    const { words } = block.stats;
    wording = {
      folded,
      line: folded && words <= MAX_LINE ? matchLine(folded) : null,
      heading: folded && words <= MAX_HEADING ? matchHeading(folded) : null,
    };
    known.set(block, wording);
  }
  return wording;
}
