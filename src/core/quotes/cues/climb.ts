import { type Analysis, mentionBeginning, mentionEnding } from '../analysis/analysis.ts';
import {
  CUE,
  DETERMINER,
  GIVEN_NAME,
  Grammar,
  Noun,
  PEOPLE,
  SPEAKING_NOUN,
} from '../lexicon/word-classes.ts';
import type { Mention } from '../mentions/mention.ts';
import { hasGrammar, hasNoun, isPossessiveEnding } from '../words/tokens.ts';

const VERBAL = CUE | Grammar.verb;

/**
 * Climbs from a mention to the phrase that it only completes: "a spokesman for [the campaign]".
 * @param isReached true for a phrase to stop at
 */
export function climb(
  a: Analysis,
  mention: Mention,
  isReached: (phrase: Mention) => boolean = () => false,
): Mention {
  let current = mention;
  for (let steps = 0; steps < 4 && !isReached(current); steps++) {
    if (hasNoun(a.tokens, current.from, Noun.subject)) return current; // "η ανακοίνωσή του [ο ΕΟΔΥ]"
    const possessor =
      genitiveBefore(a, current) ?? describedByAdjective(a, current) ?? placeNamed(a, current);
    if (possessor) {
      current = possessor;
      continue;
    }
    const link = a.tokens[current.from - 1];
    const before = mentionEnding(a, current.from - 2) ?? madeBy(a, current);
    if (!link || !before || a.tokens[before.to - 1]?.sentence !== a.tokens[current.from]?.sentence)
      return current;
    const isApposed =
      link.lower === ',' &&
      before.type === 'name' &&
      current.type === 'description' &&
      !opensWithName(a, current) &&
      // "before the World Court, [the delegation] said"
      (a.lexicon.data.adjectivesFollow || !hasGrammar(a.tokens, before.from - 1, Grammar.preposition)) &&
      !differsInGender(a, before, current) &&
      !isObject(a, hasGrammar(a.tokens, current.from, DETERMINER) ? completed(a, before) : before);
    // "[Kick It] Out chief executive Ann Lee": a small word of a name
    if (before.type === 'pronoun' && link.isCapital) return current;
    if (!isPurePreposition(a, current.from - 1) && !isApposed) return current;
    current = before;
  }
  return current;
}

/** "En la conferencia de Claudia Sanz, [el funcionario] …": the article is not of the gender of the name before the comma. */
function differsInGender({ tokens, lexicon }: Analysis, { nameFrom }: Mention, { from }: Mention): boolean {
  const given = (tokens[nameFrom]?.noun ?? 0) & GIVEN_NAME;
  const article = tokens[from]?.lower ?? '';
  if (given === Noun.nameFemale) return lexicon.definitesMale.has(article);
  return given === Noun.nameMale && lexicon.definitesFemale.has(article);
}

/** The phrase that another one completes by a preposition: in "num supermercado de [Gaia], um cliente …" the shop. */
function completed(a: Analysis, mention: Mention): Mention {
  let current = mention;
  for (let steps = 0; steps < 4; steps++) {
    const isTied = isPurePreposition(a, current.from - 1) && !isDoer(a, current.from - 1);
    const before = isTied ? mentionEnding(a, current.from - 2) : undefined;
    if (!before) return current;
    current = before;
  }
  return current;
}

/** The phrase that says what somebody has made: "[a poll] conducted by Harlow Bank". */
function madeBy(a: Analysis, { from }: Mention): Mention | undefined {
  const participle = a.tokens[from - 2];
  const isMade =
    hasGrammar(a.tokens, from - 1, Grammar.agent) &&
    participle?.lower.endsWith('ed') === true &&
    a.inMention[from - 2] === 0;
  return isMade ? mentionEnding(a, from - 3) : undefined;
}

/**
 * True if a phrase begins with a name that owns it: "Tom Hale’s mother" is nobody who has just been named.
 */
const opensWithName = ({ tokens }: Analysis, { from, to }: Mention): boolean =>
  tokens.slice(from + 1, to).some(isPossessiveEnding) && !hasGrammar(tokens, from, DETERMINER);

