import { GIVEN_NAME, Grammar, OFFICE } from '../lexicon/word-classes.ts';
import { hasGrammar, hasNoun, isAcronym } from '../words/tokens.ts';
import { isOblique, type Words } from './case.ts';
import type { Mention } from './mention.ts';

/** True if a lone name that the text does not know for a person's ends as a hearer does: "řekl [Deníku]". */
function isHearerByEnd({ tokens, lexicon, knownPeople }: Words, { type, from, to, head }: Mention): boolean {
  const { lower = '' } = tokens[head] ?? {};
  const isLone =
    type === 'name' && to === from + 1 && !hasNoun(tokens, head, GIVEN_NAME) && !knownPeople.has(lower);
  return isLone && lexicon.hearerEndings.some((ending) => lower.endsWith(ending));
}

/** "mówi [Polsat News] jedna z pokrzywdzonych": a name that is no known person's, before one of several or an office. */
function isMediumBefore(
  { tokens, knownPeople }: Words,
  { from, nameFrom, to }: Mention,
  next: Mention,
): boolean {
  const isKnown = hasNoun(tokens, from, GIVEN_NAME) || knownPeople.has(tokens[to - 1]?.lower ?? '');
  if (isKnown || from !== nameFrom || next.from !== to) return false;
  const isOneOf = next.type === 'pronoun' && hasGrammar(tokens, next.head, Grammar.open);
  return isOneOf || (next.type === 'name' && next.from < next.nameFrom && hasNoun(tokens, next.from, OFFICE));
}

/**
 * True if a noun phrase right behind a verb is the one spoken to: "powiedział [dziennikarzom] Nowak". That
 * holds as well for a lone name that somebody else in the form of a subject follows at once: "řekla [ČTK]
 * mluvčí policie".
 */
export function isHearerBefore(words: Words, mention: Mention, next: Mention | undefined): boolean {
  if (isOblique(words, mention) || isHearerByEnd(words, mention)) return true;
  // "fogalmazott [Lopes] a küldetésről": where the last word alone has the case, a bare name is no hearer
  if (words.lexicon.data.caseAtEnd || mention.type !== 'name' || !next) return false;
  const opening = words.tokens[mention.from];
  if (isMediumBefore(words, mention, next)) return true;
  if (next.type === 'pronoun') return false;
  // "сообщил [РИА Новости] начальник"
  if (mention.to > mention.from + 1 && !(opening && isAcronym(opening))) return false;
  // "сказал Онищенко [РИА Новости]": the paper is the one spoken to
  const [first, second] = [words.tokens[mention.from], words.tokens[next.from]];
  if (next.type === 'name' && second && isAcronym(second) && !(first && isAcronym(first))) return false;
  const isSomebody = next.type === 'name' || hasNoun(words.tokens, next.head, OFFICE);
  return isSomebody && !isOblique(words, next);
}
