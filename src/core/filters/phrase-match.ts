import type { PageBlock, PhraseMatch, Wording } from '../blocks/page.ts';
import { WORD_MARKS } from '../blocks/word-marks.ts';
import { hashText } from '../fingerprints/fnv.ts';
import { BITS, eachPrefix, PHRASE_TABLE, type PhraseTable } from './phrase-table.ts';

/** Characters of the longest phrase where no spaces part words. */
const LONGEST_UNSPACED = 20;

/** The words of a line, lower case, without punctuation, at most its first 160 characters. */
export function foldLine(text: string): string {
  return (
    text
      .slice(0, 160)
      .toLowerCase()
      // what the dotted capital of Turkish leaves behind
      .replaceAll('\u0307', '')
      .replace(WORD_MARKS, ' ')
      .trim()
  );
}

/** "12 comments" is announced as "comments" is. */
function matchOf(line: string): PhraseMatch | null {
  const start = startOf(line, PHRASE_TABLE);
  if (start) return { reason: start.value, cover: start.length / line.length };
  return /^\d/.test(line) ? matchOf(line.replace(/^[\d ]+/, '')) : null;
}

/** A phrase that a line starts with: what it tells, and its length. */
interface Start<Kind> {
  value: Kind;
  length: number;
}

/** The longest phrase of a table that the folded line starts with. */
export function startOf<Kind>(line: string, table: PhraseTable<Kind>): Start<Kind> | null {
  let found: Start<Kind> | null = null;
  eachPrefix(line, (hash, length) => {
    const value = table.get(hash);
    if (value) found = { value, length };
  });
  const isUnspaced = /^[\u0e00-\u0eff\u3040-\u9fff\uac00-\ud7af]/.test(line);
  return found ?? (isUnspaced ? unspacedStart(line, table) : null);
}

/** Scripts without spaces, and Korean, whose particles cling to the word: by characters. */
function unspacedStart<Kind>(line: string, table: PhraseTable<Kind>): Start<Kind> | null {
  for (let length = Math.min(LONGEST_UNSPACED, line.length); length > 1; length--) {
    const value = table.get(hashText(line.slice(0, length).trim(), BITS));
    if (value) return { value, length };
  }
  return null;
}

/** Longer lines announce nothing. */
const MAX_WORDS = 60;

/** The folded words of a block and what they announce, if it is short enough to announce anything; read once. */
export function wordingOf(block: PageBlock): Wording {
  if (!block.wording) {
    const folded = foldLine(block.text);
    block.wording = { folded, match: folded && block.stats.words <= MAX_WORDS ? matchOf(folded) : null };
  }
  return block.wording;
}
