import { textStats } from '../../blocks/text-stats.ts';
import { isTextKey, type Line, LineReader, withoutTags } from './text-lines.ts';

/** Most pieces of data that are looked at. */
const MAX_NODES = 200_000;
const MAX_DEPTH = 60;
/** Length in characters above which a string may be a story by itself. */
const MIN_CHARS = 300;
/** Least words of prose in a story. */
const MIN_WORDS = 80;
/** Least share of the wanted words, 0 to 1; a text that uses fewer is another one. */
const MIN_SHARED_WORDS = 0.3;
/** Number of words above which more of them speak no more for a text. */
const ENOUGH_WORDS = 800;
/**
 * Share of the words of its whole, 0 to 1, above which a part is the story, without what stands around it.
 */
const WHOLE_STORY_SHARE = 0.75;
const WORD = /[\p{L}\p{N}]{4,}/gu;

interface Piece {
  value: unknown;
  key: string;
  depth: number;
}

interface Found {
  lines: Line[];
  /** Number of words of prose; 0: too few. */
  words: number;
  score: number;
}

/**
 * Finds the text of the story in a framework's data: the property with a telling name that holds most prose, as one
 * string of text or markup or as a list of pieces. Of several articles the one that uses the words of `about` most.
 * @param about headline of the story, or what else is known of it
 * @returns its lines; null: no prose worth the name
 */
export function findBody(values: readonly unknown[], about: string): Line[] | null {
  const wanted = new Set(about.toLowerCase().match(WORD));
  let best: Found = { lines: [], words: 0, score: 0 };
  let nodes = 0;
  const mayGoOn = (): boolean => nodes++ < MAX_NODES;
  const reader = new LineReader(mayGoOn);
  const waiting: Piece[] = values.map((value) => ({ value, key: '', depth: 0 }));
  for (let piece = waiting.pop(); piece && mayGoOn(); piece = waiting.pop()) {
    if (mayBeBody(piece)) {
      const found = score(reader.read(piece.value), wanted);
      if (found.score > best.score || (found.words > best.words * WHOLE_STORY_SHARE && isWithin(found, best)))
        best = found;
    }
    waiting.push(...partsOf(piece));
  }
  return best.score ? best.lines : null;
}

function mayBeBody({ value, key }: Piece): boolean {
  if (typeof value === 'string') return value.length > MIN_CHARS;
  return typeof value === 'object' && value !== null && (isTextKey(key) || Array.isArray(value));
}

function partsOf({ value, key, depth }: Piece): Piece[] {
  if (typeof value !== 'object' || value === null || depth > MAX_DEPTH) return [];
  if (Array.isArray(value))
    return value.slice(0, MAX_NODES / 4).map((part) => ({ value: part, key, depth: depth + 1 }));
  return Object.entries(value).map(([name, part]) => ({ value: part, key: name, depth: depth + 1 }));
}

/** True if all lines of the first text are lines of `whole`. */
function isWithin({ lines }: Found, whole: Found): boolean {
  const texts = new Set(whole.lines.map(({ text }) => text));
  return lines.every(({ text }) => texts.has(text));
}

/** Scores lines by their words of prose, higher the more of the wanted words they use; 0: too few. */
function score(lines: Line[], wanted: ReadonlySet<string>): Found {
  let words = 0;
  for (const { text } of lines) {
    const stats = textStats(withoutTags(text));
    if (stats.words >= 12 && stats.sentences) words += stats.words;
  }
  if (words < MIN_WORDS) return { lines, words: 0, score: 0 };
  const used = new Set(
    lines
      .map(({ text }) => text.toLowerCase())
      .join(' ')
      .match(WORD),
  );
  const shared = [...wanted].filter((word) => used.has(word)).length;
  if (shared < wanted.size * MIN_SHARED_WORDS) return { lines, words: 0, score: 0 };
  return {
    lines,
    words,
    score: Math.min(words, ENOUGH_WORDS) * (0.3 + (wanted.size ? shared / wanted.size : 1)),
  };
}
