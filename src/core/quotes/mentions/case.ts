import { DETERMINER, GIVEN_NAME, Noun, OFFICE } from '../lexicon/word-classes.ts';
import { hasGrammar, hasNoun, type Token } from '../words/tokens.ts';
import type { Mention } from './mention.ts';

/** Whether the article or the endings of a noun phrase show that it is no subject: "Českému rozhlasu", "reportérům", "Ewą Lis". */
export function isOblique(tokens: readonly Token[], { type, from, nameFrom, to, head }: Mention): boolean {
  if (type === 'pronoun' || hasNoun(tokens, from, Noun.subject)) return false;
  if (hasGrammar(tokens, from, DETERMINER) && hasNoun(tokens, from, Noun.oblique)) return true;
  if (type === 'name') {
    // a lone surname may end like a first name in another case: "Wrona"
    const isLone = to === nameFrom + 1 && hasNoun(tokens, nameFrom, GIVEN_NAME);
    return hasNoun(tokens, nameFrom, Noun.oblique) && !isLone;
  }
  return hasNoun(tokens, head, Noun.oblique) || hasNoun(tokens, nameFrom, Noun.oblique);
}

/**
 * Whether a noun phrase right behind a verb is the one spoken to: "powiedział [dziennikarzom] Nowak", or a lone name that
 * somebody else in the form of a subject follows at once: "řekla [ČTK] mluvčí policie".
 */
export function isHearerBefore(
  tokens: readonly Token[],
  mention: Mention,
  next: Mention | undefined,
): boolean {
  if (isOblique(tokens, mention)) return true;
  if (mention.type !== 'name' || mention.to > mention.from + 1 || !next || next.type === 'pronoun')
    return false;
  const isSomebody = next.type === 'name' || hasNoun(tokens, next.head, OFFICE);
  return isSomebody && !isOblique(tokens, next);
}
