import type { LanguageGrammar } from '../languages/language-data.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import {
  ANY_PRONOUN,
  ANY_TITLE,
  CUE,
  DETERMINER,
  FUNCTION_WORD,
  GIVEN_NAME,
  Grammar,
  Noun,
  OFFICE,
  SPEAKING_NOUN,
} from '../lexicon/word-classes.ts';
import { isOfThem } from '../words/phrases.ts';
import { hasGrammar, hasNoun, isAcronym, isPossessiveEnding, type Token } from '../words/tokens.ts';
import { joinBodyNames } from './body-names.ts';
import { NO_NAME, nameAmongCases } from './declined-names.ts';
import type { Mention } from './mention.ts';
import { hasOwnName, lastWord, nameMention, ownedFrom } from './name-phrase.ts';
import type { NameTest } from './names.ts';
import { joinRolesBehind, joinTitles } from './titled-names.ts';

const BREAKS = FUNCTION_WORD | ANY_PRONOUN | Grammar.according | Grammar.accordingAfter | Grammar.quotative;
const VERB = CUE | Grammar.verb;
const FINITE_BEFORE = VERB | Grammar.auxiliary;
const MOST_WORDS = 9;
/**
 * Most words of a phrase that ends with a name, which is not cut in two: "former army spokesperson Lt. Gen.
 * Ivan Ruiz Hale".
 */
const MOST_WITH_NAME = 14;
/** Letters of the longest acronym. */
const LONGEST_ACRONYM = 5;
/** Most words of a person's name before the phrase that says where the person belongs. */
const MAX_NAME_WORDS = 6;

/** True if a word ends as nouns do that are in no list: "public prosecutions". */
const endsLikeNoun = (token: Token): boolean => /(?:[st]ions?|ments?|ness|it(?:y|ies))$/.test(token.lower);
/** True if a word is what a number counts, though it could be a verb, too: "12 votes". */
const isCounted = (number: Token, { lower }: Token): boolean =>
  /^\p{N}/u.test(number.lower) && lower.endsWith('s');
/** True if a word of no list ends as adverbs do: "openly". */
const endsLikeAdverb = (token: Token): boolean =>
  !token.isCapital && token.grammar === 0 && token.noun === 0 && /[a-z]{3}ly$/.test(token.lower);
const isAdverb = (token: Token): boolean =>
  ((token.grammar & Grammar.adverb) !== 0 && !isAcronym(token)) || endsLikeAdverb(token);
const endsLikeVerb = (token: Token): boolean => /(?:ed|ing)$/.test(token.lower);

type TagEndings = Lexicon['tagEndings'];

/** Traits of a language on which its noun phrases depend. */
type PhraseGrammar = Pick<
  LanguageGrammar,
  | 'capitalisesNouns'
  | 'adjectivesFollow'
  | 'completesByCase'
  | 'rolesFollow'
  | 'owningEnding'
  | 'surnameFirst'
  | 'caseAtEnd'
  | 'joinsNouns'
> &
  Pick<
    Lexicon,
    'possessedEndings' | 'obliqueEndings' | 'hearerEndings' | 'genitiveEndings' | 'tagEndings' | 'causatives'
  >;

/** Finds the noun phrases of a text from left to right. */
export function findMentions(tokens: readonly Token[], isName: NameTest, lexicon: Lexicon): Mention[] {
  const { possessedEndings, obliqueEndings, hearerEndings, genitiveEndings, tagEndings, causatives } =
    lexicon;
  const grammar: PhraseGrammar = {
    ...lexicon.data,
    possessedEndings,
    obliqueEndings,
    hearerEndings,
    genitiveEndings,
    tagEndings,
    causatives,
  };
  const out: Mention[] = [];
  let i = 0;
  while (i < tokens.length) {
    const token = tokens[i];
    if (!token?.isWord || isMereObject(token)) {
      i++;
      continue;
    }
    if (grammar.completesByCase && isOnlyObject(token)) {
      i++;
      continue;
    }
    if (isAnother(tokens, i)) {
      out.push({ type: 'description', from: i, to: i + 2, head: i + 1, nameFrom: i, isModifier: false });
      i += 2;
      continue;
    }
    if (isOneOf(tokens, i)) {
      const to = isOfThem(tokens, i) ? i + 3 : i + 1;
      out.push({ type: 'description', from: i, to, head: i, nameFrom: i, isModifier: false });
      i = to;
      continue;
    }
    if (isPronoun(tokens, i, isName)) {
      const to = grammar.adjectivesFollow && isEmphasized(tokens, i) ? i + 2 : i + 1;
      out.push({ type: 'pronoun', from: i, to, head: i, nameFrom: i, isModifier: false });
      i = to;
      continue;
    }
    const to = phraseEnd(tokens, i, isName, grammar);
    if (to <= i) {
      i++;
      continue;
    }
    out.push(...mentionsOf(tokens, i, to, isName, grammar));
    i = to;
  }
  const joined = joinTitles(tokens, grammar.adjectivesFollow ? joinBodyNames(tokens, out) : out, grammar);
  const titled = grammar.completesByCase ? partedFromPhrases(tokens, joined) : joined;
  return grammar.rolesFollow ? joinRolesBehind(tokens, titled, ownedRoleTest(lexicon)) : titled;
}

/** Returns a test for nouns for people in the form of what is owned: their list has them without its ending as well. */
const ownedRoleTest =
  ({ wordBits, ownedNouns }: Lexicon) =>
  (word: string): boolean =>
    ownedNouns.some(
      ([ending, base]) =>
        word.endsWith(ending) &&
        (wordBits(word.slice(0, -ending.length) + base)[1] & (OFFICE | SPEAKING_NOUN)) !== 0,
    );

