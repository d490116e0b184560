import { GIVEN_NAME, OFFICE } from '../lexicon/word-classes.ts';
import { hasNoun, type Token } from '../words/tokens.ts';
import type { Mention } from './mention.ts';

/**
 * True if a name shows that it is a person's: a title or an office stands before it, or it begins with a
 * first name.
 */
function showsPerson(tokens: readonly Token[], { type, from, nameFrom, to }: Mention): boolean {
  if (type !== 'name') return false;
  for (let i = from; i < nameFrom; i++) if (hasNoun(tokens, i, OFFICE)) return true;
  return to - nameFrom > 1 && hasNoun(tokens, nameFrom, GIVEN_NAME);
}

/**
 * Returns the last words, in lower case, of the names that show somewhere in the text that they are a
 * person's.
 */
export function knownPeople(tokens: readonly Token[], mentions: readonly Mention[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const mention of mentions) {
    const last = tokens[mention.to - 1];
    if (last && showsPerson(tokens, mention)) names.add(last.lower);
  }
  return names;
}