/** The noun phrase that a genitive completes: "der Sprecher [des Ministeriums]". */
function genitiveBefore(a: Analysis, mention: Mention): Mention | null {
  const first = a.tokens[mention.from];
  if (!first || !(first.grammar & Grammar.genitive)) return null;
  const before = mentionEnding(a, mention.from - 1);
  return before && before.type !== 'pronoun' && a.tokens[before.from]?.sentence === first.sentence
    ? before
    : null;
}

/** The noun phrase that an adjective right after it goes on with: "a source [close] to the mayor". */
function describedByAdjective(a: Analysis, mention: Mention): Mention | null {
  const word = a.tokens[mention.from];
  const isPlain =
    word !== undefined && !word.isCapital && word.grammar === 0 && (word.noun & ~Noun.place) === 0;
  if (!isPlain || mention.to > mention.from + 1) return null;
  const before = mentionEnding(a, mention.from - 1);
  // "il ministro degli Esteri cileno": where adjectives follow their noun, one may follow a name as well
  const isNoun = before?.type === 'description' || (before?.type === 'name' && a.lexicon.data.invertsAlways);
  return before && isNoun && a.tokens[before.from]?.sentence === word.sentence ? before : null;
}

/** True if a name without an office shows nowhere in the text that it is a person's. */
const isUnknown = (a: Analysis, { type, from, nameFrom, head }: Mention): boolean =>
  type === 'name' &&
  from === nameFrom &&
  !hasNoun(a.tokens, from, GIVEN_NAME) &&
  !a.knownPeople.has(a.tokens[head]?.lower ?? '');

/**
 * True if a mention is a lone word right behind a noun for a thing, which it only tells apart: "son compte
 * [Instagram]", "au lac [Adus]".
 */
export function namesThing(a: Analysis, mention: Mention): boolean {
  if (mention.to !== mention.from + 1 || !isUnknown(a, mention)) return false;
  const noun = mentionEnding(a, mention.from - 1);
  if (a.tokens[noun?.from ?? -1]?.sentence !== a.tokens[mention.from]?.sentence) return false; // a headline without a full stop
  return noun?.type === 'description' && !hasNoun(a.tokens, noun.head, PEOPLE | Noun.time);
}

/**
 * The noun for a place or thing in "the firm of [viale] Mazzini", "в [интервью] Fox News", which the name only tells apart,
 * where a preposition governs it.
 */
function placeNamed(a: Analysis, mention: Mention): Mention | null {
  const noun = mentionEnding(a, mention.from - 1);
  const isMedium =
    isUnknown(a, mention) && noun !== undefined && hasNoun(a.tokens, noun.head, Noun.speechNoun);
  if (!a.lexicon.data.invertsAlways || !(isMedium || namesThing(a, mention))) return null;
  const isThing = noun && !hasNoun(a.tokens, noun.head, SPEAKING_NOUN) && !a.tokens[noun.head]?.isCapital;
  return isThing && isPurePreposition(a, noun.from - 1) ? noun : null;
}

/** True if a word behind the phrase governs it: "[az ítélethirdetés] után", "[újságírók] előtt". */
export const isBeforePostposition = ({ tokens, lexicon }: Analysis, { to }: Mention): boolean =>
  lexicon.postpositions.has(tokens[to]?.lower ?? '');

/** True if a lone name owns the phrase right behind it: "[Høyres] energipolitiske talsperson Kristin Dahl". */
export function ownsNext(a: Analysis, { type, from, to }: Mention): boolean {
  const { owningEnding } = a.lexicon.data;
  const isOwner = type === 'name' && to === from + 1 && owningEnding !== '';
  if (!isOwner || a.tokens[from]?.lower.endsWith(owningEnding) !== true) return false;
  return mentionBeginning(a, to) !== undefined;
}

/**
 * True if a postposition stands behind the mention, or a preposition before it with no noun phrase before that, or before the pronoun or
 * the bare name that it is joined to: "für ihn und [seine Mitarbeiter] hofft er", "tussen Hulst en [Breskens]
 * zit hij".
 */