/** True if a word is a pronoun that is never a subject, and no word of a name: "äußerte [sich] Weber". */
const isMereObject = ({ grammar, noun, isCapital }: Token): boolean =>
  grammar === Grammar.objective && noun === 0 && !isCapital;

function isPronoun(tokens: readonly Token[], i: number, isName: NameTest): boolean {
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
const isEmphasized = (tokens: readonly Token[], i: number): boolean =>
  hasGrammar(tokens, i, Grammar.male | Grammar.female) &&
  !hasGrammar(tokens, i, DETERMINER) &&
  hasGrammar(tokens, i + 1, Grammar.determiner) &&
  !hasGrammar(tokens, i + 1, Grammar.article | Grammar.possessive);

/** True if an article and "other" stand for somebody: "[Un autre] résume" (see `markOthers`). */
const isAnother = (tokens: readonly Token[], i: number): boolean =>
  hasGrammar(tokens, i, Grammar.article) &&
  hasGrammar(tokens, i + 1, Grammar.determiner) &&
  hasNoun(tokens, i + 1, Noun.anonymous);

/** True if an article stands for one of several: "dice [uno] degli agenti" (see `markOneOf`). */
const isOneOf = (tokens: readonly Token[], i: number): boolean =>
  hasGrammar(tokens, i, Grammar.article) && hasNoun(tokens, i, Noun.anonymous);

/**
 * Returns the end (exclusive) of the noun phrase that begins at `start`; `start` itself when none begins
 * there.
 */
function phraseEnd(
  tokens: readonly Token[],
  start: number,
  isName: NameTest,
  grammar: PhraseGrammar,
): number {
  const { capitalisesNouns, adjectivesFollow, completesByCase, possessedEndings, tagEndings } = grammar;
  if (adjectivesFollow && isObjectOfVerb(tokens, start, tagEndings)) return start;
  if (adjectivesFollow && !completesByCase && isBehindObject(tokens, start)) return start;
  const first = behindDeterminers(tokens, start, isName);
  let i = first;
  const hasDeterminer = i > start;
  if (isOwner(tokens, start, first)) return start;
  if (completesByCase && hasDeterminer && isOnlyVerb(tokens[i], isName(i))) return start; // "τον [διαψεύδει]"
  const isLong = (at: number): boolean =>
    at - first >= (isName(at) && isName(at - 1) ? MOST_WITH_NAME : MOST_WORDS);
  while (i < tokens.length && !isLong(i) && sameSentence(tokens, start, i)) {
    if (isOwned(tokens, first, i, possessedEndings, hasDeterminer && isName(i - 1))) {
      i++;
      continue;
    }
    const next = wordEnd(tokens, first, i, hasDeterminer, isName, completesByCase);
    if (next === i || (i > first && endsBefore(tokens, i, isName, grammar))) break;
    i = next;
  }
  while (i > first && !tokens[i - 1]?.isWord && !isNameDot(tokens, i - 1)) i--;
  if (
    capitalisesNouns &&
    !tokens[i - 1]?.isCapital &&
    !isPossessiveEnding(tokens[i - 1]) &&
    tokens[i - 1]?.lower !== '.'
  )
    return start;
  return i > first ? i : start;
}

/**
 * True if the word at `i` belongs to a verb and begins no noun phrase. "la [definió]", "Riva [la] consideró": before a
 * verb that is known by its ending, or behind a sign, the article is a pronoun. After a pronoun, an auxiliary or a quotation a verb is no noun: "si [legge]", "ha
 * [escrito]", «…», [denuncia].
 */
function isObjectOfVerb(tokens: readonly Token[], i: number, { participle, sure }: TagEndings): boolean {
  const isPronoun = hasGrammar(tokens, i, Grammar.objective);
  const before = tokens[i - 1];
  if (hasGrammar(tokens, i, Grammar.article)) {
    const verb = tokens[i + 1];
    if (verb?.noun !== 0 || verb.isCapital) return false;
    const isBehindQuotation = before?.isWord === false && (tokens[i - 2]?.stretch ?? -1) >= 0;
    if (isBehindQuotation && isPronoun && verb.grammar & Grammar.verb) return true; // «…», [le] fa eco il sindaco
    if (!(verb.grammar & CUE)) return false;
    const isSure = sure.some((ending) => verb.lower.endsWith(ending)) || isVerdictOfWords(tokens, i + 1);
    return isSure || (!isPronoun && before?.isWord === false);
  }
  const isVerbal =
    (hasGrammar(tokens, i - 1, Grammar.objective | Grammar.auxiliary) &&
      !hasGrammar(tokens, i - 1, Grammar.article)) ||
    (before?.lower === ',' && (tokens[i - 2]?.stretch ?? -1) >= 0 && hasGrammar(tokens, i, Grammar.speech)) ||
    (hasGrammar(tokens, i - 1, Grammar.conjunction) && opensObject(tokens, i + 1));
  const isNoun = hasNoun(tokens, i, SPEAKING_NOUN & ~Noun.document) && !isParticiple(tokens, i, participle);
  return (
    (isVerbal && hasGrammar(tokens, i, CUE | Grammar.impersonal) && !isNoun) || isVerbOfObject(tokens, i)
  );
}

/** "la [bolla] «…»": a verb that only ever judges, right before somebody's words. */
const isVerdictOfWords = (tokens: readonly Token[], i: number): boolean =>
  hasGrammar(tokens, i, Grammar.verdict) &&
  !hasGrammar(tokens, i, Grammar.speech) &&
  (tokens[i + 1]?.stretch ?? -1) >= 0;

/**
 * True if a word of no list stands right behind a pronoun that is only ever an object, and so is a verb: "se
 * [basa] en el informe".
 */
function isBehindObject(tokens: readonly Token[], i: number): boolean {
  const [before, token] = [tokens[i - 1], tokens[i]];
  const isUnlisted = token !== undefined && !token.isCapital && token.grammar === 0 && token.noun === 0;
  return (
    isUnlisted &&
    hasGrammar(tokens, i - 1, Grammar.objective) &&
    !hasGrammar(tokens, i - 1, DETERMINER | ANY_PRONOUN) &&
    before?.lower.startsWith('-') === false
  );
}

/**
 * True if a word is a verb, because no noun stands bare before an article or a quotation: "Le syndicat des
 * moniteurs français [juge] la mesure absurde".
 */
const isVerbOfObject = (tokens: readonly Token[], i: number): boolean =>
  hasGrammar(tokens, i, CUE) &&
  hasNoun(tokens, i, Noun.role) &&
  tokens[i]?.isCapital === false &&
  (tokens[i - 1]?.isWord === true || hasGrammar(tokens, i + 1, Grammar.complementiser)) &&
  !hasGrammar(tokens, i - 1, DETERMINER | Grammar.preposition | Grammar.conjunction) &&
  opensObject(tokens, i + 1);

/**
 * True if a word is a participle behind an auxiliary, though it is a noun elsewhere: "a [accusé] la radio"
 * ("l’accusé").
 */
const isParticiple = (tokens: readonly Token[], i: number, endings: readonly string[]): boolean =>
  hasGrammar(tokens, i - 1, Grammar.auxiliary) && endings.some((ending) => tokens[i]?.lower.endsWith(ending));

/** True if the object of a verb begins at `i`: "y denuncia [la] persecución", "e denuncia [«]…»". */
const opensObject = (tokens: readonly Token[], i: number): boolean =>
  hasGrammar(tokens, i, DETERMINER | Grammar.complementiser) || (tokens[i]?.stretch ?? -1) >= 0;

/**
 * True if a pronoun is only ever an object ("mu", "ho"): where cases tell subjects from objects it begins no
 * phrase.
 */
const isOnlyObject = (token: Token | undefined): boolean =>
  token !== undefined && (token.grammar & Grammar.objective) !== 0 && !(token.grammar & DETERMINER);

/** True if the grammar of the language ends a phrase before its word at `i`, which is not the first. */
function endsBefore(tokens: readonly Token[], i: number, isName: NameTest, grammar: PhraseGrammar): boolean {
  const { capitalisesNouns, adjectivesFollow, completesByCase, rolesFollow, caseAtEnd } = grammar;
  return (
    (!isName(i) && grammar.causatives.has(tokens[i]?.lower ?? '')) || // "The defeat [led] Weber to say"
    (caseAtEnd && isName(i) && partsAtCase(tokens, i, isName, grammar)) ||
    (rolesFollow && followsName(tokens, i, isName)) ||
    (completesByCase && (opensAnother(tokens, i, isName) || opensHearerByCase(tokens, i, grammar))) ||
    ((adjectivesFollow || completesByCase) && isOnlyVerb(tokens[i], isName(i))) ||
    (capitalisesNouns && leavesCapitals(tokens, i, isName))
  );
}

/** Returns the first token behind the determiners at `start`. */
function behindDeterminers(tokens: readonly Token[], start: number, isName: NameTest): number {
  let i = start;
  while (isDeterminer(tokens, i, isName) && sameSentence(tokens, start, i) && !opensSubject(tokens, start, i))
    i++;
  return i;
}

/**
 * True if a word in small letters stands right behind a capitalised one: it is no noun where these are
 * capitalised.
 */
const leavesCapitals = (tokens: readonly Token[], i: number, isName: NameTest): boolean =>
  tokens[i]?.isWord === true &&
  !tokens[i]?.isCapital &&
  tokens[i - 1]?.isCapital === true &&
  !isParticle(tokens, i, isName);

/**
 * True if the words before a first name say whose somebody is, for they are not in its case: "ο σύζυγός [της]
 * Γιώργος".
 */
const isOwner = (tokens: readonly Token[], start: number, name: number): boolean =>
  hasGrammar(tokens, start, Grammar.genitive) &&
  hasNoun(tokens, name, GIVEN_NAME) &&
  !hasNoun(tokens, name - 1, Noun.oblique) &&
  hasGrammar(tokens, name - 1, Grammar.possessive);

/** True if an article that only a subject has begins a phrase of its own: "η ανακοίνωσή του [ο] ΕΟΔΥ". */
const opensSubject = (tokens: readonly Token[], start: number, i: number): boolean =>
  i > start && hasNoun(tokens, i, Noun.subject);

/**
 * True if a word is a determiner. "That" before a noun is taken for the conjunction: it far more often is,
 * after a verb of saying.
 */
const isDeterminer = (tokens: readonly Token[], i: number, isName: NameTest): boolean => {
  const grammar = tokens[i]?.grammar ?? 0;
  return (grammar & DETERMINER) !== 0 && !(grammar & Grammar.complementiser) && !isName(i);
};

const sameSentence = (tokens: readonly Token[], a: number, b: number): boolean =>
  tokens[a]?.sentence === tokens[b]?.sentence && tokens[a]?.stretch === tokens[b]?.stretch;

/** True if a full stop belongs to a title, an initial or a suffix: "Sen.", "J.", "Jr." */
function isNameDot(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  if (tokens[i]?.lower !== '.' || !before || before.end !== tokens[i]?.start) return false;
  if (!before.isCapital) return isShortTitle(before); // "prof.", "kpt."

  return before.end - before.start === 1 || (before.noun & (Noun.abbreviation | Noun.suffix)) !== 0;
}

const isShortTitle = ({ noun }: Token): boolean =>
  (noun & Noun.abbreviation) !== 0 && (noun & ANY_TITLE) !== 0;

/** Returns the end of the phrase's part at `i`, or `i` when the phrase ends before it. */
function wordEnd(
  tokens: readonly Token[],
  first: number,
  i: number,
  hasDeterminer: boolean,
  isName: NameTest,
  completesByCase: boolean,
): number {
  const token = tokens[i];
  if (!token) return i;
  if (isName(i)) return i + 1;
  if (!token.isWord && opensCompound(tokens, i)) return i + 3;
  if (!token.isWord) return i > first && joins(tokens, i, isName) ? i + 1 : i;
  if (i > first && isName(i - 1) && isParticle(tokens, i, isName)) return isName(i + 1) ? i + 1 : i + 2;
  if (isAdverb(token) || (token.grammar & BREAKS && !isAcronym(token))) {
    const modifies = isAdverb(token) && hasDeterminer && i === first && tokens[i + 1]?.isWord;
    return modifies ? i + 1 : i;
  }
  if (token.grammar & DETERMINER && !isAcronym(token)) return i;
  if (i > first) return goesOn(tokens, first, i, hasDeterminer, isName, completesByCase) ? i + 1 : i;
  return opensPhrase(tokens, i, hasDeterminer, completesByCase) ? i + 1 : i;
}

/**
 * True if a word opens a phrase and is no verb. Where no noun needs an article a verb may follow a lone
 * "this" as well.
 */
function opensPhrase(
  tokens: readonly Token[],
  i: number,
  hasDeterminer: boolean,
  completesByCase: boolean,
): boolean {
  const isOpen = !hasDeterminer || (completesByCase && isOnlyVerb(tokens[i], false));
  return !isOpen || !opensAsVerb(tokens, i);
}

/**
 * True if a word goes on with the phrase before it and is no verb. A word of no list behind a noun completes
 * it where nouns do so by their case: "mluvčí [krajské] policie".
 */
function goesOn(
  tokens: readonly Token[],
  first: number,
  i: number,
  hasDeterminer: boolean,
  isName: NameTest,
  completesByCase: boolean,
): boolean {
  if (completesByCase && tokens[i]?.grammar === 0) return true;
  return !isVerbHere(tokens, i, hasDeterminer, isName) || endsSource(tokens, first, i);
}

/** True if a word that no determiner stands before is rather a verb; in "according to reports" none is. */
function opensAsVerb(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (!token) return false;
  if (token.grammar & Grammar.impersonal) return true; // "in het rapport [staat] dat …", though "de staat" is a noun
  if (!(token.grammar & VERB || endsLikeVerb(token))) return false;
  if (token.noun & SPEAKING_NOUN && !isParticipleOfNobody(token)) return false;
  if (opensTitle(tokens, i)) return false;
  return !(hasGrammar(tokens, i - 1, Grammar.preposition) && hasGrammar(tokens, i - 2, Grammar.according));
}

/**
 * True if a word that is a noun behind an article ("the accused") is a verb or a participle without one:
 * "Weber [accused] Hale of lying".
 */
const isParticipleOfNobody = ({ grammar, lower, isCapital }: Token): boolean =>
  (grammar & CUE) !== 0 && !isCapital && lower.endsWith('ed');

/** True if an office begins with a participle: "[managing] director", "[acting] head". */
const opensTitle = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.lower.endsWith('ing') === true &&
  !hasGrammar(tokens, i, CUE) &&
  hasNoun(tokens, i + 1, Noun.role) &&
  !tokens[i + 1]?.isCapital;

/**
 * True if an office in the form of a subject begins a phrase of its own, behind a name, a time or a noun in
 * another case: "powiedział PAP [rzecznik policji]", "řekl novinářům [starosta]".
 */
function opensRole(tokens: readonly Token[], i: number, isName: NameTest): boolean {
  const token = tokens[i];
  if (!token || token.isCapital || !(token.noun & OFFICE) || token.noun & Noun.oblique) return false;
  return isName(i - 1) || hasNoun(tokens, i - 1, Noun.oblique | Noun.time);
}

/**
 * True if another phrase begins at a word behind a name or a noun in another case: see `opensRole` and
 * `followsName`.
 */
const opensAnother = (tokens: readonly Token[], i: number, isName: NameTest): boolean =>
  !isHome(tokens, i) && (opensRole(tokens, i, isName) || followsName(tokens, i, isName));

/**
 * True if the one spoken to begins behind an office in the form of a subject: "сказал наставник [официальному сайту]".
 */
function opensHearerByCase(tokens: readonly Token[], i: number, { hearerEndings }: PhraseGrammar): boolean {
  const token = tokens[i];
  if (!token || token.isCapital || !hasNoun(tokens, i - 1, OFFICE) || hasNoun(tokens, i - 1, Noun.oblique))
    return false;
  return hearerEndings.some((ending) => ending.length > 1 && token.lower.endsWith(ending));
}

/**
 * True if the word for where somebody comes from stands before `i`, between an article that tells the case
 * and an office: "ο Ελβετός [υφυπουργός]".
 */
const isHome = (tokens: readonly Token[], i: number): boolean =>
  hasGrammar(tokens, i - 2, DETERMINER) &&
  hasNoun(tokens, i - 2, Noun.subject | Noun.oblique) &&
  hasNoun(tokens, i, OFFICE);

/**
 * True if a name begins behind the word before, where only the last word of a name shows its case: "az
 * MTI-nek [Bánhidi Tünde]". Behind somebody's whole name it is that of the body where the person belongs:
 * "Emilia Nordqvist [Turun] yliopistosta".
 */
function partsAtCase(
  tokens: readonly Token[],
  i: number,
  isName: NameTest,
  { completesByCase, surnameFirst, obliqueEndings }: PhraseGrammar,
): boolean {
  if (hasNoun(tokens, i - 1, Noun.oblique))
    return !completesByCase && !(surnameFirst && isSurnameOf(tokens, i));
  // "az Ügyészség [K. Dorottya]": the word for a body ends its name
  if (surnameFirst && tokens[i - 1]?.isCapital && hasNoun(tokens, i - 1, Noun.organisation))
    return (
      !hasNoun(tokens, i, Noun.organisation) &&
      hasNoun(tokens, isNameDot(tokens, i + 1) ? i + 2 : i + 1, GIVEN_NAME)
    );
  // "A miniszter [Brüsszelben]", "a védő [Kovács Jánosnak]": a name behind its office is in the same case
  if (surnameFirst && !isName(i - 1) && hasNoun(tokens, i - 1, OFFICE)) {
    let last = i;
    while (last < i + MAX_NAME_WORDS && isName(last + 1)) last++;
    return hasNoun(tokens, last, Noun.oblique);
  }
  if (surnameFirst && isBehindForeign(tokens, i, isName)) return true;
  const [given, surname] = surnameFirst ? [i - 1, i - 2] : [i - 2, i - 1];
  const isWhole = isName(given) && isName(surname) && hasNoun(tokens, given, GIVEN_NAME);
  const isDeclined = [i, i + 1].some(
    (k) => isName(k) && obliqueEndings.some((ending) => tokens[k]?.lower.endsWith(ending)),
  );
  return isWhole && !hasNoun(tokens, surname, GIVEN_NAME) && isDeclined;
}

/**
 * True if a name in another case stands right behind a whole foreign one, whose first name comes first: "Ursula von der
 * Leyen [Strasbourgban]".
 */
function isBehindForeign(tokens: readonly Token[], i: number, isName: NameTest): boolean {
  if (!hasNoun(tokens, i, Noun.oblique) || hasNoun(tokens, i, GIVEN_NAME)) return false;
  let first = i - 1;
  while (i - first < MAX_NAME_WORDS && (isName(first - 1) || hasNoun(tokens, first - 1, Noun.particle)))
    first--;
  return first < i - 1 && hasNoun(tokens, first, GIVEN_NAME);
}

/**
 * True if a surname stands before the first name at `i`, whose end only looks like a case: "[Kadlót]
 * Erzsébet", but not "a [Blikknek] Kati".
 */
const isSurnameOf = (tokens: readonly Token[], i: number): boolean =>
  hasNoun(tokens, i, GIVEN_NAME) &&
  !hasNoun(tokens, i, Noun.oblique) &&
  !hasNoun(tokens, i - 1, GIVEN_NAME) &&
  !hasGrammar(tokens, i - 2, DETERMINER);

/** Most words behind an owner among which what it owns stands. */
const OWNED_REACH = 3;

/**
 * True if the ending of a noun shows that the words before it own it: "a cég [jogi képviselője]", "a Szűcs
 * Bank [vezető elemzője]".
 * @param isNamed true if a name behind an article stands before it
 */
function isOwned(
  tokens: readonly Token[],
  first: number,
  i: number,
  endings: readonly string[],
  isNamed: boolean,
): boolean {
  if (endings.length === 0 || i === first) return false;
  if (!isNamed && !hasNoun(tokens, i - 1, SPEAKING_NOUN)) return false;
  for (let k = i; k < i + OWNED_REACH; k++) {
    const token = tokens[k];
    if (!token?.isWord || token.isCapital || token.grammar & ~Grammar.verb) return false;
    const isRole = (token.noun & (OFFICE | SPEAKING_NOUN)) !== 0;
    if (isRole && endings.some((ending) => token.lower.endsWith(ending))) return true;
  }
  return false;
}

/**
 * True if a word ends the phrase because it follows a name: "Hejtman Zdeněk Rataj [odvolání] odmítl". Nothing
 * in small letters goes on with a name, but for that of a body.
 */
function followsName(tokens: readonly Token[], i: number, isName: NameTest): boolean {
  const token = tokens[i];
  const before = tokens[i - 1];
  if (!token?.isWord || !before || !isName(i - 1) || before.noun & (SPEAKING_NOUN | OFFICE)) return false;
  if (goesWithAdjective(before, token) || goesOnToPerson(tokens, i, isName)) return false;
  // "сказал Онищенко [РИА Новости]": the one spoken to
  if (token.isCapital)
    return isAcronym(token) && before.isCapital && !before.isAllCapital && !(before.noun & Noun.place);
  return !isParticle(tokens, i, isName);
}

/**
 * True if a noun, or an adjective in the same case, goes on with the capitalised adjective of a body:
 * "Hejtmanka Středočeského [kraje]".
 */
const goesWithAdjective = (before: Token, { isCapital, noun }: Token): boolean =>
  !isCapital &&
  (before.noun & Noun.oblique) !== 0 &&
  !(before.noun & GIVEN_NAME) &&
  (noun & (Noun.oblique | Noun.organisation | Noun.place)) !== 0;

/** Most words in small letters of a body's name. */
const MAX_BODY_WORDS = 4;

/**
 * True if the words between an office and somebody's name are the name of a body: "předsedkyně Českomoravské [drůbežářské
 * unie] Gabriela Dlouhá", but not "trenér Novák [hráče] Petra Malého".
 * @param i the word behind the one with the capital
 */
function goesOnToPerson(tokens: readonly Token[], i: number, isName: NameTest): boolean {
  if (!hasNoun(tokens, i - 2, OFFICE) || hasNoun(tokens, i - 1, GIVEN_NAME)) return false;
  const isSmall = (token: Token | undefined): boolean =>
    token?.isWord === true && !token.isCapital && token.grammar === 0 && (token.noun & OFFICE) === 0;
  let k = i;
  while (k < i + MAX_BODY_WORDS && isSmall(tokens[k])) k++;
  const isInCase = hasNoun(tokens, k, Noun.oblique) === hasNoun(tokens, i - 2, Noun.oblique);
  return k > i && isName(k) && hasNoun(tokens, k, GIVEN_NAME) && isInCase;
}

/**
 * True if a word is a verb and no noun, and so cannot be an adjective behind one: "les négociations
 * [reprendraient]".
 */
const isOnlyVerb = (token: Token | undefined, isName: boolean): boolean =>
  token !== undefined && !isName && (token.grammar & VERB) !== 0 && token.noun === 0;

/**
 * True if a word is the last of the words that name a source, right before a sign, where no verb stands:
 * "according to the Acme campaign,".
 */
function endsSource(tokens: readonly Token[], first: number, i: number): boolean {
  const token = tokens[i];
  if (!token || endsLikeVerb(token) || tokens[i + 1]?.isWord) return false;
  let before = first - 1;
  while (hasGrammar(tokens, before, DETERMINER)) before--;
  if (hasGrammar(tokens, before, Grammar.preposition)) before--;
  return hasGrammar(tokens, before, Grammar.according);
}

/** True if a hyphen stands for the end that two joined nouns share: "Teknik- og Miljøudvalget". */
const opensCompound = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.lower === '-' &&
  tokens[i - 1]?.isWord === true &&
  tokens[i - 1]?.end === tokens[i]?.start &&
  hasGrammar(tokens, i + 1, Grammar.conjunction) &&
  tokens[i + 2]?.isWord === true &&
  sameSentence(tokens, i, i + 2);

/** True if a sign goes on with the phrase: the full stop of "Sen.", a possessive ending, "&". */
function joins(tokens: readonly Token[], i: number, isName: NameTest): boolean {
  const token = tokens[i];
  const next = tokens[i + 1];
  if (isNameDot(tokens, i)) return sameSentence(tokens, i, i + 1);
  if (isPossessiveEnding(token))
    return token?.start === tokens[i - 1]?.end && next?.isWord === true && !(next.grammar & BREAKS);
  if (token?.lower === '+') return token.start === tokens[i - 1]?.end; // "the LGBTQ+ community"
  return token?.lower === '&' && isName(i + 1);
}

/** True if a token is a particle between two parts of a name: "van", "de la", "of". */
/**
 * True if an article behind a name begins another phrase: "sagte Weber [der] DW". Where nouns are capitalised, names have
 * articles only behind another particle: "von der Leyen".
 */
function opensHearer(tokens: readonly Token[], i: number, isName: NameTest): boolean {
  const next = tokens[i + 1];
  const isShort = next !== undefined && isAcronym(next) && next.end - next.start <= LONGEST_ACRONYM;
  return isShort || (isName.amongNouns && !hasNoun(tokens, i - 1, Noun.particle));
}

function isParticle(tokens: readonly Token[], i: number, isName: NameTest): boolean {
  const token = tokens[i];
  // "Marine Le Pen", "Luciano Dal Pont": a capital does not make it a word of its own.
  if (token?.isCapital && (token.noun & Noun.particle || isName.belonging.has(token.lower)))
    return isName(i - 1) && isName(i + 1);
  if (!token || !(token.noun & Noun.particle)) return false;
  if (token.grammar & Grammar.article && opensHearer(tokens, i, isName)) return false;
  if (token.grammar & Grammar.conjunction && joinsNames(tokens, i, isName)) return false;
  const isPreposition = (token.grammar & Grammar.preposition) !== 0;
  if (
    isPreposition &&
    (isHomePlace(tokens, i) || opensAffiliation(tokens, i, isName) || opensPerson(tokens, i, isName))
  )
    return false;
  if (isName(i + 1)) return true;
  return hasNoun(tokens, i + 1, Noun.particle) && isName(i + 2);
}

/**
 * True if "and" joins two names and stands in neither: a first name follows it, or single words, a place or initials stand on
 * its sides. "Ayrton Senna [y] Sebastian Vettel", "Francia [y] Hamás", "Verdú [y] Riva"; but "José Ortega y Gasset", "Trabajo y Seguridad Social".
 */
function joinsNames(tokens: readonly Token[], i: number, isName: NameTest): boolean {
  if (hasNoun(tokens, i + 1, GIVEN_NAME) && isName(i + 2)) return true;
  const before = tokens[i - 1];
  if (before === undefined || isName(i - 2)) return false;
  const isPair = !isName(i + 2) && !hasNoun(tokens, i - 2, Noun.particle); // but "ministra de Sanidad y Consumo"
  return isPair || (before.noun & Noun.place) !== 0 || isInitials(before);
}

/**
 * True if the words behind a first name and a surname say where the person belongs, because an article or the
 * name of a body follows: "Eva Weber of the Daily Mail", "Thomas Langhoff von der Hochschule". "Bank of the
 * West" is one name.
 */
function opensAffiliation(tokens: readonly Token[], i: number, isName: NameTest): boolean {
  let from = i - 1;
  while (i - from < MAX_NAME_WORDS && isName(from - 1)) from--;
  while (i - from > 2 && hasNoun(tokens, from, OFFICE) && !hasNoun(tokens, from, GIVEN_NAME)) from++;
  const isBelonging = isName.belonging.has(tokens[i]?.lower ?? '');
  if (isBelonging && isTitledSurname(tokens, from, i)) return isMinistry(tokens, i + 1);
  const isPerson =
    i - from >= 2 &&
    (isBelonging ? isLikePerson(tokens, from, i) : hasNoun(tokens, from, GIVEN_NAME)) &&
    !hasNoun(tokens, i - 1, GIVEN_NAME);
  if (!isPerson) return false;
  let next = i + 1;
  while (hasNoun(tokens, next, Noun.particle) && !tokens[next]?.isCapital) next++;
  if (isBelonging) return true;
  for (let k = next; k < next + 4 && isName(k); k++)
    if (hasNoun(tokens, k, Noun.organisation | Noun.place | Noun.group) || isInitials(tokens[k])) return true;
  return false;
}

/**
 * True if words look like a person's name: a first name or, behind an office, an unlisted word stands at the
 * head, or no list holds any of them: "Luuk Verhoeven [di Sea Ear]", "voorzitter Wieke Dijkgraaf [van de Unie]".
 */
function isLikePerson(tokens: readonly Token[], from: number, to: number): boolean {
  const isUnknown = ({ grammar, noun }: Token): boolean => grammar === 0 && noun === 0;
  const isNamed = hasNoun(tokens, from - 1, OFFICE) && tokens.slice(from, from + 1).every(isUnknown);
  return isNamed || hasNoun(tokens, from, GIVEN_NAME) || tokens.slice(from, to).every(isUnknown);
}

/** True if an office and an unlisted surname stand before a token: "Minister Beljaarts [van Economische Zaken]". */
function isTitledSurname(tokens: readonly Token[], from: number, to: number): boolean {
  const [office, name] = [tokens[to - 2], tokens[to - 1]];
  const isSurname = name?.isCapital === true && name.grammar === 0 && name.noun === 0;
  const isAlone = from === to - 1 || (from === to - 2 && office?.isCapital === true);
  return isSurname && isAlone && hasNoun(tokens, to - 2, OFFICE);
}

/** True if capitalised words name a field of office: "Economische Zaken", "Justitie en Veiligheid". */
function isMinistry(tokens: readonly Token[], i: number): boolean {
  const next = hasGrammar(tokens, i + 1, Grammar.conjunction) ? i + 2 : i + 1;
  return tokens[i]?.isCapital === true && tokens[next]?.isCapital === true;
}

/** True if a token is the initials that a body is called by: "FC", "CGT". */
const isInitials = (token: Token | undefined): boolean => token !== undefined && isAcronym(token);

/**
 * True if a whole name stands before the preposition and another person's first name after it: "Giorgia
 * Meloni da Donald Trump".
 */
function opensPerson(tokens: readonly Token[], i: number, isName: NameTest): boolean {
  if (tokens[i]?.isCapital || !hasNoun(tokens, i + 1, GIVEN_NAME) || !isName(i + 1) || !isName(i + 2))
    return false;
  return isName(i - 2) && hasNoun(tokens, i - 2, GIVEN_NAME) && !hasNoun(tokens, i - 1, GIVEN_NAME);
}

/**
 * True if a place stands after a person, and so is no part of the name: "Eva Weber of Vermont", but not "Bank
 * of Vermont".
 */
function isHomePlace(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  const isPlace = hasNoun(tokens, i + 1, Noun.place);
  return isPlace && before !== undefined && !(before.noun & (SPEAKING_NOUN | ANY_TITLE));
}

/** True if the word at `i`, which could also go on with the noun phrase before it, is the verb. */
function isVerbHere(tokens: readonly Token[], i: number, hasDeterminer: boolean, isName: NameTest): boolean {
  const token = tokens[i];
  const before = tokens[i - 1];
  if (!token || !before) return true;
  const finiteNext = canBeFinite(tokens, i + 1, isName);
  const headBefore = isName(i - 1) || (before.noun & SPEAKING_NOUN) !== 0;
  if (before.noun & Noun.time && isParticipleOfNobody(token)) return true; // "on Wednesday [accused] Democrats"
  if (token.noun & SPEAKING_NOUN)
    return headBefore && (token.grammar & VERB) !== 0 && !finiteNext && !isPossessiveEnding(before);
  if (token.grammar & VERB || endsLikeVerb(token))
    return !(
      isPossessiveEnding(before) ||
      isCounted(before, token) ||
      (hasDeterminer && !headBefore && !finiteNext && !(token.grammar & Grammar.speech))
    );
  // "Acme corporate communications said": the verb is still to come
  const finiteSoon = finiteNext || (tokens[i + 1]?.grammar === 0 && canBeFinite(tokens, i + 2, isName));
  if (token.noun & ANY_TITLE) return false;
  return headBefore && !finiteSoon && !isName(i + 1) && !isPossessiveEnding(before) && !endsLikeNoun(token);
}

function canBeFinite(tokens: readonly Token[], i: number, isName: NameTest): boolean {
  const grammar = tokens[i]?.grammar ?? 0;
  return (grammar & FINITE_BEFORE) !== 0 && !(grammar & Grammar.adverb) && !isName(i);
}

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
  for (let i = from + 1; i < to - 1; i++) {
    const { isCapital = true, noun = 0 } = tokens[i] ?? {};
    if (isCapital) return from;
    if (noun & Noun.role) return noun & Noun.oblique ? from : i;
  }
  return from;
}

