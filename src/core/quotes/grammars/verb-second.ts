import { verbSecondTies } from '../cues/verb-second.ts';
import { findUncasedMentions } from '../mentions/uncased-mentions.ts';
import { cutUncased } from '../words/uncased-words.ts';
import type { GrammarReaders } from './grammar-readers.ts';

/** The verb of saying stands between subject and statement, nothing is marked: Chinese. */
export const grammar: GrammarReaders = {
  cutJoined: cutUncased,
  findMentions: findUncasedMentions,
  findTies: verbSecondTies,
};
