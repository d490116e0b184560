import type { Span } from '../../types.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { ANY_TITLE, CUE, Grammar, Noun, PEOPLE, SPEAKING_NOUN } from '../lexicon/word-classes.ts';
import { hasGrammar, hasNoun, type Token } from './tokens.ts';

/**
 * Returns the length, in tokens, of the longest of the phrases that stands at a token; 0: none stands there.
 * @param phrases the words that follow the first word of a phrase, longer ones first, by that first word
 */
export function phraseAt(
  phrases: ReadonlyMap<string, readonly (readonly string[])[]>,
  tokens: readonly Token[],
  i: number,
): number {
  const rest = phrases
    .get(tokens[i]?.lower ?? '')
    ?.find((words) => words.every((word, k) => tokens[i + 1 + k]?.lower === word));
  return rest ? rest.length + 1 : 0;
}

/**
 * Returns the gender of a phrase that takes up whoever was named last ("cette dernière"); null where the
 * tokens from `from` to `to` (exclusive) are no such phrase.
 */
export function anaphorAt(
  { anaphors }: Lexicon,
  tokens: readonly Token[],
  from: number,
  to: number,
): 'male' | 'female' | null {
  if (phraseAt(anaphors.male, tokens, from) === to - from) return 'male';
  return phraseAt(anaphors.female, tokens, from) === to - from ? 'female' : null;
}

/**
 * Marks the last words of phrases that take up whoever was named last as nouns for a person, where no noun
 * follows: not in "cette dernière offre".
 */
export function markAnaphors(tokens: readonly Token[], { anaphors }: Lexicon): void {
  if (anaphors.male.size + anaphors.female.size === 0) return;
  const genders = [
    [anaphors.male, Noun.roleMale],
    [anaphors.female, Noun.roleFemale],
  ] as const;
  tokens.forEach((_, i) => {
    for (const [phrases, bit] of genders) {
      const length = phraseAt(phrases, tokens, i);
      const [last, next] = [tokens[i + length - 1], tokens[i + length]];
      const isWhole = !next?.isWord || next.grammar !== 0;
      if (length > 0 && last && isWhole) last.noun |= Noun.role | bit;
    }
  });
}

/** Marks all words of adverbs of several words as adverbs, and as nothing else: "témoigne [de son côté] Anne". */
export function markAdverbPhrases(tokens: readonly Token[], { adverbPhrases }: Lexicon): void {
  if (adverbPhrases.size === 0) return;
  tokens.forEach((_, i) => {
    const length = phraseAt(adverbPhrases, tokens, i);
    for (const token of tokens.slice(i, i + length)) {
      token.grammar = Grammar.adverb;
      token.noun = 0;
    }
  });
}

/** Marks the first word of verbs of saying of several words as one, and the words behind it as adverbs: "[έκανε λόγο] για". */
export function markSpeechPhrases(tokens: readonly Token[], { speechPhrases }: Lexicon): void {
  if (speechPhrases.size === 0) return;
  tokens.forEach((verb, i) => {
    const length = phraseAt(speechPhrases, tokens, i);
    if (length === 0) return;
    verb.grammar = Grammar.speech | (verb.grammar & Grammar.verb);
    verb.noun = 0;
    for (const token of tokens.slice(i + 1, i + length)) {
      token.grammar = Grammar.adverb;
      token.noun = 0;
    }
  });
}

/**
 * Marks adverbs as none between a definite article and a noun for somebody or a name: "den [tidligere] direktør Eva Dahl". Only
 * where nouns are joined in one word and written small.
 */
