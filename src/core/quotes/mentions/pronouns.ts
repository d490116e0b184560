import { ANY_PRONOUN, DETERMINER, Grammar, Noun, SPEAKING_NOUN } from '../lexicon/word-classes.ts';
import { hasGrammar, hasNoun, isAcronym, type Token } from '../words/tokens.ts';
import type { NameTest } from './names.ts';
import { BREAKS, FINITE_BEFORE } from './phrase-grammar.ts';

/** True if a word is a pronoun that is never a subject, and no word of a name: "äußerte [sich] Weber". */
export const isMereObject = ({ grammar, noun, isCapital }: Token): boolean =>
  grammar === Grammar.objective && noun === 0 && !isCapital;

export function isPronoun(tokens: readonly Token[], i: number, isName: NameTest): boolean {
  const token = tokens[i];
  if (!token || isName(i) || isAcronym(token)) return false;
  if (token.grammar & Grammar.relative && !(token.grammar & (Grammar.complementiser | Grammar.determiner)))
    return true;
  if (!(token.grammar & ANY_PRONOUN)) return false;
  if (!(token.grammar & (Grammar.open | DETERMINER))) return true;
  const next = tokens[i + 1]; // "some" alone, but "some Republicans"; "her" before a verb, but "her office"
  // "her advocate", though one can advocate, too
  const canBeNoun =
    token.grammar & Grammar.possessive && next && (next.noun & SPEAKING_NOUN || isBareVerdict(next));
  if (!next?.isWord) return true;
  if (isAcronym(next)) return false; // "volgens het [OM]", though "om" is a preposition
  // "volgens [haar] de grootste fout"
  const isBeforeArticle =
    (token.grammar & Grammar.possessive) !== 0 && (next.grammar & Grammar.article) !== 0 && !canBeNoun;
  return isBeforeArticle || (!canBeNoun && (next.grammar & (BREAKS | FINITE_BEFORE)) !== 0);
}

/**
 * True if a word is the bare form of a verb of judgement or belief, which is a noun behind a possessive: "her
 * [support] for the plan".
 */
const isBareVerdict = ({ grammar, lower }: Token): boolean =>
  (grammar & (Grammar.verdict | Grammar.thought)) !== 0 &&
  (grammar & (Grammar.speech | Grammar.auxiliary)) === 0 &&
  !/(?:ed|ing|s)$/.test(lower);

/**
 * True if a determiner stands right behind a pronoun, where adjectives follow their noun: "él [mismo]
 * comparó", "lei [stessa] ha detto".
 */
export const isEmphasized = (tokens: readonly Token[], i: number): boolean =>
  hasGrammar(tokens, i, Grammar.male | Grammar.female) &&
  !hasGrammar(tokens, i, DETERMINER) &&
  hasGrammar(tokens, i + 1, Grammar.determiner) &&
  !hasGrammar(tokens, i + 1, Grammar.article | Grammar.possessive);

/** True if an article and "other" stand for somebody: "[Un autre] résume" (see `markOthers`). */
export const isAnother = (tokens: readonly Token[], i: number): boolean =>
  hasGrammar(tokens, i, Grammar.article) &&
  hasGrammar(tokens, i + 1, Grammar.determiner) &&
  hasNoun(tokens, i + 1, Noun.anonymous);

/** True if an article stands for one of several: "dice [uno] degli agenti" (see `markOneOf`). */
export const isOneOf = (tokens: readonly Token[], i: number): boolean =>
  hasGrammar(tokens, i, Grammar.article) && hasNoun(tokens, i, Noun.anonymous);

/**
 * True if a pronoun is only ever an object ("mu", "ho"): where cases tell subjects from objects it begins no
 * phrase.
 */
export const isOnlyObject = (token: Token | undefined): boolean =>
  token !== undefined && (token.grammar & Grammar.objective) !== 0 && !(token.grammar & DETERMINER);
