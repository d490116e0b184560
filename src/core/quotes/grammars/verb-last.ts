import { verbLastTies } from '../cues/verb-last.ts';
import { findUncasedMentions } from '../mentions/uncased-mentions.ts';
import { cutUncased } from '../words/uncased-words.ts';
import type { OwnGrammar } from './own-grammar.ts';

/** Verbs end the clause, subjects carry a mark: Japanese, Korean. */
export const grammar: OwnGrammar = {
  cutJoined: cutUncased,
  findMentions: findUncasedMentions,
  findTies: verbLastTies,
};
