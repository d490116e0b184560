import type { Analysis } from '../analysis/analysis.ts';
import type { CueTie } from '../cues/cue-tie.ts';
import { Grammar } from '../lexicon/word-classes.ts';
import { hasGrammar } from '../words/tokens.ts';
import type { PlacedStretch } from './surroundings.ts';

/** Tokens behind a quotation among which its plain tag begins. */
const TAG_REACH = 2;
/** Tokens at most between the verb and its subject: “…,” said on Monday Eva Weber. */
const SUBJECT_REACH = 3;

/**
 * True if a verb of saying and its subject, a name, both stand right behind a quotation: „…“, sagte Eva Weber. In every
 * language such a tag can hardly be anything else.
 */
export function isPlainTag(a: Analysis, { to }: PlacedStretch, tie: CueTie): boolean {
  const { mention, cueFrom, cueTo, verb } = tie;
  if (mention?.type !== 'name' || mention.from < to || cueFrom < to || cueFrom > to + TAG_REACH) return false;
  if (tie.form !== 'verb' || tie.isPassive || tie.isNegated || !hasGrammar(a.tokens, verb, Grammar.speech))
    return false;
  const apart = mention.from < cueFrom ? cueFrom - mention.to : mention.from - cueTo;
  return apart <= SUBJECT_REACH;
}
