import { caseTies } from '../cues/case-ties.ts';
import { findHeadFinalMentions } from '../mentions/head-final.ts';
import type { GrammarReaders } from './grammar-readers.ts';

/** Verbs end the clause, nouns carry cases: Turkish. */
export const grammar: GrammarReaders = {
  findMentions: findHeadFinalMentions,
  findTies: caseTies,
};
