import type { Analysis } from '../analysis/analysis.ts';
import { CUE, Grammar, Noun } from '../lexicon/word-classes.ts';
import type { Mention } from '../mentions/mention.ts';
import { hasGrammar, hasNoun } from '../words/tokens.ts';
import { topicOf } from './topics.ts';

/**
 * Finds the subject of a verb that tells in the infinitive what was said before, which is that of the sentence: "[Il sindaco]
 * ha chiesto tempo, dopo aver definito il piano «un errore»", "Après avoir qualifié le plan d’« erreur », [le maire] …".
 * Null where the sentence is about nobody; undefined for any other verb, and where somebody is said to have said it: "accusato
 * di aver definito …".
 */
export function subjectOfPastInfinitive(a: Analysis, verb: number, from: number): Mention | null | undefined {
  const infinitive = verb - 1;
  if (!a.lexicon.factInfinitives.has(a.tokens[infinitive]?.lower ?? '')) return undefined;
  if (!hasGrammar(a.tokens, verb, Grammar.speech | Grammar.verdict)) return undefined;
  const isOf =
    hasGrammar(a.tokens, infinitive - 1, Grammar.preposition) &&
    hasNoun(a.tokens, infinitive - 1, Noun.particle); // "después [de] haber calificado"
  const after = isOf ? infinitive - 2 : infinitive - 1;
  // "racconta di aver scritto", "accusato di aver definito": nobody, where it may be the judge or whom one judges
  if (isOf && hasGrammar(a.tokens, after, CUE)) return tellsOfSelf(a, after) ? topicOf(a, from, after) : null;
  if (!hasGrammar(a.tokens, after, isOf ? Grammar.adverb : Grammar.preposition | Grammar.subordinator))
    return undefined;
  const to = a.sentences[a.tokens[verb]?.sentence ?? -1]?.to ?? verb;
  return after > from ? topicOf(a, from, after) : topicOf(a, endOfPhrase(a, verb, to), to);
}

/** "[racconta] di aver scritto …": a verb that only says tells what its own subject has done. */
const tellsOfSelf = (a: Analysis, verb: number): boolean =>
  hasGrammar(a.tokens, verb, Grammar.speech | Grammar.thought) &&
  !hasGrammar(a.tokens, verb, Grammar.verdict);

/** The comma of the narrator behind which the main clause begins, or the end. */
function endOfPhrase(a: Analysis, verb: number, to: number): number {
  for (let i = verb + 1; i < to; i++) {
    const { lower, stretch = -1 } = a.tokens[i] ?? {};
    if (lower === ',' && stretch < 0) return i + 1;
  }
  return to;
}
