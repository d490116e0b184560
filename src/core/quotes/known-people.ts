import type { Analysis } from './analysis.ts';
import { ANY_TITLE, GIVEN_NAME, Noun } from './lexicon/word-classes.ts';
import type { Mention } from './mentions.ts';

/** Whether a name shows that it is a person's: a title or an office stands before it, or it begins with a first name. */
function showsPerson(a: Analysis, { type, from, nameFrom, to }: Mention): boolean {
  if (type !== 'name') return false;
  for (let i = from; i < nameFrom; i++) if ((a.tokens[i]?.noun ?? 0) & (ANY_TITLE | Noun.role)) return true;
  return to - nameFrom > 1 && ((a.tokens[nameFrom]?.noun ?? 0) & GIVEN_NAME) !== 0;
}

/** The last words, in lower case, of the names that show somewhere in the text that they are a person's. */
export function knownPeople(a: Analysis): ReadonlySet<string> {
  const names = new Set<string>();
  for (const mention of a.mentions) {
    const last = a.tokens[mention.to - 1];
    if (last && showsPerson(a, mention)) names.add(last.lower);
  }
  return names;
}
