import { unicodeTokens } from './tokens.ts';

/** Least tokens of a paragraph of the truth; shorter ones tell nothing of where they end. */
const MIN_TOKENS = 5;
/** Least share of its tokens that makes a paragraph whole, 0 to 1. */
const MIN_WHOLE_SHARE = 0.9;
/** Most tokens that may be missing of a short one that is whole. */
const MAX_MISSING_TOKENS = 2;
/** Least tokens of a paragraph that stand in a line and in no other: a part of it. */
const MIN_PART_TOKENS = 3;
const SHINGLE_TOKENS = 3;

/** Counts of a story's paragraphs by fault: those of the truth. */
export interface ParagraphFaults {
  /** Parted over two lines or more. */
  broken: string[];
  /** Paragraphs in one line with another. */
  joined: string[];
  /** Missing, or in part, while paragraphs before and after it are there. */
  holed: string[];
}

interface Line {
  tokens: string[];
  shingles: ReadonlySet<string>;
}

const shinglesOf = (tokens: readonly string[]): string[] =>
  tokens.slice(SHINGLE_TOKENS - 1).map((_, i) => tokens.slice(i, i + SHINGLE_TOKENS).join(' '));

/** Characters that are not drawn: places where a word may be parted, marks of direction and of order. */
const UNSEEN = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;
const tokensOf = (text: string): string[] => unicodeTokens(text.replace(UNSEEN, ''));

/** Places where the truth itself has run two texts together: no space stands behind the end of the first. */
const GLUED = /(?<=[.!?…][”"’»]?|[”"’»,],)(?=[“"„«]?\p{L})/u;

function readLine(text: string): Line {
  const tokens = tokensOf(text);
  return { tokens, shingles: new Set(shinglesOf(tokens)) };
}

/** Finds the tokens of a paragraph that stand in a line: those of the shingles that they share. */
function standing(tokens: readonly string[], { shingles }: Line): boolean[] {
  const found = tokens.map(() => false);
  for (const [at, shingle] of shinglesOf(tokens).entries())
    if (shingles.has(shingle)) found.fill(true, at, at + SHINGLE_TOKENS);
  return found;
}

const count = (marks: readonly boolean[]): number => marks.filter(Boolean).length;
const isWhole = (found: number, of: number): boolean =>
  found >= Math.min(MIN_WHOLE_SHARE * of, of - MAX_MISSING_TOKENS);

/** Length of the longest common subsequence: what stands between two words of a paragraph does not make it less whole. */
function inOrder(a: readonly string[], b: readonly string[]): number {
  let above = new Array<number>(b.length + 1).fill(0);
  for (const token of a) {
    const row = [0];
    for (let i = 0; i < b.length; i++)
      row.push(token === b[i] ? (above[i] ?? 0) + 1 : Math.max(row[i] ?? 0, above[i + 1] ?? 0));
    above = row;
  }
  return above.at(-1) ?? 0;
}

type State = 'short' | 'whole' | 'broken' | 'holed';

/** Finds the state of one paragraph among our lines. */
function stateOf(paragraph: string, ours: readonly Line[]): State {
  const tokens = tokensOf(paragraph);
  if (tokens.length < MIN_TOKENS) return 'short';
  const found = ours.map((line) => standing(tokens, line));
  const isIn = (line: Line, n: number): boolean =>
    !!found[n]?.includes(true) && isWhole(inOrder(tokens, line.tokens), tokens.length);
  if (ours.some(isIn)) return 'whole';
  const anywhere = count(tokens.map((_, at) => found.some((marks) => marks[at])));
  const isPart = (marks: boolean[]): boolean =>
    count(marks.map((mark, at) => mark && !found.some((other) => other !== marks && other[at]))) >=
    MIN_PART_TOKENS;
  return found.filter(isPart).length > 1 && isWhole(anywhere, tokens.length) ? 'broken' : 'holed';
}

/** The paragraphs that stand whole in a line with another one before them. */
function joinedIn(line: Line, whole: readonly string[]): string[] {
  const within = whole.filter((paragraph) => {
    const tokens = tokensOf(paragraph);
    if (tokens.length > line.tokens.length || !standing(tokens, line).includes(true)) return false;
    return isWhole(inOrder(tokens, line.tokens), tokens.length);
  });
  const length = within.reduce((sum, paragraph) => sum + tokensOf(paragraph).length, 0);
  return length <= line.tokens.length + MAX_MISSING_TOKENS * within.length ? within.slice(1) : [];
}

/**
 * Compares the paragraphs of a story with those of the truth.
 * @param lines the story's lines; a '\n' within one may part paragraphs or not
 */
export function paragraphFaults(truth: readonly string[], lines: readonly string[]): ParagraphFaults {
  const ours = lines.map(readLine);
  const states = truth.map((paragraph) => {
    const state = stateOf(paragraph, ours);
    const pieces = state === 'broken' ? paragraph.split(GLUED) : [];
    const isGlued = pieces.length > 1 && pieces.every((piece) => /short|whole/.test(stateOf(piece, ours)));
    return isGlued ? 'whole' : state;
  });
  const isThere = (state: State): boolean => state === 'whole' || state === 'broken';
  const [first, last] = [states.findIndex(isThere), states.findLastIndex(isThere)];
  const these = (state: State): string[] => truth.filter((_, n) => states[n] === state);
  const whole = [...new Set(these('whole'))];
  const parts = lines.flatMap((line) => line.split('\n')).map(readLine);
  return {
    broken: these('broken'),
    joined: [...new Set(parts.flatMap((line) => joinedIn(line, whole)))],
    holed: truth.filter((_, n) => states[n] === 'holed' && n > first && n < last),
  };
}
