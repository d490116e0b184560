import { Grammar, Noun } from '../lexicon/word-classes.ts';
import { hasGrammar, hasNoun, isAcronym, type Token } from '../words/tokens.ts';
import type { Mention } from './mention.ts';

/** Whether the endings of a noun phrase show that it is no subject: "Českému rozhlasu", "reportérům", "Ewą Lis". */
export function isOblique(tokens: readonly Token[], { type, nameFrom, head }: Mention): boolean {
  if (type === 'pronoun') return false;
  if (type === 'name') return hasNoun(tokens, nameFrom, Noun.oblique);
  return hasNoun(tokens, head, Noun.oblique) || hasNoun(tokens, nameFrom, Noun.oblique);
}

/**
 * Whether a noun phrase right behind a verb is the one spoken to: "řekla [ČTK] mluvčí policie", "powiedział
 * [dziennikarzom] Nowak". Initials do not inflect; they are a hearer where the speaker follows at once.
 */
export function isHearerBefore(
  tokens: readonly Token[],
  mention: Mention,
  next: Mention | undefined,
): boolean {
  if (isOblique(tokens, mention)) return true;
  const word = tokens[mention.head];
  const isInitials = mention.to === mention.from + 1 && word !== undefined && isAcronym(word);
  return isInitials && next !== undefined && !hasGrammar(tokens, next.head, Grammar.objective);
}
