import type { Lexicon } from '../lexicon/lexicon.ts';
import { type NameCases, subjectForms } from '../lexicon/name-cases.ts';
import { GIVEN_NAME, Grammar, Noun } from '../lexicon/word-classes.ts';
import { hasGrammar, hasNoun, type Token } from '../words/tokens.ts';
import { isOfficeAsSubject } from './declined-names.ts';
import type { Mention } from './mention.ts';

/** Fewest letters of an ending that only women's surnames have as subjects: "-ова". */
const LEAST_ENDING = 3;
/** Tokens before an office among which the verb stands whose subject it is. */
const VERB_REACH = 3;

/**
 * Parts an office from the lone surname behind it where that is whose it is: the text names its bearer in full
 * ("obhájce [Nováka]" beside "Jan Novák"), or the verb is a man's and the surname would be a woman's ("адвокат [Орлова] сказал").
 */
export function partLoneOwners(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  { nameCases, genderedVerbs }: Lexicon,
): Mention[] {
  if (!nameCases) return [...mentions];
  const { men, subjects } = fullNames(tokens, mentions, nameCases);
  return mentions.flatMap((mention) => {
    const { type, from, nameFrom, to, isModifier } = mention;
    const isLone = type === 'name' && !isModifier && nameFrom > from && to === nameFrom + 1;
    if (!isLone || hasNoun(tokens, nameFrom, GIVEN_NAME) || !isSubject(tokens, mention)) return [mention];
    const { lower = '' } = tokens[nameFrom] ?? {};
    const forms = subjects.has(lower) ? [] : subjectForms(nameCases, lower, 'male');
    const isOwner =
      forms.some((form) => men.has(form)) ||
      (forms.length > 0 &&
        isWomansSurname(nameCases, lower) &&
        isBesideMansVerb(tokens, mention, genderedVerbs.male));
    if (!isOwner) return [mention];
    return [
      { ...mention, from: nameFrom, isModifier: true },
      { ...mention, type: 'description', head: nameFrom - 1, nameFrom: from },
    ];
  });
}

/** True for an office in the form of a subject, or in one that it shares right beside a verb of saying: "řekl [obhájce] Nováka". */
const isSubject = (tokens: readonly Token[], { from, nameFrom, to }: Mention): boolean =>
  isOfficeAsSubject(tokens, nameFrom - 1) ||
  ((hasGrammar(tokens, from - 1, Grammar.speech) ||
    hasGrammar(tokens, overAdverbs(tokens, to), Grammar.speech)) &&
    hasNoun(tokens, nameFrom - 1, Noun.role) &&
    !hasNoun(tokens, nameFrom - 1, Noun.oblique | GIVEN_NAME));

/** The last words of the full names of a text: those of men in the form of a subject, and all that stand as subjects. */
function fullNames(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  nameCases: NameCases,
): { men: ReadonlySet<string>; subjects: ReadonlySet<string> } {
  const men = new Set<string>();
  const subjects = new Set<string>();
  for (const { type, nameFrom, to } of mentions) {
    const { noun = 0 } = tokens[nameFrom] ?? {};
    const last = tokens[to - 1]?.lower ?? '';
    if (type !== 'name' || to < nameFrom + 2 || !(noun & GIVEN_NAME)) continue;
    if (!(noun & Noun.oblique)) subjects.add(last);
    if ((noun & GIVEN_NAME) !== Noun.nameMale) continue;
    for (const form of noun & Noun.oblique ? subjectForms(nameCases, last, 'male') : [last]) men.add(form);
  }
  return { men, subjects };
}

const isWomansSurname = ({ female }: NameCases, word: string): boolean =>
  female.some(({ base }) => base.length >= LEAST_ENDING && word.endsWith(base));

/** True if the verb right behind a phrase, or right before it, has an ending that tells a man. */
function isBesideMansVerb(
  tokens: readonly Token[],
  { from, to }: Mention,
  endings: readonly string[],
): boolean {
  const isMans = (i: number): boolean =>
    hasGrammar(tokens, i, Grammar.speech | Grammar.verb) &&
    endings.some((ending) => tokens[i]?.lower.endsWith(ending));
  if (isMans(overAdverbs(tokens, to))) return true;
  let before = from - 1;
  while (before > from - VERB_REACH && tokens[before]?.isWord && !isVerb(tokens, before)) before--;
  return isMans(before);
}

function overAdverbs(tokens: readonly Token[], from: number): number {
  let i = from;
  while (i < from + VERB_REACH && hasGrammar(tokens, i, Grammar.adverb)) i++;
  return i;
}

const isVerb = (tokens: readonly Token[], i: number): boolean =>
  hasGrammar(tokens, i, Grammar.speech | Grammar.verb);
