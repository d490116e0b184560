import { caseTies } from '../cues/case-ties.ts';
import { findHeadFinalMentions } from '../mentions/head-final.ts';
import type { OwnGrammar } from './own-grammar.ts';

/** Verbs end the clause, nouns carry cases: Turkish. */
export const grammar: OwnGrammar = {
  findMentions: findHeadFinalMentions,
  findTies: caseTies,
};
