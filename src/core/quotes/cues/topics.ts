import { type Analysis, mentionBeginning } from '../analysis/analysis.ts';
import { Grammar, Noun, SPEAKING_NOUN } from '../lexicon/word-classes.ts';
import type { Mention } from '../mentions/mention.ts';
import { hasGrammar, hasNoun } from '../words/tokens.ts';
import { canAct } from './can-act.ts';
import { climb, isObject } from './climb.ts';

/** Words of a sentence that are searched for whom it is about. */
const REACH = 60;
const NOT_A_THING = SPEAKING_NOUN & ~Noun.document;

/**
 * Whom a sentence of the narrator is about: the first noun phrase of its main clause that no preposition governs and that
 * can act, wherever it stands: "El héroe fue [Dani Cebrián]", "Frena gli entusiasmi [Ruggero Sarti], che …".
 */
export function topicOf(a: Analysis, from: number, to: number): Mention | null {
  const end = Math.min(to, from + REACH);
  for (let i = from; i < end; i++) {
    if ((a.tokens[i]?.stretch ?? -1) >= 0) continue;
    const mention = mentionBeginning(a, i);
    if (!mention) {
      if ((i > from || a.lexicon.data.verbSecond) && opensClause(a, i)) i = endOfClause(a, i, end);
      continue;
    }
    if (mention.to > to) return null;
    if (!isObject(a, mention) && climb(a, mention) === mention && isActor(a, mention)) return mention;
    i = mention.to - 1;
  }
  return null;
}

/** A name, or a noun for people or bodies; a pronoun too, but no "it" and none that is written before its verb as an object. */
export const isActor = (a: Analysis, mention: Mention): boolean =>
  canAct(a, mention, NOT_A_THING) &&
  !(mention.type === 'pronoun' && hasGrammar(a.tokens, mention.head, Grammar.objective | Grammar.neuter)) &&
  !hasNoun(a.tokens, mention.head, Noun.time);

const SUBORDINATE = Grammar.relative | Grammar.complementiser | Grammar.subordinator;

const opensClause = (a: Analysis, i: number): boolean =>
  hasGrammar(a.tokens, i, SUBORDINATE) && !hasGrammar(a.tokens, i, Grammar.preposition | Grammar.conjunction);

/** The last token before the comma that ends a subordinate clause, or before the end. */
function endOfClause(a: Analysis, from: number, end: number): number {
  for (let i = from + 1; i < end; i++) if (a.tokens[i]?.lower === ',') return i;
  return end;
}
