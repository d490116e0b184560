import { verbFirstTies } from '../cues/verb-first.ts';
import { findHeadFirstMentions } from '../mentions/head-first.ts';
import type { OwnGrammar } from './own-grammar.ts';

/** The verb opens the clause, offices stand before names: Arabic. */
export const grammar: OwnGrammar = {
  findMentions: findHeadFirstMentions,
  findTies: verbFirstTies,
};
