import { type Analysis, mentionBeginning } from '../analysis/analysis.ts';
import { lowerBound } from '../analysis/binary-search.ts';
import { BE } from '../cues/verbs.ts';
import { Grammar } from '../lexicon/word-classes.ts';
import { hasGrammar } from '../words/tokens.ts';
import { canSpeak } from './can-speak.ts';
import { type Owned, owned } from './owned-rules.ts';
import type { PlacedStretch, Surroundings } from './surroundings.ts';

/** The same, of a participle before the words whose doer follows them. */
const PASSIVE_REACH = 10;
const SAYING = Grammar.speech | Grammar.verdict;

/** The words « tardive » in "a été qualifié de « tardive » par [la ministre]": the doer of a passive behind them. */
export function agentBehind(a: Analysis, { from, to }: PlacedStretch): Owned | null {
  const doer = hasGrammar(a.tokens, to, Grammar.agent) ? mentionBeginning(a, to + 1) : undefined;
  if (!doer || !canSpeak(a, doer) || isPredicate(a, from)) return null;
  for (let i = from - 1; i > from - PASSIVE_REACH && a.tokens[i]?.sentence === a.tokens[from]?.sentence; i--)
    if (hasGrammar(a.tokens, i, SAYING)) return owned('object', doer);
  return null;
}

/** "Weber said she was [“touched”] by the letter": right behind "be" the words are what somebody is, and the doer no speaker. */
const isPredicate = ({ tokens }: Analysis, from: number): boolean => BE.test(tokens[from - 1]?.lower ?? '');

/** "The deal was branded [“a disgrace”] by Weber": no title begins so, as in "a song called “Hello” by Weber". */
export function judgedBehind(a: Analysis, placed: PlacedStretch): Owned | null {
  const { start, end } = placed.stretch;
  return /^\p{Ll}/u.test(a.text.slice(start, end)) ? agentBehind(a, placed) : null;
}

/** Words between a verb of telling and the sign before what was told: "Weber told reporters at the gate: …" */
const HEARER_REACH = 8;

/**
 * Finds the source where its verb of saying and a sign stand right before the words: "Weber said: [“…”]",
 * "Weber told reporters, [“…”]".
 */
export function saidBefore(a: Analysis, near: Surroundings, { from, stretch }: PlacedStretch): Owned | null {
  const sign = from - 1;
  if (!/^[:,]$/.test(a.tokens[sign]?.lower ?? '') || a.tokens[sign]?.paragraph !== stretch.paragraph)
    return null;
  const index = lowerBound(near.cueTokens, sign) - 1;
  const tie = near.ties[index];
  if (tie?.form !== 'verb' || !tie.mention || tie.sentence !== a.tokens[sign]?.sentence) return null;
  const { mention, path, verb, cueTo, sourceFrom, isPassive } = tie;
  // "Weber called it a “shame” and said, [“…”]"
  const goesOn = path === 'shared' && cueTo === sign && hasGrammar(a.tokens, verb - 1, Grammar.conjunction);
  const isNear = path === 'adjacent' || path === 'apposition' || goesOn;
  if (
    !isNear ||
    isPassive ||
    mention.to > verb ||
    !hasGrammar(a.tokens, verb, Grammar.speech) ||
    !canSpeak(a, mention)
  )
    return null;
  const isTold =
    a.tokens[sign]?.lower === ':' && sign - cueTo <= HEARER_REACH && mentionBeginning(a, cueTo) !== undefined;
  return cueTo === sign || isTold ? owned('said', mention, index, sourceFrom) : null;
}
