import { GIVEN_NAME, Grammar, Noun, OFFICE, SPEAKING_NOUN } from '../lexicon/word-classes.ts';
import { hasGrammar, hasNoun, isPossessiveEnding, type Token } from '../words/tokens.ts';
import { NO_NAME, nameAmongCases, ownerFrom } from './declined-names.ts';
import type { Mention } from './mention.ts';
import { isNameDot, isParticle } from './name-particles.ts';
import { hasOwnName, lastWord, nameMention, ownedFrom } from './name-phrase.ts';
import type { NameTest } from './names.ts';
import { withoutPhrase } from './phrase-before-name.ts';
import type { PhraseGrammar } from './phrase-grammar.ts';

/** True if a place stands right behind a body, which is one name with it: "Polizei Köln", "Städtetag NRW". */
const isSeatOf = (tokens: readonly Token[], from: number, to: number): boolean =>
  to === from + 1 &&
  hasNoun(tokens, from, Noun.place) &&
  tokens[from - 1]?.isCapital === true &&
  hasNoun(tokens, from - 1, Noun.organisation);

/**
 * Returns the token of an office in the form of a subject behind what a preposition governs, where nouns carry cases:
 * "uvedl v tiskové zprávě generální [ředitel] Daniel Beneš"; `from` where the phrase is one.
 */
function officeBehindPlace(tokens: readonly Token[], from: number, to: number): number {
  if (!hasGrammar(tokens, from - 1, Grammar.preposition) || hasNoun(tokens, from, OFFICE)) return from;
  for (let i = from + 1; i < to; i++) {
    const { isCapital = true, noun = 0 } = tokens[i] ?? {};
    if (isCapital) return from;
    if (noun & Noun.role) return noun & Noun.oblique ? from : i;
  }
  return from;
}

/**
 * Returns the mentions of a phrase in which nouns of two cases stand: an office behind what a preposition governs, or one
 * with the name of somebody whose it is. Null for any other.
 */
function partsByCase(
  tokens: readonly Token[],
  from: number,
  to: number,
  isName: NameTest,
  grammar: PhraseGrammar,
): Mention[] | null {
  const { adjectivesFollow, surnameFirst, womensNames } = grammar;
  const office = officeBehindPlace(tokens, from, to);
  if (office > from)
    return [
      describing(tokens, from, office, adjectivesFollow, -1),
      ...mentionsOf(tokens, office, to, isName, grammar),
    ];
  const owner = ownerFrom(tokens, from, to, womensNames);
  if (owner < 0) return null;
  return [
    nameMention(tokens, owner, owner, to, true, surnameFirst),
    describing(tokens, from, to, adjectivesFollow, -1),
  ];
}

/**
 * True if a possessive ending stands inside the name of a body, behind a capitalised office or group that owns it: "the Prime
 * Minister[’s] Office", "the Teachers[’] Union"; but not "Harlow’s Council".
 */
const ownsBody = (tokens: readonly Token[], i: number, to: number): boolean =>
  isPossessiveEnding(tokens[i]) &&
  tokens[i - 1]?.isCapital === true &&
  hasNoun(tokens, i - 1, OFFICE | Noun.group) &&
  !hasNoun(tokens, i - 1, GIVEN_NAME | Noun.place) &&
  tokens[i + 1]?.isCapital === true &&
  tokens.slice(i + 1, to).some(({ isCapital, noun }) => isCapital && (noun & Noun.organisation) !== 0);

/** Returns the name at the end of a phrase, or the description, behind the names inside it as modifiers. */
export function mentionsOf(
  tokens: readonly Token[],
  from: number,
  to: number,
  isName: NameTest,
  grammar: PhraseGrammar,
): Mention[] {
  const {
    adjectivesFollow,
    completesByCase,
    owningEnding,
    surnameFirst,
    joinsNouns,
    capitalisesNouns,
    genitiveEndings,
  } = grammar;
  const parts = completesByCase ? partsByCase(tokens, from, to, isName, grammar) : null;
  if (parts) return parts;
  const out: Mention[] = [];
  let runFrom = -1;
  const flush = (end: number): void => {
    if (runFrom >= 0 && end < to) out.push(nameMention(tokens, runFrom, runFrom, end, true, surnameFirst));
    runFrom = -1;
  };
  for (let i = from; i < to; i++) {
    const inName =
      isName(i) ||
      (runFrom >= 0 &&
        (isNameDot(tokens, i) ||
          tokens[i]?.lower === '&' ||
          ownsBody(tokens, i, to) ||
          isParticle(tokens, i, isName) ||
          (isName(i + 1) && hasNoun(tokens, i, Noun.particle))));
    if (inName && runFrom < 0) runFrom = i;
    else if (!inName) flush(i);
  }
  if (runFrom > from && isSeatOf(tokens, runFrom, to)) runFrom--;
  const declined =
    completesByCase && runFrom >= 0 ? nameAmongCases(tokens, from, runFrom, to, genitiveEndings) : null;
  const isNamed = namesSomebody(tokens, from, runFrom, to, adjectivesFollow);
  if (runFrom < 0 || declined === NO_NAME || !isNamed) {
    if (runFrom >= 0 && runFrom > from) flush(to);
    const completed = declined === NO_NAME ? runFrom : -1;
    return [...out, describing(tokens, from, to, adjectivesFollow, completed)];
  }
  const owned = ownedFrom(tokens, runFrom, to, owningEnding, joinsNouns && !capitalisesNouns);
  if (owned > runFrom + 1) out.push(nameMention(tokens, runFrom, runFrom, owned, true, surnameFirst));
  const name = nameMention(tokens, from, owned, to, false, surnameFirst);
  return [...out, ...parted(tokens, name, declined, adjectivesFollow)];
}

