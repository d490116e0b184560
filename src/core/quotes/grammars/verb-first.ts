import { verbFirstTies } from '../cues/verb-first.ts';
import { findHeadFirstMentions } from '../mentions/head-first.ts';
import type { GrammarReaders } from './grammar-readers.ts';

/** The verb opens the clause, offices stand before names: Arabic. */
export const grammar: GrammarReaders = {
  findMentions: findHeadFirstMentions,
  findTies: verbFirstTies,
};
