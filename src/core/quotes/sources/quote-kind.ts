import type { Analysis } from '../analysis/analysis.ts';
import { Grammar } from '../lexicon/word-classes.ts';
import type { PlacedStretch } from './surroundings.ts';

/**
 * Returns `direct` for a stretch that stands for itself, `mixed` for one that is woven into the narrator's
 * own sentence. A stretch stands for itself when it opens its sentence, or follows a comma or colon with a
 * capital, and no sentence goes on after it but the words that name its source. `cueFrom`: first token of its
 * cue.
 */
export function quoteKind(a: Analysis, placed: PlacedStretch, cueFrom: number): 'direct' | 'mixed' {
  const { stretch, from, to } = placed;
  const before = a.tokens[from - 1];
  const after = a.tokens[to];
  const startsSmall = /^\p{Ll}/u.test(a.text.slice(stretch.start, stretch.start + 8).trimStart());
  const opensSentence =
    !before || before.sentence !== a.tokens[from]?.sentence || before.paragraph !== stretch.paragraph;
  const hasBreak =
    /[,.!?…]$/.test(a.text.slice(stretch.end - 1, stretch.end)) || /^[,.!?…]$/.test(after?.lower ?? '.');
  if (opensSentence)
    return hasBreak || !after || after.paragraph !== stretch.paragraph || (cueFrom >= to && cueFrom <= to + 4)
      ? 'direct'
      : 'mixed';
  if (before.isWord && !(before.grammar & Grammar.speech && !startsSmall)) return 'mixed';
  if (startsSmall)
    return a.tokens[from - 1]?.lower === ':' ? 'direct' : continues(a, from) ? 'direct' : 'mixed';
  return /^[,:—–―.!?…([-]$/.test(before.lower) || before.isWord ? 'direct' : 'mixed';
}

/** The second half of a split quotation: “If it rains,” she said, “we stay at home.” */
function continues(a: Analysis, from: number): boolean {
  if (a.tokens[from - 1]?.lower !== ',') return false;
  let words = 0;
  for (let i = from - 2; i > from - 10; i--) {
    const token = a.tokens[i];
    if (!token || token.sentence !== a.tokens[from]?.sentence) return false;
    if (token.stretch >= 0) return words > 0;
    if (token.isWord) words++;
  }
  return false;
}
