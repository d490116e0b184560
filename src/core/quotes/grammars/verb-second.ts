import { verbSecondTies } from '../cues/verb-second.ts';
import { findUncasedMentions } from '../mentions/uncased-mentions.ts';
import { cutUncased } from '../words/uncased-words.ts';
import type { OwnGrammar } from './own-grammar.ts';

/** The verb of saying stands between subject and statement, nothing is marked: Chinese. */
export const grammar: OwnGrammar = {
  cutJoined: cutUncased,
  findMentions: findUncasedMentions,
  findTies: verbSecondTies,
};
