import type { Analysis } from '../analysis/analysis.ts';
import { mayBeMans } from '../lexicon/may-be-mans.ts';
import { GIVEN_NAME, Grammar, Noun } from '../lexicon/word-classes.ts';
import type { Mention } from '../mentions/mention.ts';

const MALE = Noun.titleMale | Noun.roleMale | Noun.nameMale;
const FEMALE = Noun.titleFemale | Noun.roleFemale | Noun.nameFemale;

/** True if somebody can be the subject of a verb whose ending tells a gender: "dodała" is no man's. */
export function agreesInGender(a: Analysis, mention: Mention, verb: number): boolean {
  const { genderedVerbs } = a.lexicon;
  const lower = a.tokens[verb]?.lower ?? '';
  const ends = (endings: readonly string[]): boolean => endings.some((ending) => lower.endsWith(ending));
  const isFemale = ends(genderedVerbs.female);
  if (!isFemale && !ends(genderedVerbs.male)) return true;
  const shown = genderShown(a, mention);
  return shown === null || shown === (isFemale ? 'female' : 'male');
}

/**
 * The gender that the words of a mention show: a pronoun, a title, a woman's office or surname, a first name; of a surname
 * alone that of the person whom the text names in full.
 */
export function genderShown(a: Analysis, mention: Mention): 'male' | 'female' | null {
  const head = a.tokens[mention.head];
  if (!head || mention.isJoint) return null;
  if (mention.type === 'pronoun')
    return head.grammar & Grammar.male ? 'male' : head.grammar & Grammar.female ? 'female' : null;
  const isName = mention.type === 'name';
  if (isName && a.lexicon.womensNames.some((ending) => head.lower.endsWith(ending))) return 'female';
  const isAlone = isName && mention.to === mention.from + 1;
  const known = isAlone ? a.knownPeople.genderOf(head.lower) : ofWordsBefore(a, mention);
  return known ?? (isName ? null : ofOffice(head.noun));
}

/** The gender that the first of the words before a surname tells that tells one. */
function ofWordsBefore(
  { tokens, lexicon }: Analysis,
  { from, nameFrom, to }: Mention,
): 'male' | 'female' | null {
  for (let i = from; i <= nameFrom; i++) {
    const noun = tokens[i]?.noun ?? 0;
    const isFirstName = (noun & GIVEN_NAME) !== 0;
    if (isFirstName && (i < nameFrom || to - nameFrom < 2)) continue;
    const gender = ofOffice(noun);
    if (gender) return gender === 'female' && mayBeMans(lexicon, tokens[i]?.lower ?? '') ? null : gender;
  }
  return null;
}

const ofOffice = (noun: number): 'male' | 'female' | null =>
  noun & FEMALE && !(noun & MALE) ? 'female' : noun & MALE && !(noun & FEMALE) ? 'male' : null;
