import type { Lexicon } from '../lexicon/lexicon.ts';
import { CUE, DETERMINER, Grammar, SPEAKING_NOUN } from '../lexicon/word-classes.ts';
import { hasGrammar, hasNoun, type Token } from './tokens.ts';

/** A word for "as" that opens a clause, and is no preposition. */
const AS = Grammar.subordinator;

/**
 * Marks words that take up what was said: "Die Brücke bleibt zu. [Das] teilte die Stadt mit.", "comme [le] souligne la maire". They are
 * written like articles and pronouns; before a verb of saying whose subject begins right behind it they are neither, and
 * leave the subject's place to whoever speaks.
 */
export function markTakingUp(tokens: readonly Token[], { takingUp }: Lexicon): void {
  if (takingUp.size === 0) return;
  tokens.forEach((token, i) => {
    if (!takingUp.has(token.lower)) return;
    const opens = tokens[i - 1]?.sentence !== token.sentence;
    const verb = hasGrammar(tokens, i + 1, Grammar.auxiliary) ? i + 2 : i + 1;
    const isTaking = opens
      ? isSaying(tokens, i + 1)
      : hasGrammar(tokens, i - 1, AS) && isSaying(tokens, verb);
    if (isTaking && beginsSubject(tokens, opens ? i + 2 : verb + 1)) token.grammar = Grammar.adverb;
  });
}

const isSaying = (tokens: readonly Token[], i: number): boolean =>
  hasGrammar(tokens, i, CUE) && !hasGrammar(tokens, i, Grammar.impersonal | Grammar.auxiliary);

const beginsSubject = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.isCapital === true ||
  hasGrammar(tokens, i, DETERMINER | Grammar.male | Grammar.female | Grammar.plural) ||
  hasNoun(tokens, i, SPEAKING_NOUN);
