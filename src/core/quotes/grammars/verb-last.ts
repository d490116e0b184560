import { verbLastTies } from '../cues/verb-last.ts';
import { findUncasedMentions } from '../mentions/uncased-mentions.ts';
import { cutUncased } from '../words/uncased-words.ts';
import type { GrammarReaders } from './grammar-readers.ts';

/** Verbs end the clause, subjects carry a mark: Japanese, Korean. */
export const grammar: GrammarReaders = {
  cutJoined: cutUncased,
  findMentions: findUncasedMentions,
  findTies: verbLastTies,
};
