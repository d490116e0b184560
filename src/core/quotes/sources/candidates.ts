import { type Analysis, mentionBeginning, mentionEnding } from '../analysis/analysis.ts';
import { lowerBound } from '../analysis/binary-search.ts';
import { climb } from '../cues/climb.ts';
import { Grammar } from '../lexicon/word-classes.ts';
import type { Mention } from '../mentions/mention.ts';
import { hasGrammar } from '../words/tokens.ts';
import type { PlacedStretch, Surroundings } from './surroundings.ts';

/** A possible source of one stretch. `mention` null: the stretch has none. */
export interface Candidate {
  mention: Mention | null;
  /** First token of the words that name the source (see `Source`), or -1. */
  sourceFrom: number;
  /** Index into the ties, or -1 where no cue ties the mention. */
  tie: number;
  /** True for the source of the stretch before, carried over. */
  isCarried: boolean;
}

const TIES_BEFORE = 8;
const TIES_AFTER = 5;
const BARE_BEFORE = 3;
const BARE_AFTER = 2;
/** Greatest number of paragraphs that a cue may stand before its stretch. */
const PARAGRAPHS_BACK = 2;

/** All possible sources of one stretch, "none" first; `carried` is that of the stretch before. */
export function candidatesOf(
  a: Analysis,
  near: Surroundings,
  placed: PlacedStretch,
  carried: Candidate | null,
): Candidate[] {
  const out: Candidate[] = [{ mention: null, sourceFrom: -1, tie: -1, isCarried: false }];
  const taken = new Set<Mention>();
  const { paragraph } = placed.stretch;
  const split = lowerBound(near.cueTokens, placed.from);
  const add = (index: number): void => {
    const tie = near.ties[index];
    if (!tie?.mention) return;
    const { mention, sourceFrom, told } = tie;
    out.push({ mention, sourceFrom, tie: index, isCarried: mention === carried?.mention });
    taken.add(mention);
    if (told) taken.add(told);
  };
  for (let i = split - 1, n = 0; i >= 0 && n < TIES_BEFORE; i--, n++) {
    if (paragraph - (a.tokens[near.cueTokens[i] ?? 0]?.paragraph ?? 0) > PARAGRAPHS_BACK) break;
    add(i);
  }
  for (let i = split, n = 0; i < near.ties.length && n < TIES_AFTER; i++, n++) {
    if ((a.tokens[near.cueTokens[i] ?? 0]?.paragraph ?? 0) !== paragraph) break;
    add(i);
  }
  addBare(a, placed, taken, out);
  if (carried?.mention && !taken.has(carried.mention)) out.push({ ...carried, tie: -1, isCarried: true });
  return out;
}

/**
 * True if a mention is no source of its own: an object pronoun, or a phrase that only completes another one.
 */
const isPart = (a: Analysis, mention: Mention): boolean =>
  hasGrammar(a.tokens, mention.head, Grammar.objective) || climb(a, mention) !== mention;

/**
 * Adds the mentions of the same sentence that no cue ties: at most three before the stretch and two after it.
 */
function addBare(a: Analysis, placed: PlacedStretch, taken: ReadonlySet<Mention>, out: Candidate[]): void {
  const sentence = a.tokens[placed.from]?.sentence;
  const reach = 40;
  let left = BARE_BEFORE;
  for (let i = placed.from - 1; i >= 0 && placed.from - i < reach && left > 0; i--) {
    const token = a.tokens[i];
    if (token?.sentence !== sentence) break;
    const mention = token && token.stretch < 0 ? mentionEnding(a, i) : undefined;
    if (!mention || taken.has(mention) || isPart(a, mention)) continue;
    out.push({ mention, sourceFrom: mention.from, tie: -1, isCarried: false });
    left--;
  }
  left = BARE_AFTER;
  for (let i = placed.to; i < a.tokens.length && i - placed.to < reach && left > 0; i++) {
    const token = a.tokens[i];
    if (token?.paragraph !== placed.stretch.paragraph || token.sentence !== a.tokens[placed.to - 1]?.sentence)
      break;
    const mention = token.stretch < 0 ? mentionBeginning(a, i) : undefined;
    if (!mention || taken.has(mention) || isPart(a, mention)) continue;
    out.push({ mention, sourceFrom: mention.from, tie: -1, isCarried: false });
    left--;
  }
}
