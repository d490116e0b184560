import { DETERMINER, GIVEN_NAME, Grammar, Noun, OFFICE, SPEAKING_NOUN } from '../lexicon/word-classes.ts';
import { isEnclitic } from '../words/article-cases.ts';
import { hasGrammar, hasNoun, isAcronym, isPossessiveEnding, type Token } from '../words/tokens.ts';
import { followsName, isOwned, opensAnother, opensHearerByCase, partsAtCase } from './case-boundaries.ts';
import { isNameDot, isParticle } from './name-particles.ts';
import type { NameTest } from './names.ts';
import { BREAKS, type PhraseGrammar } from './phrase-grammar.ts';
import { isMereObject } from './pronouns.ts';
import {
  endsLikeAdverb,
  endsLikeVerb,
  isBehindObject,
  isObjectOfVerb,
  isOnlyVerb,
  isVerbHere,
  opensAsVerb,
} from './verb-or-noun.ts';

const MOST_WORDS = 9;
/**
 * Most words of a phrase that ends with a name, which is not cut in two: "former army spokesperson Lt. Gen.
 * Ivan Ruiz Hale".
 */
const MOST_WITH_NAME = 14;

const isAdverb = (token: Token): boolean =>
  ((token.grammar & Grammar.adverb) !== 0 && !isAcronym(token)) || endsLikeAdverb(token);

/**
 * Returns the end (exclusive) of the noun phrase that begins at `start`; `start` itself when none begins
 * there.
 */
