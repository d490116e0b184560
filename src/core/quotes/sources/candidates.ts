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
  return isToldOfSubject(a, placed) ? out.filter((candidate) => !isActor(a, near, placed, candidate)) : out;
}

/** Auxiliaries and adverbs between a subject and the words that go on about it: "she [would never] “let me go”". */
const AUXILIARIES = 3;

/**
 * True if words with “me” or “us” in them tell what the subject before them does: "He “came up behind me”" is what
 * somebody else says of him.
 */
function isToldOfSubject(a: Analysis, { from, to, stretch }: PlacedStretch): boolean {
  let at = from - 1;
  while (at > from - AUXILIARIES && hasGrammar(a.tokens, at, Grammar.auxiliary | Grammar.adverb)) at--;
  const subject = mentionEnding(a, at);
  if (!subject || a.tokens[at]?.paragraph !== stretch.paragraph || a.inMention[at] === 0) return false;
  const opening = a.tokens[from + 1];
  if (!opening || opening.isCapital || mentionBeginning(a, from + 1)) return false;
  for (let i = from + 1; i < to; i++)
    if (hasGrammar(a.tokens, i, Grammar.firstOrSecond) && hasGrammar(a.tokens, i, Grammar.objective))
      return true;
  return false;
}

/** True for who acts in the sentence before the words, and for who spoke last: no verb of saying makes the words theirs. */
const isActor = (
  a: Analysis,
  { ties }: Surroundings,
  { from }: PlacedStretch,
  candidate: Candidate,
): boolean =>
  candidate.mention !== null &&
  candidate.mention.from < from &&
  !hasGrammar(a.tokens, ties[candidate.tie]?.verb ?? -1, Grammar.speech);

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
