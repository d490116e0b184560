import { findTies } from '../cues/find-ties.ts';
import { likeliestStatements } from '../indirect/likeliest.ts';
import { findMentions } from '../mentions/mentions.ts';
import { nameTest } from '../mentions/names.ts';
import { chooseSources } from '../sources/sources.ts';
import { isTerm } from '../sources/terms.ts';
import type { GrammarReaders } from './grammar-readers.ts';

/** Capitals tell names, verbs have subjects, and trees choose among sources and statements: most languages. */
export const grammar: GrammarReaders = {
  findMentions: (tokens, lexicon, sentences) =>
    findMentions(tokens, nameTest(tokens, sentences, lexicon), lexicon),
  findTies,
  choosers: { chooseSources, isTerm, statementsOf: likeliestStatements },
};
