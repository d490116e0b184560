import {
  ANY_PRONOUN,
  ANY_TITLE,
  CUE,
  DETERMINER,
  Grammar,
  Noun,
  SPEAKING_NOUN,
} from '../lexicon/word-classes.ts';
import { hasGrammar, hasNoun, isPossessiveEnding, type Token } from '../words/tokens.ts';
import type { NameTest } from './names.ts';
import { FINITE_BEFORE, type TagEndings, VERB } from './phrase-grammar.ts';

/** True if a word ends as nouns do that are in no list: "public prosecutions". */
const endsLikeNoun = (token: Token): boolean => /(?:[st]ions?|ments?|ness|it(?:y|ies))$/.test(token.lower);

/** True if a word is what a number counts, though it could be a verb, too: "12 votes". */
const isCounted = (number: Token, { lower }: Token): boolean =>
  /^\p{N}/u.test(number.lower) && lower.endsWith('s');

/** True if an auxiliary right behind a word that ends as plurals do shows it for a noun: "The opposition [claims] have been denied". */
const isSeveral = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.lower.endsWith('s') === true &&
  tokens[i + 1]?.grammar === (Grammar.auxiliary | ((tokens[i + 1]?.grammar ?? 0) & Grammar.verb));

/** True if a word of no list ends as adverbs do: "openly". */
export const endsLikeAdverb = (token: Token): boolean =>
  !token.isCapital && token.grammar === 0 && token.noun === 0 && /[a-z]{3}ly$/.test(token.lower);

/** A participle with a noun before it is no verb: "[Delhi-based] Acme", "state-owned". */
const COMPOUND = /^(?!(?:co|de|out|over|pre|re|under)-)[^-]+-/;

export const endsLikeVerb = ({ lower }: Token): boolean => /(?:ed|ing)$/.test(lower) && !COMPOUND.test(lower);

/**
 * True if the word at `i` belongs to a verb and begins no noun phrase. "la [definió]", "Riva [la] consideró": before a
 * verb that is known by its ending, or behind a sign, the article is a pronoun. After a pronoun, an auxiliary or a quotation a verb is no noun: "si [legge]", "ha
 * [escrito]", «…», [denuncia].
 */