/** True if the capitalised words that end a phrase are a name of its own; `runFrom`: the first of them, or -1. */
const namesSomebody = (
  tokens: readonly Token[],
  from: number,
  runFrom: number,
  to: number,
  adjectivesFollow: boolean,
): boolean =>
  runFrom >= 0 && hasOwnName(tokens, runFrom, to) && (adjectivesFollow || !isOfficeOfPlace(tokens, from, to));

/**
 * True if words behind an article say where somebody holds an office, and no name: "the [York Central MP]", "the [Ohio
 * Republican]".
 */
function isOfficeOfPlace(tokens: readonly Token[], from: number, to: number): boolean {
  if (isBareOfficeOfPlace(tokens, from, to)) return true;
  const opens = hasGrammar(tokens, from, Grammar.article) || isOwnedOffice(tokens, from, to);
  if (!opens || !hasNoun(tokens, to - 1, Noun.role)) return false;
  const isOne = !hasNoun(tokens, to - 1, Noun.organisation | Noun.group | Noun.surname | GIVEN_NAME);
  return isOne && to - from > 2 && !tokens.slice(from + 1, to).some(({ noun }) => noun & GIVEN_NAME);
}

/** Fewest words of an office behind the name of the body that it is held in. */
const LEAST_OWNED = 3;

/** "Acme’s [Senior Brand Manager]": three words or more behind a possessive ending. */
const isOwnedOffice = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to - LEAST_OWNED).some(isPossessiveEnding);

/** Words of an office that names its place before it: "Samoan Prime Minister". */
const LONGEST_OFFICE = 3;

/** The same without an article, where titles stand before names: "[Samoan Ambassador] to Peru", "[Acme CEO]". */
function isBareOfficeOfPlace(tokens: readonly Token[], from: number, to: number): boolean {
  const office = tokens[to - 1];
  if (to - from < 2 || to - from > LONGEST_OFFICE || !office?.isCapital || !(office.noun & Noun.title))
    return false;
  const isNamed = tokens.slice(from, to).some(({ noun }) => noun & (GIVEN_NAME | Noun.surname));
  const first = tokens[from]; // "Samoan" ends as nouns for people do
  return !isNamed && first?.grammar === 0 && (first.noun & ~(Noun.role | Noun.place)) === 0;
}

/**
 * Returns the mention of a phrase that names nobody.
 * @param completed token at which the name of a body begins that completes a noun by its case, or -1:
 * "Градозащитники [Твери]"
 */
function describing(
  tokens: readonly Token[],
  from: number,
  to: number,
  adjectivesFollow: boolean,
  completed: number,
): Mention {
  const last = lastWord(tokens, from, to);
  // "[ο εκπρόσωπος] Τύπου της Αστυνομίας": an article of the subject shows the office itself, or the case of what follows it
  const first = adjectivesFollow || completed >= 0 ? -1 : firstSpeaker(tokens, from, to);
  const isBare = hasNoun(tokens, last, Noun.oblique) && !hasNoun(tokens, first, Noun.oblique);
  const office = hasNoun(tokens, from, Noun.subject) || isBare ? first : officeInCapitals(tokens, from, to);
  const speaker = adjectivesFollow ? firstSpeaker(tokens, from, to) : office < 0 ? last : office;
  const head = speaker < 0 && completed > from ? completed - 1 : speaker;
  return { type: 'description', from, to, head: head < 0 ? last : head, nameFrom: from, isModifier: false };
}

/** The capitalised office in "the [Chair] of Harlow Council", which what completes it makes no body's name; or -1. */
function officeInCapitals(tokens: readonly Token[], from: number, to: number): number {
  for (let i = from; i < to - 1; i++) {
    if (!tokens[i]?.isCapital || !hasNoun(tokens, i, OFFICE)) continue;
    return hasGrammar(tokens, i + 1, Grammar.preposition) ? i : -1;
  }
  return -1;
}

/**
 * Returns a name without the words before it that its cases show to be no part of it.
 * @param declined token at which the cases show that the name begins; null: they show nothing
 */
const declinedName = (tokens: readonly Token[], name: Mention, declined: number | null): Mention =>
  declined === null ? name : { ...name, nameFrom: declined, head: lastWord(tokens, declined, name.to) };

/**
 * Returns a name, cut where its cases told its beginning. Where they told nothing and adjectives follow their
 * noun, the phrase before it is parted from it.
 */
const parted = (
  tokens: readonly Token[],
  name: Mention,
  declined: number | null,
  adjectivesFollow: boolean,
): Mention[] =>
  declined === null && adjectivesFollow
    ? withoutPhrase(tokens, name)
    : [declinedName(tokens, name, declined)];

/**
 * Returns the index of the first word of a phrase that stands for somebody or for a body, or -1: "la
 * [empresa] minera".
 */
function firstSpeaker(tokens: readonly Token[], from: number, to: number): number {
  for (let i = from; i < to; i++) if (hasNoun(tokens, i, SPEAKING_NOUN)) return i;
  return -1;
}
