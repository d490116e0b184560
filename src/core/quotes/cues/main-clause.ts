import { type Analysis, mentionBeginning } from '../analysis/analysis.ts';
import { Grammar } from '../lexicon/word-classes.ts';
import type { Mention } from '../mentions/mention.ts';
import { hasGrammar } from '../words/tokens.ts';
import { canAct } from './can-act.ts';
import { isVerb } from './verbs.ts';

/** Words between the phrase that opens a sentence and the verb of its main clause. */
const REACH = 30;

/**
 * Finds the phrase that opens a sentence and that relative clauses without commas describe, for the verb behind them: "[The farmer]
 * whose cows died in the flood that hit Harlow told …". Each clause has a verb of its own there. Null where a comma or
 * somebody's words stand between, or a verb of saying, which may have the verb in what was said.
 */
export function describedAtLength(a: Analysis, verb: number, from: number): Mention | null {
  const isSaying = hasGrammar(a.tokens, verb, Grammar.speech | Grammar.verdict);
  if (!isSaying || a.lexicon.data.invertsAlways || verb - from > REACH) return null;
  const start = hasGrammar(a.tokens, from, Grammar.conjunction) ? from + 1 : from;
  const head = mentionBeginning(a, start);
  if (!head || !canAct(a, head) || !hasGrammar(a.tokens, head.to, Grammar.relative)) return null;
  let clauses = 0;
  let verbs = 0;
  for (let i = head.to; i < verb; i++) {
    const token = a.tokens[i];
    if (!token?.isWord || token.stretch >= 0) return null;
    if (token.grammar & Grammar.relative) clauses++;
    const isOwn = (token.grammar & Grammar.auxiliary) !== 0 && endsAt(a, i, verb);
    if (isOwn || !(isVerb(a, i) || (token.grammar & Grammar.auxiliary && a.inMention[i] === 0))) continue;
    if (token.grammar & Grammar.speech) return null;
    if (!hasGrammar(a.tokens, i - 1, Grammar.auxiliary)) verbs++;
  }
  return verbs >= clauses ? head : null;
}

/** True if nothing but auxiliaries and adverbs stands between two tokens: "[has] often described". */
function endsAt(a: Analysis, from: number, verb: number): boolean {
  for (let i = from + 1; i < verb; i++)
    if (!hasGrammar(a.tokens, i, Grammar.auxiliary | Grammar.adverb | Grammar.negation)) return false;
  return true;
}
