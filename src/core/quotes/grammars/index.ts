import type { LanguageGrammar } from '../languages/language-data.ts';
import { grammar as common } from './common.ts';
import type { GrammarReaders } from './grammar-readers.ts';
import { grammar as verbFirst } from './verb-first.ts';
import { grammar as verbLast } from './verb-last.ts';
import { grammar as verbLastCases } from './verb-last-cases.ts';
import { grammar as verbSecond } from './verb-second.ts';

/** All grammars at hand, for commands, benches and tests. What ships has each in the scripts of its languages, and the common one in a script of its own. */
export const GRAMMARS: Readonly<Record<LanguageGrammar['tiesByGrammar'], GrammarReaders>> = {
  '': common,
  'verb-first': verbFirst,
  'verb-last': verbLast,
  'verb-last-cases': verbLastCases,
  'verb-second': verbSecond,
};
