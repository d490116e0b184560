import type { Lexicon } from '../lexicon/lexicon.ts';
import { CUE, DETERMINER, Grammar, OFFICE, SPEAKING_NOUN } from '../lexicon/word-classes.ts';
import { hasGrammar, hasNoun, type Token } from './tokens.ts';

/** A word for "as" that opens a clause, and is no preposition. */
const AS = Grammar.subordinator;

/**
 * Marks words that take up what was said: "Die Brücke bleibt zu. [Das] teilte die Stadt mit.", "comme [le] souligne la maire". They are
 * written like articles and pronouns; before a verb of saying whose subject begins right behind it they are neither, and
 * leave the subject's place to whoever speaks. Where subjects may be left out, a pronoun that is an object wherever it stands
 * before its verb ("Il ponte resta chiuso. [Lo] conferma in una nota il Comune") is one there, whatever follows.
 */
export function markTakingUp(tokens: readonly Token[], lexicon: Lexicon): void {
  const { takingUp } = lexicon;
  if (takingUp.size === 0) return;
  tokens.forEach((token, i) => {
    if (!takingUp.has(token.lower)) return;
    const opens = tokens[i - 1]?.sentence !== token.sentence;
    if (opens && takesUpUnlisted(tokens, i, lexicon)) token.grammar = Grammar.adverb;
    if (opens && verbTakingUp(tokens, i, lexicon) >= 0) {
      token.grammar = Grammar.objective | Grammar.adverb;
      token.noun = 0;
      return;
    }
    const verb = hasGrammar(tokens, i + 1, Grammar.auxiliary) ? i + 2 : i + 1;
    const isTaking = opens
      ? isSaying(tokens, i + 1)
      : hasGrammar(tokens, i - 1, AS) && isSaying(tokens, verb);
    if (isTaking && beginsSubject(tokens, opens ? i + 2 : verb + 1)) token.grammar = Grammar.adverb;
  });
}

/** Words from a pronoun that takes up what was said to its verb: "Lo [ha già] detto". */
const VERB_REACH = 4;
const BEFORE_VERB = Grammar.auxiliary | Grammar.adverb;

/**
 * Returns the verb of saying behind a pronoun that is its object and takes up what was said, auxiliaries between: "Lo [ha]
 * detto"; -1 where none is. Only where subjects may be left out.
 */
export function verbTakingUp(tokens: readonly Token[], pronoun: number, { takingUp, data }: Lexicon): number {
  const isPronoun =
    takingUp.has(tokens[pronoun]?.lower ?? '') && hasGrammar(tokens, pronoun, Grammar.objective);
  if (!data.dropsSubjects || !isPronoun) return -1;
  for (let i = pronoun + 1; i <= pronoun + VERB_REACH; i++) {
    if (hasGrammar(tokens, i, CUE) && !hasGrammar(tokens, i, Grammar.auxiliary)) return i;
    if (!hasGrammar(tokens, i, BEFORE_VERB)) return -1;
  }
  return -1;
}

/**
 * True if a word that takes up what was said stands before a verb that takes no object, where verbs are second: "Sådan [lyder det
 * fra] Eva Dahl", or before one that says nothing, listed or not: "Det [irriterer] trener Eva Dahl", "Dette [bygger] politikeren på …".
 */
function takesUpUnlisted(tokens: readonly Token[], i: number, { data, tagEndings }: Lexicon): boolean {
  const verb = tokens[i + 1];
  if (!verb || !data.verbSecond) return false;
  if (!isUnlistedVerb(verb, tagEndings.open) || !hasNoun(tokens, i + 2, OFFICE))
    return isToldBy(tokens, i + 1);
  verb.grammar = Grammar.verb;
  return true;
}

/** True for a word of no list that ends like a verb. */
const isUnlistedVerb = ({ isCapital, grammar, noun, lower }: Token, endings: readonly string[]): boolean =>
  !isCapital && grammar === 0 && noun === 0 && endings.some((end) => end.length > 1 && lower.endsWith(end));

/** True for an impersonal verb, “it” and the preposition that brings in who speaks. */
const isToldBy = (tokens: readonly Token[], i: number): boolean =>
  hasGrammar(tokens, i, Grammar.impersonal) &&
  hasGrammar(tokens, i + 1, Grammar.neuter) &&
  hasGrammar(tokens, i + 2, Grammar.preposition);

const isSaying = (tokens: readonly Token[], i: number): boolean =>
  hasGrammar(tokens, i, CUE) && !hasGrammar(tokens, i, Grammar.impersonal | Grammar.auxiliary);

const beginsSubject = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.isCapital === true ||
  hasGrammar(tokens, i, DETERMINER | Grammar.male | Grammar.female | Grammar.plural) ||
  hasNoun(tokens, i, SPEAKING_NOUN);
