import { type Analysis, hasQuotation } from '../analysis/analysis.ts';
import type { CueTie } from '../cues/cue-tie.ts';
import { isVerb } from '../cues/verbs.ts';
import { Grammar } from '../lexicon/word-classes.ts';
import { verbTakingUp } from '../words/taking-up.ts';
import { hasGrammar } from '../words/tokens.ts';
import type { SourcedTie } from './can-report.ts';

/** Fewest tokens of a sentence that says something. */
const LEAST_TOKENS = 3;
/** Tokens of the longest sentence that is taken for what was said. */
const MAX_TOKENS = 80;

/**
 * Finds the statement that a word for it takes up: "Die Brücke bleibt zu. [Das] teilte die Stadt mit." It is the sentence before,
 * unless that is the headline, or takes up another one.
 * @returns its first token and the one after its last, or null
 */
export function sentenceTakenUp(a: Analysis, tie: SourcedTie): [number, number] | null {
  const own = a.sentences[tie.sentence];
  const said = a.sentences[tie.sentence - 1];
  if (!own || !said || !takesUp(a, tie, own.from)) return null;
  let { from, to } = said;
  while (from < to && !a.tokens[from]?.isWord) from++;
  while (to > from && !a.tokens[to - 1]?.isWord) to--;
  const isHeadline = said.paragraph === 0 && own.paragraph > 0;
  const takesUpMore = a.lexicon.takingUp.has(a.tokens[from]?.lower ?? '') && isPredicate(a, from + 1);
  const isOpen = to - from < LEAST_TOKENS || to - from > MAX_TOKENS || isHeadline || takesUpMore;
  return isOpen || hasQuotation(a, from, own.to) ? null : [from, to];
}

/** True if the object of a verb of saying is a pronoun for what stands before: "[Lo] ha detto Riva parlando del piano". */
export const isSaidBefore = (a: Analysis, { form, verb, sentence }: CueTie): boolean =>
  form === 'verb' && verbTakingUp(a.tokens, a.sentences[sentence]?.from ?? -1, a.lexicon) === verb;

const isPredicate = (a: Analysis, i: number): boolean =>
  hasGrammar(a.tokens, i, Grammar.auxiliary) || isVerb(a, i);

/**
 * True if a sentence opens with a word for what was said, the verb of saying or its auxiliary, and who says it, in this order:
 * "[Das] hat die Stadt mitgeteilt", but not "Das ist hier, wo die Stadt …".
 */
function takesUp(a: Analysis, { form, verb, cueTo, mention, isNegated }: CueTie, from: number): boolean {
  const { tokens, lexicon } = a;
  if (form !== 'verb' || isNegated || !lexicon.takingUp.has(tokens[from]?.lower ?? '')) return false;
  if (!mention || mention.from < from + 2 || hasGrammar(tokens, cueTo, Grammar.complementiser)) return false;
  if (!hasGrammar(tokens, verb, Grammar.speech | Grammar.showing)) return false;
  if (verb === from + 1 || verb === verbTakingUp(tokens, from, lexicon)) return true;
  if (!hasGrammar(tokens, from + 1, Grammar.auxiliary) || mention.from > from + 2) return false;
  for (let i = mention.to; i < verb; i++) if (tokens[i]?.lower === ',') return false;
  return true;
}