export function markAdjectives(tokens: readonly Token[], { data, definites }: Lexicon): void {
  if (!data.joinsNouns || data.capitalisesNouns) return;
  tokens.forEach((token, i) => {
    if (!(token.grammar & Grammar.adverb) || token.isCapital || token.noun & SPEAKING_NOUN) return;
    const [article, next] = [tokens[i - 1], tokens[i + 1]];
    const isBehind = article?.sentence === token.sentence && definites.has(article.lower);
    const isUnlisted = next?.isWord === true && next.grammar === 0 && next.noun === 0;
    const isBefore =
      next?.isWord === true && (next.isCapital || (next.noun & (SPEAKING_NOUN | ANY_TITLE)) !== 0);
    if (!isBehind || !(isBefore || isUnlisted) || !hasGrammar(tokens, i - 1, Grammar.article)) return;
    token.grammar = 0;
    token.noun = 0;
  });
}

const GOES_ON = CUE | Grammar.verb | Grammar.auxiliary | Grammar.preposition | Grammar.relative;

/**
 * Marks "nigeriano" in "spiega il nigeriano" as a noun for somebody: a definite article that tells the gender stands
 * before it, and no noun follows. Only where adjectives follow their noun.
 */
export function markDemonyms(tokens: readonly Token[], lexicon: Lexicon): void {
  if (!lexicon.data.adjectivesFollow) {
    if (lexicon.data.joinsNouns && !lexicon.data.capitalisesNouns) markCapitalDemonyms(tokens, lexicon);
    return;
  }
  tokens.forEach((token, i) => {
    if (token.isCapital || token.grammar !== 0 || !(token.noun & Noun.place)) return;
    const [article, next] = [tokens[i - 1]?.lower ?? '', tokens[i + 1]];
    const isNoun = next !== undefined && (next.noun & ~Noun.particle) !== 0 && !(next.grammar & CUE); // "la nueva [novela]", not "el argentino [le] dio"
    if (next?.isWord && (!next.grammar || isNoun)) return;
    if (lexicon.definitesMale.has(article)) token.noun |= Noun.role | Noun.roleMale;
    else if (lexicon.definitesFemale.has(article)) token.noun |= Noun.role | Noun.roleFemale;
  });
}

/** Marks "Belgische" in "aldus de Belgische" as a noun for a woman: an article stands before it, and no noun follows. */
function markCapitalDemonyms(tokens: readonly Token[], lexicon: Lexicon): void {
  tokens.forEach((token, i) => {
    const [article, next] = [tokens[i - 1]?.lower ?? '', tokens[i + 1]];
    const isAdjective = token.isCapital && token.noun === Noun.place && token.lower.endsWith('e');
    if (!isAdjective || !lexicon.definites.has(article)) return;
    if (next?.isWord && (next.isCapital || !next.grammar || next.noun & ~Noun.particle)) return;
    token.noun = Noun.role | Noun.roleFemale;
  });
}

/**
 * Marks "autre" in "un autre résume" as a noun for somebody: an article stands before it, and no noun follows. Only where
 * adjectives follow their noun.
 */
export function markOthers(tokens: readonly Token[], { data }: Lexicon): void {
  if (!data.adjectivesFollow) return;
  tokens.forEach((token, i) => {
    const next = tokens[i + 1];
    const isOther =
      (token.grammar & Grammar.determiner) !== 0 &&
      (token.grammar & Grammar.open) !== 0 &&
      hasGrammar(tokens, i - 1, Grammar.article);
    if (isOther && (!next?.isWord || next.grammar & GOES_ON)) token.noun |= Noun.anonymous;
  });
}

/**
 * Marks "secondo" in "in un secondo messaggio" as a determiner: a word that brings in a source elsewhere, behind an
 * article. Only where adjectives follow their noun.
 */
export function markOrdinals(tokens: readonly Token[], { data, definitesJoined }: Lexicon): void {
  if (!data.adjectivesFollow) return;
  tokens.forEach((token, i) => {
    if (!(token.grammar & Grammar.according)) return;
    const isCounted =
      hasGrammar(tokens, i - 1, Grammar.article) || definitesJoined.has(tokens[i - 1]?.lower ?? '');
    if (isCounted) token.grammar = Grammar.determiner;
  });
}

