import type { Lexicon } from '../lexicon/lexicon.ts';
import { CUE, DETERMINER, Grammar, SPEAKING_NOUN } from '../lexicon/word-classes.ts';
import { hasGrammar, hasNoun, type Token } from './tokens.ts';

/**
 * Marks words that take up the sentence before as what was said: "Die Brücke bleibt zu. [Das] teilte die Stadt mit." They are
 * written like articles and pronouns; before a verb of saying whose subject begins right behind it they are neither, and
 * leave the subject's place to whoever speaks.
 */
export function markTakingUp(tokens: readonly Token[], { takingUp }: Lexicon): void {
  if (takingUp.size === 0) return;
  tokens.forEach((token, i) => {
    const opens = tokens[i - 1]?.sentence !== token.sentence && takingUp.has(token.lower);
    if (opens && isSaying(tokens, i + 1) && beginsSubject(tokens, i + 2)) token.grammar = Grammar.adverb;
  });
}

const isSaying = (tokens: readonly Token[], i: number): boolean =>
  hasGrammar(tokens, i, CUE) && !hasGrammar(tokens, i, Grammar.impersonal | Grammar.auxiliary);

const beginsSubject = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.isCapital === true ||
  hasGrammar(tokens, i, DETERMINER | Grammar.male | Grammar.female | Grammar.plural) ||
  hasNoun(tokens, i, SPEAKING_NOUN);