export function isObject(a: Analysis, mention: Mention): boolean {
  if (isBeforePostposition(a, mention)) return true;
  const joined = hasGrammar(a.tokens, mention.from - 1, Grammar.conjunction)
    ? mentionEnding(a, mention.from - 2)
    : null;
  const isAlike =
    joined?.type === 'pronoun'
      ? hasGrammar(a.tokens, joined.head, Grammar.objective)
      : mention.type === 'name' &&
        mention.from === mention.nameFrom &&
        joined != null &&
        (joined.type === 'name' || isBare(a, joined));
  if (joined && isAlike && isObject(a, joined)) return true;
  const link = isMarkAt(a, mention.from - 1) ? mention.from - 2 : mention.from - 1;
  const opensSentence = a.tokens[link - 1]?.sentence !== a.tokens[link]?.sentence;
  if (!isPurePreposition(a, link)) return false;
  return opensSentence || (a.mentionTo[link - 1] ?? -1) < 0 || isDoer(a, link);
}

/** "Consultado [por la agencia], un funcionario …": behind a participle the doer of a passive. */
const isDoer = (a: Analysis, by: number): boolean =>
  a.lexicon.data.adjectivesFollow &&
  hasGrammar(a.tokens, by, Grammar.agent) &&
  a.lexicon.tagEndings.participle.some((ending) =>
    a.tokens[by - 1]?.lower.replace(/s$/, '').replace(/a$/, 'o').endsWith(ending),
  );

/** "difundidas por [redes sociales] y Telefax": where adjectives follow their noun, a phrase without an article. */
const isBare = (a: Analysis, { from }: Mention): boolean =>
  a.lexicon.data.adjectivesFollow && !hasGrammar(a.tokens, from, DETERMINER);

/**
 * True if a phrase is the object of a verb form without a subject that opens a sentence or follows a preposition: "A difendere
 * [Riva] è sceso …", "Taxer [la France] serait …".
 */
export function isObjectOfInfinite(a: Analysis, { from }: Mention): boolean {
  const verb = a.tokens[from - 1];
  if (!verb?.isWord || verb.noun !== 0 || verb.stretch >= 0 || verb.grammar & ~VERBAL) return false;
  const opens = a.tokens[from - 2]?.sentence !== verb.sentence || isPurePreposition(a, from - 2);
  return opens && a.lexicon.infiniteEndings.some((ending) => verb.lower.endsWith(ending));
}

/** "à « [Libération] »": a mark that opens no quotation. */
export const isMarkAt = ({ tokens }: Analysis, i: number): boolean =>
  /^["'«»„“”‘’]$/.test(tokens[i]?.lower ?? '');

/** True if the token is a preposition that cannot open a clause as well, as "before" and "after" can. */
export const isPurePreposition = (a: Analysis, i: number): boolean =>
  hasGrammar(a.tokens, i, Grammar.preposition) &&
  !hasGrammar(a.tokens, i, Grammar.subordinator) &&
  !opensClauseAs(a, i);

/** "…, [als] die Moderatorin fragt": behind a comma the word for "as" opens a clause where the verb stands second or last. */
const opensClauseAs = ({ tokens, lexicon }: Analysis, i: number): boolean =>
  lexicon.data.verbSecond &&
  tokens[i - 1]?.lower === ',' &&
  !hasGrammar(tokens, i, Grammar.relative) &&
  lexicon.capacity.has(tokens[i]?.lower ?? '') &&
  hasGrammar(tokens, i + 1, Grammar.article | Grammar.male | Grammar.female);

/**
 * Returns the bracket that closes the one at `from`, as in "Bolesław Piecha (PiS)", or `from` itself: the
 * words between say more of somebody.
 */
export function endOfBracket(a: Analysis, from: number, end: number): number {
  for (let i = from + 1; i < end; i++) if (a.tokens[i]?.lower === ')') return i;
  return from;
}
