import type { Analysis } from '../analysis/analysis.ts';
import { DETERMINER } from '../lexicon/word-classes.ts';
import type { Mention } from '../mentions/mention.ts';
import { hasGrammar } from '../words/tokens.ts';
import { isPersonsName } from './can-act.ts';

/** True if two phrases without determiner or title are both names of persons, other names or no names. */
export const areAlike = (a: Analysis, x: Mention, y: Mention): boolean =>
  x.type === y.type &&
  isPersonsName(a, x) === isPersonsName(a, y) &&
  [x, y].every(({ from, nameFrom }) => from === nameFrom && !hasGrammar(a.tokens, from, DETERMINER));