export function isObjectOfVerb(
  tokens: readonly Token[],
  i: number,
  { participle, sure }: TagEndings,
): boolean {
  const isPronoun = hasGrammar(tokens, i, Grammar.objective);
  const before = tokens[i - 1];
  if (hasGrammar(tokens, i, Grammar.article)) {
    const verb = tokens[i + 1];
    if (verb?.noun !== 0 || verb.isCapital) return false;
    const isBehindQuotation = before?.isWord === false && (tokens[i - 2]?.stretch ?? -1) >= 0;
    if (isBehindQuotation && isPronoun && verb.grammar & Grammar.verb) return true; // «…», [le] fa eco il sindaco
    if (!(verb.grammar & CUE)) return false;
    if (isPronoun && saysIt(tokens, i)) return true;
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

/** "«…». [Lo] dice il sindaco": at the head of a sentence, before a verb of saying whose subject begins behind it. */
const saysIt = (tokens: readonly Token[], i: number): boolean =>
  tokens[i - 1]?.sentence !== tokens[i]?.sentence &&
  hasGrammar(tokens, i + 1, Grammar.speech) &&
  (hasGrammar(tokens, i + 2, DETERMINER) || tokens[i + 2]?.isCapital === true);

/** "la [bolla] «…»": a verb that only ever judges, right before somebody's words. */
const isVerdictOfWords = (tokens: readonly Token[], i: number): boolean =>
  hasGrammar(tokens, i, Grammar.verdict) &&
  !hasGrammar(tokens, i, Grammar.speech) &&
  (tokens[i + 1]?.stretch ?? -1) >= 0;

/**
 * True if a word of no list stands right behind a pronoun that is only ever an object, and so is a verb: "se
 * [basa] en el informe".
 */
export function isBehindObject(tokens: readonly Token[], i: number): boolean {
  const [before, token] = [tokens[i - 1], tokens[i]];
  const isUnlisted = token !== undefined && !token.isCapital && token.grammar === 0 && token.noun === 0;
  if (isUnlisted && isBehindWho(tokens, i)) return true;
  return (
    isUnlisted &&
    hasGrammar(tokens, i - 1, Grammar.objective) &&
    !hasGrammar(tokens, i - 1, DETERMINER | ANY_PRONOUN) &&
    before?.lower.startsWith('-') === false
  );
}

/** "el sindicato que [representa] a …": right behind "that" or "who" and a noun for somebody, with no article. */
const isBehindWho = (tokens: readonly Token[], i: number): boolean =>
  hasGrammar(tokens, i - 1, Grammar.complementiser | Grammar.relative) &&
  !hasGrammar(tokens, i - 1, DETERMINER | Grammar.preposition | Grammar.adverb) &&
  hasNoun(tokens, i - 2, SPEAKING_NOUN) &&
  !hasGrammar(tokens, i - 2, CUE | Grammar.verb | Grammar.auxiliary);

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

/** True if a word that no determiner stands before is rather a verb; in "according to reports" none is. */
export function opensAsVerb(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (!token) return false;
  if (token.grammar & Grammar.impersonal) return true; // "in het rapport [staat] dat …", though "de staat" is a noun
  if (!(token.grammar & VERB || endsLikeVerb(token))) return false;
  if (isGerundBehindName(tokens, i)) return true;
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

/** "with Weber [warning] of a collapse": a noun that is a gerund, too, opens no phrase right behind a name. */
const isGerundBehindName = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.lower.endsWith('ing') === true &&
  tokens[i]?.isCapital === false &&
  tokens[i - 1]?.isWord === true &&
  tokens[i - 1]?.isCapital === true;

/** True if an office begins with a participle: "[managing] director", "[acting] head". */
const opensTitle = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.lower.endsWith('ing') === true &&
  !hasGrammar(tokens, i, CUE) &&
  hasNoun(tokens, i + 1, Noun.role) &&
  !tokens[i + 1]?.isCapital;

/**
 * True if a word is a verb and no noun, and so cannot be an adjective behind one: "les négociations
 * [reprendraient]".
 */
export const isOnlyVerb = (token: Token | undefined, isName: boolean): boolean =>
  token !== undefined && !isName && (token.grammar & VERB) !== 0 && token.noun === 0;

/** True if the word at `i`, which could also go on with the noun phrase before it, is the verb. */
export function isVerbHere(
  tokens: readonly Token[],
  i: number,
  hasDeterminer: boolean,
  isName: NameTest,
): boolean {
  const token = tokens[i];
  const before = tokens[i - 1];
  if (!token || !before) return true;
  const finiteNext = canBeFinite(tokens, i + 1, isName);
  const headBefore = isName(i - 1) || (before.noun & SPEAKING_NOUN) !== 0;
  if (before.noun & Noun.time && isParticipleOfNobody(token)) return true; // "on Wednesday [accused] Democrats"
  if (completesOffice(tokens, i) || isDescribed(tokens, i, hasDeterminer)) return false;
  if (token.noun & SPEAKING_NOUN)
    return headBefore && (token.grammar & VERB) !== 0 && !finiteNext && !isPossessiveEnding(before);
  if (token.grammar & VERB || endsLikeVerb(token))
    return !(
      isPossessiveEnding(before) ||
      isCounted(before, token) ||
      isSeveral(tokens, i) ||
      (hasDeterminer && !headBefore && !finiteNext && !(token.grammar & Grammar.speech))
    );
  // "Acme corporate communications said": the verb is still to come
  const finiteSoon = finiteNext || (tokens[i + 1]?.grammar === 0 && canBeFinite(tokens, i + 2, isName));
  if (token.noun & ANY_TITLE || (hasDeterminer && endsPhrase(tokens, i))) return false;
  if (isDeedOfOne(tokens, i)) return true;
  return headBefore && !finiteSoon && !isName(i + 1) && !isPossessiveEnding(before) && !endsLikeNoun(token);
}

/** "the mayor [rebuffs] Weber": behind somebody in the singular an unlisted word with the ending of a verb of one person. */
const isDeedOfOne = (tokens: readonly Token[], i: number): boolean => {
  const [before, token] = [tokens[i - 1], tokens[i]];
  if (!before || !token || token.isCapital || before.isCapital || !tokens[i + 1]?.isCapital) return false;
  return (before.noun & Noun.role) !== 0 && !before.lower.endsWith('s') && /[^s]s$/.test(token.lower);
};

/** "the consumer [world], …": no form of a verb that a comma follows, behind a noun in the singular. */
const endsPhrase = (tokens: readonly Token[], i: number): boolean =>
  tokens[i + 1]?.lower === ',' &&
  !hasGrammar(tokens, i - 1, Grammar.conjunction) &&
  !/(?:s|ed|t|en|an|un|ew|ook)$/.test(tokens[i]?.lower ?? '');

/** Endings of adjectives that no noun has. */
const ADJECTIVE_ENDING = /[a-z]{3}(?:ous|ful|less|[ai]ble|ional|ical)$/;

/**
 * True if the word before a verb form shows it for a noun or an adjective: "of additional [reasons]", "a newly [revealed]
 * plan".
 */
function isDescribed(tokens: readonly Token[], i: number, hasDeterminer: boolean): boolean {
  const [before, token] = [tokens[i - 1], tokens[i]];
  if (!before || !token || before.isCapital || before.noun !== 0 || before.grammar !== 0) return false;
  const isBare = !hasDeterminer && hasGrammar(tokens, i - 2, Grammar.preposition);
  if (isBare && token.lower.endsWith('s')) return ADJECTIVE_ENDING.test(before.lower);
  return hasDeterminer && token.lower.endsWith('ed') && endsLikeAdverb(before);
}

/** "the White House [press] secretary": a word for a body before an office in the singular, as no verb of one person stands. */
const completesOffice = (tokens: readonly Token[], i: number): boolean => {
  const [token, office] = [tokens[i], tokens[i + 1]];
  if (!token || !office || token.isCapital || office.isCapital || !(token.noun & Noun.organisation))
    return false;
  return (
    !/(?:[^s]s|ed|ing)$/.test(token.lower) && (office.noun & Noun.title) !== 0 && !office.lower.endsWith('s')
  );
};

function canBeFinite(tokens: readonly Token[], i: number, isName: NameTest): boolean {
  const grammar = tokens[i]?.grammar ?? 0;
  return (grammar & FINITE_BEFORE) !== 0 && !(grammar & Grammar.adverb) && !isName(i);
}
