import type { Analysis } from '../analysis/analysis.ts';
import { lowerBound } from '../analysis/binary-search.ts';
import { topicOf } from '../cues/topics.ts';
import { CUE } from '../lexicon/word-classes.ts';
import type { Mention } from '../mentions/mention.ts';
import { hasGrammar } from '../words/tokens.ts';
import type { Candidate } from './candidates.ts';
import type { PlacedStretch, Surroundings } from './surroundings.ts';

/**
 * How often the source is right that grammar gives a quotation, 0 to 1:
 * - `tag`: «…», dijo la ministra.
 * - `unspoken`: «…», dijo.
 * - `announced`: La ministra dijo: «…»
 * - `topic`: La ministra alzó los hombros: «…»
 * - `after`, `before`: a sentence on its own, behind or before one that is about somebody.
 */
const SHARES = { tag: 0.97, unspoken: 0.7, announced: 0.8, topic: 0.7, after: 0.7, before: 0.7 } as const;
/** Cues before a colon that are looked at. */
const CUES_BEFORE = 6;
/** Tokens after a quotation among which the cue of its tag begins. */
const TAG_REACH = 2;

/** The source that grammar gives a stretch. */
export interface Owned {
  candidate: Candidate;
  rule: keyof typeof SHARES;
  share: number;
}

/**
 * The source of a quotation that is a sentence of its own or follows a colon, where grammar alone tells it; null where it
 * does not. Only in languages whose grammar is asked before the trees.
 * @param order the stretch's place among the outermost ones
 * @param previous what grammar told of the stretch before
 */
export function ownedSource(
  a: Analysis,
  near: Surroundings,
  order: number,
  previous: Owned | null,
): Owned | null {
  const placed = near.stretches[order];
  if (!placed || !a.lexicon.data.grammarFirst || placed.stretch.sign === '—') return null;
  const before = whatStandsBefore(a, placed);
  if (before === 'words') return null;
  const tag = tagBehind(a, near, placed);
  if (tag) return tag;
  if (before === 'colon') return announced(a, near, placed);
  if (before === 'paragraph') return besideSentence(a, placed, 'before');
  return goesOn(a, near, order, previous) ?? besideSentence(a, placed, 'after');
}

function whatStandsBefore(
  a: Analysis,
  { from, stretch }: PlacedStretch,
): 'paragraph' | 'quotation' | 'colon' | 'sentence' | 'words' {
  const token = a.tokens[from - 1];
  if (!token || token.paragraph !== stretch.paragraph) return 'paragraph';
  if (token.stretch >= 0) return 'quotation';
  if (token.lower === ':') return 'colon';
  return token.sentence !== a.tokens[from]?.sentence ? 'sentence' : 'words';
}

const owned = (rule: Owned['rule'], mention: Mention, frame = -1, sourceFrom = mention.from): Owned => ({
  candidate: { mention, sourceFrom, frame, isCarried: false },
  rule,
  share: SHARES[rule],
});

/** «…», dijo la ministra. */
function tagBehind(a: Analysis, near: Surroundings, placed: PlacedStretch): Owned | null {
  const index = lowerBound(near.cueTokens, placed.to);
  const frame = near.frames[index];
  if (!frame?.mention || frame.cueFrom > placed.to + TAG_REACH) return null;
  if (a.tokens[frame.cueFrom]?.paragraph !== placed.stretch.paragraph) return null;
  const isTag = frame.path === 'inverted' || frame.mention.from >= frame.cueFrom;
  return isTag ? owned(frame.isUnspoken ? 'unspoken' : 'tag', frame.mention, index, frame.sourceFrom) : null;
}

/** "La ministra dijo: «…»", "La ministra alzó los hombros: «…»" */
function announced(a: Analysis, near: Surroundings, placed: PlacedStretch): Owned | null {
  const sentence = a.sentences[a.tokens[placed.from]?.sentence ?? -1];
  if (!sentence) return null;
  const last = lowerBound(near.cueTokens, placed.from) - 1;
  for (let i = last; i > last - CUES_BEFORE; i--) {
    const frame = near.frames[i];
    if (!frame || frame.cueFrom < sentence.from) break;
    if (!frame.mention || frame.path === 'relative') continue;
    if (frame.form === 'verb' && !hasGrammar(a.tokens, frame.verb, CUE)) continue;
    return owned('announced', frame.mention, i, frame.sourceFrom);
  }
  const topic = topicOf(a, sentence.from, placed.from);
  return topic && owned('topic', topic);
}

/** «…», dijo la ministra. [«…»]: nothing stands between a tag and the quotation behind it. */
function goesOn(a: Analysis, near: Surroundings, order: number, previous: Owned | null): Owned | null {
  const [last, placed] = [near.stretches[order - 1], near.stretches[order]];
  if (!last || !placed || last.stretch.paragraph !== placed.stretch.paragraph) return null;
  const isNext = (a.tokens[placed.from]?.sentence ?? 0) - (a.tokens[last.to - 1]?.sentence ?? 0) <= 1;
  return isNext ? previous : null;
}

/** "Weber shrugged. [“It will be done.”]": whom the sentence beside it in its paragraph is about. */
function besideSentence(
  a: Analysis,
  { from, to, stretch }: PlacedStretch,
  rule: 'after' | 'before',
): Owned | null {
  const at = rule === 'after' ? (a.tokens[from]?.sentence ?? 0) - 1 : (a.tokens[to - 1]?.sentence ?? 0) + 1;
  const sentence = a.sentences[at];
  if (sentence?.paragraph !== stretch.paragraph) return null;
  const topic = topicOf(a, sentence.from, sentence.to);
  return topic && owned(rule, topic);
}