/** Returns the name at the end of a phrase, or the description, behind the names inside it as modifiers. */
function mentionsOf(
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
  const office = completesByCase ? officeBehindPlace(tokens, from, to) : from;
  if (office > from)
    return [
      describing(tokens, from, office, adjectivesFollow, -1),
      ...mentionsOf(tokens, office, to, isName, grammar),
    ];
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
  if (!hasGrammar(tokens, from, Grammar.article) || !hasNoun(tokens, to - 1, Noun.role)) return false;
  const isOne = !hasNoun(tokens, to - 1, Noun.organisation | Noun.group | Noun.surname | GIVEN_NAME);
  return isOne && to - from > 2 && !tokens.slice(from + 1, to).some(({ noun }) => noun & GIVEN_NAME);
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
  // "[ο εκπρόσωπος] Τύπου της Αστυνομίας": an article of the subject shows the office itself
  const office = hasNoun(tokens, from, Noun.subject) ? firstSpeaker(tokens, from, to) : -1;
  const speaker = adjectivesFollow ? firstSpeaker(tokens, from, to) : office < 0 ? last : office;
  const head = speaker < 0 && completed > from ? completed - 1 : speaker;
  return { type: 'description', from, to, head: head < 0 ? last : head, nameFrom: from, isModifier: false };
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

/** Parts the names that no office before them took: "Po porażce w [Bundestagu] Friedrich Merz zapowiedział". */
const partedFromPhrases = (tokens: readonly Token[], mentions: readonly Mention[]): Mention[] =>
  mentions.flatMap((it) => (it.type === 'name' && !it.isModifier ? withoutPhrase(tokens, it) : [it]));

/**
 * Returns a name, behind the phrase before it where that has nothing to do with it; both are then mentions.
 */
function withoutPhrase(tokens: readonly Token[], name: Mention): Mention[] {
  const nameFrom = behindInitials(tokens, name);
  const { from, to } = name;
  const isParted = nameFrom > name.nameFrom || isPhraseBeforeName(tokens, from, nameFrom, to);
  if (!isParted) return [name];
  const phrase = { from, to: nameFrom, head: nameFrom - 1, nameFrom: from, isModifier: false };
  return [
    { type: nameFrom > name.nameFrom ? 'name' : 'description', ...phrase },
    { ...name, from: nameFrom, nameFrom },
  ];
}

/**
 * Returns the first token of a name behind the initials of a body that a preposition governs, which are no
 * part of it: "relatou ao [JN] Olímpia Sequeira".
 */
function behindInitials(tokens: readonly Token[], { from, nameFrom, to }: Mention): number {
  const body = tokens[nameFrom];
  const isPerson =
    to > nameFrom + 2 &&
    tokens[nameFrom + 1]?.isCapital === true &&
    (hasNoun(tokens, nameFrom + 1, GIVEN_NAME) || tokens[to]?.lower === ',');
  const isBody = from === nameFrom && body !== undefined && isAcronym(body) && isPerson;
  return isBody && hasGrammar(tokens, from - 1, Grammar.preposition) ? nameFrom + 1 : nameFrom;
}

/** Letters of an "of" without an article in it: "di", "de". */
const SHORT_OF = 2;

/**
 * True if the phrase before a name is no part of it, because a preposition governs it and it is no office:
 * "ha detto alla [radio pubblica] Ion Rotaru", "relatou ao [JN] Olímpia Sequeira". "Of" may belong to the
 * office: "l’ira del [pescatore] Ion Rotaru".
 */
function isPhraseBeforeName(tokens: readonly Token[], from: number, nameFrom: number, to: number): boolean {
  const link = tokens[from - 1];
  const words = tokens.slice(from, nameFrom);
  if (!link || !(link.grammar & Grammar.preposition) || link.grammar & Grammar.quotative) return false;
  if (words.every((word) => word.grammar & DETERMINER)) return false;
  const isOf = (link.noun & Noun.particle) !== 0;
  const isOpen = hasNoun(tokens, from - 2, OFFICE) || hasGrammar(tokens, from, DETERMINER);
  if (isOf && (isOpen || link.end - link.start > SHORT_OF)) return false;
  const isNamed = to > nameFrom + 1 && (hasNoun(tokens, nameFrom, GIVEN_NAME) || isOfficeBehind(tokens, to));
  // "dai banchi di [maggioranza] Davide Ferri"
  const isBare = isOf && isNamed && words.every(({ grammar }) => !(grammar & DETERMINER));
  if (words.some((word) => word.noun & (isBare ? OFFICE : OFFICE | Noun.group))) return false;
  return isNamed || !words.some((word) => word.isCapital || word.noun & Noun.organisation);
}

/** True if an office behind a comma shows a name to be somebody's: "Ion Rotaru[, sindaco di …]". */
const isOfficeBehind = (tokens: readonly Token[], to: number): boolean =>
  tokens[to]?.lower === ',' && hasNoun(tokens, to + 1, OFFICE);

/**
 * Returns the index of the first word of a phrase that stands for somebody or for a body, or -1: "la
 * [empresa] minera".
 */
function firstSpeaker(tokens: readonly Token[], from: number, to: number): number {
  for (let i = from; i < to; i++) if (hasNoun(tokens, i, SPEAKING_NOUN)) return i;
  return -1;
}