export function phraseEnd(
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
  if (isOwner(tokens, start, first, grammar)) return start;
  if (completesByCase && hasDeterminer && isOnlyVerb(tokens[i], isName(i))) return start; // "τον [διαψεύδει]"
  const isLong = (at: number): boolean =>
    at - first >= (isName(at) && isName(at - 1) ? MOST_WITH_NAME : MOST_WORDS);
  if (hasDeterminer && (isSaying(tokens, i) || isOrderOfVerb(tokens, start, i))) return start;
  while (i < tokens.length && !isLong(i) && sameSentence(tokens, start, i)) {
    if (isOwned(tokens, first, i, possessedEndings, hasDeterminer && isName(i - 1))) {
      i++;
      continue;
    }
    const next = wordEnd(tokens, first, i, hasDeterminer, isName, grammar);
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

/** "A mother of [two] said": behind a number without a noun stands the verb. */
const isSaying = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.grammar === Grammar.speech &&
  tokens[i]?.noun === 0 &&
  !tokens[i]?.lower.endsWith('s') &&
  hasGrammar(tokens, i - 2, Grammar.preposition) &&
  !hasGrammar(tokens, i - 1, Grammar.article | Grammar.possessive);

/** "when Weber [first learned] of it": behind a name a word for an order is an adverb before its verb. */
const isOrderOfVerb = (tokens: readonly Token[], start: number, i: number): boolean =>
  i === start + 1 &&
  hasGrammar(tokens, start, Grammar.adverb) &&
  tokens[start - 1]?.isCapital === true &&
  tokens[i]?.lower.endsWith('ed') === true &&
  isOnlyVerb(tokens[i], false);

/** True if the grammar of the language ends a phrase before its word at `i`, which is not the first. */
function endsBefore(tokens: readonly Token[], i: number, isName: NameTest, grammar: PhraseGrammar): boolean {
  const { capitalisesNouns, joinsNouns, adjectivesFollow, completesByCase, rolesFollow, caseAtEnd } = grammar;
  return (
    (!capitalisesNouns && isBehindTime(tokens, i)) ||
    (joinsNouns && !capitalisesNouns && (leavesName(tokens, i, isName) || opensContact(tokens, i))) ||
    (hasNoun(tokens, i - 1, Noun.definite) &&
      hasNoun(tokens, i, Noun.definite) &&
      !tokens[i - 1]?.lower.endsWith('s')) || // "forklarte dommeren [mannen]"
    (!isName(i) && grammar.causatives.has(tokens[i]?.lower ?? '')) || // "The defeat [led] Weber to say"
    (caseAtEnd && isName(i) && partsAtCase(tokens, i, isName, grammar)) ||
    (rolesFollow && followsName(tokens, i, isName)) ||
    (completesByCase && (opensAnother(tokens, i, isName) || opensHearerByCase(tokens, i, grammar))) ||
    ((adjectivesFollow || completesByCase) && isOnlyVerb(tokens[i], isName(i))) ||
    (adjectivesFollow && isClitic(tokens[i])) ||
    (capitalisesNouns && leavesCapitals(tokens, i, isName))
  );
}

/**
 * "Balster [herkent] zich niet": where nouns are joined in one word, none that no list has stands behind a name, unless that
 * owns it ("Balsters [opvolger] Eva Smit").
 */
const leavesName = (tokens: readonly Token[], i: number, isName: NameTest): boolean =>
  isName(i - 1) &&
  /^\p{Ll}/u.test(tokens[i]?.lower ?? '') &&
  !tokens[i]?.isCapital &&
  tokens[i]?.grammar === 0 &&
  tokens[i]?.noun === 0 &&
  !isParticle(tokens, i, isName) &&
  !/s['’]?$/.test(tokens[i - 1]?.lower ?? '') &&
  !isPossessiveEnding(tokens[i - 1]);

/** "kilder [VG] har snakket med": a body between people and a finite verb opens a clause that describes them. */
const opensContact = (tokens: readonly Token[], i: number): boolean =>
  hasNoun(tokens, i, Noun.organisation) &&
  hasNoun(tokens, i - 1, Noun.group | Noun.anonymous | Noun.role) &&
  hasGrammar(tokens, i + 1, Grammar.auxiliary);

/** "At one point [Councilman Hale] …", "last night [Mayor Weber] …": a noun for a time in small letters ends its phrase there. */
const isBehindTime = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.isCapital === true && tokens[i - 1]?.isCapital === false && hasNoun(tokens, i - 1, Noun.time);

/** "La portavoce [ci] tiene": a pronoun that is never a subject stands before its verb. */
const isClitic = (token: Token | undefined): boolean => token !== undefined && isMereObject(token);

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
  !isParticle(tokens, i, isName) &&
  !isOfAge(tokens, i);

/** "der 21 Jahre [alte] Mann": an adjective that a number and a time complete, before its noun. */
const isOfAge = (tokens: readonly Token[], i: number): boolean =>
  hasNoun(tokens, i - 1, Noun.time) &&
  (/^\p{N}/u.test(tokens[i - 2]?.lower ?? '') || hasGrammar(tokens, i - 2, Grammar.determiner)) &&
  tokens[i]?.grammar === 0 &&
  tokens[i + 1]?.isCapital === true;

/**
 * True if the words before a name say whose somebody is, for they are not in its case, or the word before has two stresses:
 * "ο σύζυγος [της] Γιώργος", "ο σύζυγός [της] Χανς".
 */
const isOwner = (
  tokens: readonly Token[],
  start: number,
  name: number,
  { stressed }: PhraseGrammar,
): boolean =>
  hasGrammar(tokens, start, Grammar.genitive) &&
  hasGrammar(tokens, name - 1, Grammar.possessive) &&
  (isEnclitic(tokens, start, stressed) ||
    (hasNoun(tokens, name, GIVEN_NAME) && !hasNoun(tokens, name - 1, Noun.oblique)));

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

/** Returns the end of the phrase's part at `i`, or `i` when the phrase ends before it. */
function wordEnd(
  tokens: readonly Token[],
  first: number,
  i: number,
  hasDeterminer: boolean,
  isName: NameTest,
  grammar: PhraseGrammar,
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
  if (i > first) return goesOn(tokens, first, i, hasDeterminer, isName, grammar) ? i + 1 : i;
  return opensPhrase(tokens, i, hasDeterminer, grammar.completesByCase) ? i + 1 : i;
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
  grammar: PhraseGrammar,
): boolean {
  if (grammar.completesByCase && tokens[i]?.grammar === 0) return true;
  if (describesOwned(tokens, i, grammar)) return true;
  return !isVerbHere(tokens, i, hasDeterminer, isName) || endsSource(tokens, first, i);
}

/** "partiets [finanspolitiske] talsmann": behind an owner a word of no list before an office describes who holds that. */
const describesOwned = (
  tokens: readonly Token[],
  i: number,
  { owningEnding, capitalisesNouns }: PhraseGrammar,
): boolean =>
  owningEnding !== '' &&
  !capitalisesNouns &&
  tokens[i - 1]?.lower.endsWith(owningEnding) === true &&
  tokens[i]?.grammar === 0 &&
  tokens[i]?.noun === 0 &&
  hasNoun(tokens, i + 1, OFFICE);

/** Words behind one among which the noun stands that it describes. */
const NOUN_REACH = 2;

/**
 * True if a word is one of the last that name a source, where no verb stands: "according to the Acme [campaign],", and with a
 * preposition, behind which no verb can come second, "according to Samoan [health] authorities".
 */
function endsSource(tokens: readonly Token[], first: number, i: number): boolean {
  const token = tokens[i];
  if (!token || endsLikeVerb(token)) return false;
  let before = first - 1;
  while (hasGrammar(tokens, before, DETERMINER)) before--;
  const isGoverned = hasGrammar(tokens, before, Grammar.preposition);
  if (!hasGrammar(tokens, isGoverned ? before - 1 : before, Grammar.according)) return false;
  let noun = i + 1;
  while (noun < i + NOUN_REACH && tokens[noun]?.isWord && !hasNoun(tokens, noun, SPEAKING_NOUN)) noun++;
  return !tokens[i + 1]?.isWord || (isGoverned && hasNoun(tokens, noun, SPEAKING_NOUN));
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
