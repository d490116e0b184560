import type { Span } from '../types.ts';
import type { Lexicon } from './lexicon.ts';
import type { Stretch } from './stretches.ts';

/** A word, a number, or one sign of punctuation; "Trump’s" gives two: "Trump" and "’s". */
export interface Token extends Span {
  /** Lower case, apostrophes straightened: for matching only. */
  lower: string;
  isWord: boolean;
  isCapital: boolean;
  isAllCapital: boolean;
  /** Bits of Grammar and Noun. */
  grammar: number;
  noun: number;
  paragraph: number;
  /** Index of the outermost stretch that the token stands in, marks included; -1 outside. */
  stretch: number;
  /** Index of its sentence; set by the sentence splitter. */
  sentence: number;
}

const WORD =
  /(?:\p{L}\.){2,}|\p{N}+(?:[.,:]\p{N}+)*(?:-?\p{L}[\p{L}\p{M}-]*)?|\p{L}[\p{L}\p{M}\p{N}]*(?:[-‐‑'’´][\p{L}\p{M}\p{N}]+)*|[^\s]/gu;
const CLITIC = /['’´](?:s|S)$/;
const APOSTROPHE = /[’´]/g;

/** The tokens of all paragraphs in order. `stretches` in reading order. */
export function tokenise(
  text: string,
  paragraphs: readonly Span[],
  stretches: readonly Stretch[],
  lexicon: Lexicon,
): Token[] {
  const out: Token[] = [];
  const outermost = stretches.map((s, i) => ({ s, i })).filter(({ s }) => s.depth === 0);
  let at = 0;
  const push = (start: number, typed: string, paragraph: number): void => {
    while ((outermost[at]?.s.outer.end ?? Number.POSITIVE_INFINITY) <= start) at++;
    const around = outermost[at];
    const lower = typed.toLowerCase().replace(APOSTROPHE, "'");
    const known = lexicon.words.get(lower) ?? lexicon.words.get(lower.replace(/\.$/, ''));
    const first = typed.charCodeAt(0);
    const isWord =
      first > 127
        ? /^[\p{L}\p{N}]/u.test(typed)
        : (first > 47 && first < 58) || (first > 64 && first < 91) || (first > 96 && first < 123);
    const isCapital = isWord && /^\p{Lu}/u.test(typed);
    out.push({
      start,
      end: start + typed.length,
      lower,
      isWord,
      isCapital,
      isAllCapital: isCapital && typed === typed.toUpperCase(),
      grammar: known?.[0] ?? 0,
      noun: known?.[1] ?? 0,
      paragraph,
      stretch: around && around.s.outer.start <= start ? around.i : -1,
      sentence: 0,
    });
  };
  paragraphs.forEach((p, index) => {
    const line = text.slice(p.start, p.end);
    for (const found of line.matchAll(WORD)) {
      const typed = found[0];
      const start = p.start + found.index;
      if (typed.length > 2 && CLITIC.test(typed)) {
        push(start, typed.slice(0, -2), index);
        push(start + typed.length - 2, typed.slice(-2), index);
      } else push(start, typed, index);
    }
  });
  return out;
}
