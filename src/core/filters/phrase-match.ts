import type { PageBlock, PhraseMatch, Wording } from '../blocks/page.ts';
import { WORD_MARKS } from '../blocks/word-marks.ts';
import { hashText } from '../fingerprints/fnv.ts';
import { BITS, eachPrefix, readPhrases } from './phrase-table.ts';
import type { PhraseReason } from './phrases.ts';

/** Characters of the longest phrase where no spaces part words. */
const LONGEST_UNSPACED = 20;

/** The hash of every phrase, with its reason. */
const TABLE: ReadonlyMap<number, PhraseReason> = readPhrases();

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
  return longest(line) ?? (/^\d/.test(line) ? longest(line.replace(/^[\d ]+/, '')) : null);
}

/** The longest phrase that the folded line starts with. */
function longest(line: string): PhraseMatch | null {
  let found: PhraseMatch | null = null;
  eachPrefix(line, (hash, length) => {
    const reason = TABLE.get(hash);
    if (reason) found = { reason, cover: length / line.length };
  });
  return found ?? (/^[\u0e00-\u0eff\u3040-\u9fff\uac00-\ud7af]/.test(line) ? longestUnspaced(line) : null);
}

/** Scripts without spaces, and Korean, whose particles cling to the word: by characters. */
function longestUnspaced(line: string): PhraseMatch | null {
  for (let length = Math.min(LONGEST_UNSPACED, line.length); length > 1; length--) {
    const reason = TABLE.get(hashText(line.slice(0, length).trim(), BITS));
    if (reason) return { reason, cover: length / line.length };
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