/**
 * Marks "a" in "declarou a jornalistas" as a preposition, where the article of the same form is singular and a noun for several
 * people in the plural follows.
 */
export function markHearers(tokens: readonly Token[], { data, plurals }: Lexicon): void {
  if (!data.adjectivesFollow) return;
  tokens.forEach((token, i) => {
    if (!(token.grammar & Grammar.article) || !(token.grammar & Grammar.preposition)) return;
    const next = tokens[i + 1];
    const isPlural = plurals.some(([ending]) => next?.lower.endsWith(ending)) && !token.lower.endsWith('s');
    if (isPlural && next && next.noun & Noun.group) token.grammar = Grammar.preposition;
  });
}

/** Words behind "of" among which the noun for people stands: "uno [dei due agenti]". */
const PEOPLE_REACH = 3;

/**
 * Marks "uno" in "dice uno di loro", "een" in “…”, zegt een van de agenten as a noun for somebody: an article that is not
 * definite, behind a verb of saying, behind "according to" or at the head of a sentence, before "of" and a pronoun or people.
 */
export function markOneOf(tokens: readonly Token[], { definites }: Lexicon): void {
  tokens.forEach((token, i) => {
    const isOne = (token.grammar & Grammar.article) !== 0 && !definites.has(token.lower);
    // «…», dice [uno].
    const isLone = /^[.,;]$/.test(tokens[i + 1]?.lower ?? '') && hasGrammar(tokens, i - 1, Grammar.speech);
    if (isOne && isLone && token.stretch < 0) token.noun |= Noun.anonymous;
    if (!isOne || !isOf(tokens, i + 1) || token.stretch >= 0) return;
    const start = hasGrammar(tokens, i - 1, Grammar.article) ? i - 1 : i; // "l’un d’eux"
    const opens = tokens[start]?.isCapital === true && tokens[start - 1]?.isWord !== true;
    if (!opens && !hasGrammar(tokens, start - 1, CUE | Grammar.according | Grammar.auxiliary)) return;
    const people = tokens.slice(i + 2, i + 2 + PEOPLE_REACH);
    if (isOfThem(tokens, i) || people.some(({ noun }) => noun & (PEOPLE | Noun.group)))
      token.noun |= Noun.anonymous;
  });
}

/** True for "of" and other prepositions, the French "d’" too. */
const isOf = (tokens: readonly Token[], i: number): boolean =>
  hasGrammar(tokens, i, Grammar.preposition) ||
  (hasGrammar(tokens, i, Grammar.determiner) && hasNoun(tokens, i, Noun.particle));

/** True if "of" and a pronoun for several stand behind a word: "uno [di loro]", "een [van hen]", "l’un [d’eux]". */
export function isOfThem(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 3];
  return (
    isOf(tokens, i + 1) &&
    hasGrammar(tokens, i + 2, Grammar.plural | Grammar.objective) &&
    !hasGrammar(tokens, i + 2, Grammar.article) &&
    !(next?.isWord && next.grammar === 0)
  );
}

/**
 * Marks the words of bodies' names: those between marks that name who tells something, and those of listed names of several
 * words ("Белый [дом]").
 * @param tellers the names between marks, in reading order
 */
export function markBodyNames(
  tokens: readonly Token[],
  { bodyNames }: Lexicon,
  tellers: readonly Span[],
): void {
  let n = 0;
  tokens.forEach((token, i) => {
    while (token.start >= (tellers[n]?.end ?? Number.POSITIVE_INFINITY)) n++;
    const isTeller = token.start >= (tellers[n]?.start ?? Number.POSITIVE_INFINITY);
    const before = tokens[i - 1];
    const isListed = before?.isCapital === true && bodyNames.has(`${before.lower}_${token.lower}`);
    if (!token.isWord || !(isTeller || isListed)) return;
    token.isCapital = true;
    token.grammar = 0;
    token.noun |= Noun.bodyName;
  });
}
