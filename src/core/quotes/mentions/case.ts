import type { Lexicon } from '../lexicon/lexicon.ts';
import { DETERMINER, GIVEN_NAME, Grammar, Noun, OFFICE } from '../lexicon/word-classes.ts';
import { hasGrammar, hasNoun, type Token } from '../words/tokens.ts';
import type { KnownPeople } from './known-people.ts';
import type { Mention } from './mention.ts';

/** True if a token is the ending of a name in another case than the subject's: the ":lle" of "STT:lle". */
const isNameEnding = (token: Token | undefined): boolean =>
  token?.isWord === false && (token.grammar & Grammar.objective) !== 0;

/** Words with what their language's data says of them. */
export interface Words {
  tokens: readonly Token[];
  lexicon: Lexicon;
  /** See `knownPeople`. */
  knownPeople: KnownPeople;
}

/**
 * True if the article or the endings of a noun phrase show that it is no subject: "Českému rozhlasu",
 * "reportérům", "Ewą Lis", "a Zala Sportnak".
 */
export function isOblique(words: Words, mention: Mention): boolean {
  const { type, from, nameFrom, to, head, titleTo } = mention;
  const { tokens, lexicon } = words;
  if (type === 'pronoun' || hasNoun(tokens, from, Noun.subject)) return false;
  if (hasGrammar(tokens, from, DETERMINER) && hasNoun(tokens, from, Noun.oblique)) return true;
  if (type === 'name' && lexicon.data.caseAtEnd) {
    if (isNameEnding(tokens[to])) return true;
    if (isBehindOffice(words, from) && to > from + 1) return false;
    // "Jean Barrot [külügyminiszter]", "Jean Barrot [szerint]": the office behind a name shows the case of both
    if (lexicon.data.rolesFollow && titleTo !== undefined) return hasNoun(tokens, titleTo - 1, Noun.oblique);
    if (lexicon.data.surnameFirst && hasGrammar(tokens, to, Grammar.accordingAfter)) return false;
    // "Sanna Marin": a surname may end like a first name in another case
    const isSurname = !lexicon.data.surnameFirst && hasNoun(tokens, head, GIVEN_NAME);
    return hasNoun(tokens, head, Noun.oblique) && !isSurname;
  }
  if (type === 'name') return isDeclinedName(words, mention);
  // "[paikalle osunut] silminnäkijä": where the last word of a phrase has its case, the first one says nothing
  const isFirst = !lexicon.data.caseAtEnd && hasNoun(tokens, nameFrom, Noun.oblique);
  if (isUnlistedObject(tokens[head], lexicon)) return true;
  return isFirst || hasNoun(tokens, head, Noun.oblique);
}

/** True if a noun that no list has ends as objects do: "nevezte a [kampányt]". */
const isUnlistedObject = (token: Token | undefined, { data: { objectEnding } }: Lexicon): boolean =>
  objectEnding !== '' && token?.noun === 0 && !token.isCapital && token.lower.endsWith(objectEnding);

/** True if a comma and somebody's office in the form of a subject stand before a name: "a hivatal szóvivője, [Briguera]". */
const isBehindOffice = ({ tokens, lexicon }: Words, from: number): boolean =>
  lexicon.data.rolesFollow &&
  tokens[from - 1]?.lower === ',' &&
  hasNoun(tokens, from - 2, OFFICE) &&
  !hasNoun(tokens, from - 2, Noun.oblique);

/** True if a name is in another case than the subject's by what stands before it, its first name, or the text elsewhere. */
function isDeclinedName(words: Words, mention: Mention): boolean {
  const { tokens, knownPeople } = words;
  const { from, nameFrom, to, head } = mention;
  if (isNameOfOblique(words, mention)) return true;
  // a lone surname may end like a first name in another case: "Wrona"
  const isLone = to === nameFrom + 1 && hasNoun(tokens, nameFrom, GIVEN_NAME);
  // "cytuje [Zalewskiego] serwis"
  const isDeclined = to === from + 1 && knownPeople.isDeclined(tokens[head]?.lower ?? '');
  return (hasNoun(tokens, nameFrom, Noun.oblique) && !isLone) || isDeclined;
}

/** Most adjectives between a noun for a body and its name: "serwisie [społecznościowym] Truth Social". */
const MAX_ADJECTIVES = 2;

/**
 * True if a noun for a body or a medium stands right before a name, and not as a subject: "řekl serveru
 * [Novinky]", "na síti [Truth Social] napsal". A name that the text knows for a person's is none of a thing.
 */
function isNameOfOblique({ tokens, lexicon, knownPeople }: Words, { from, nameFrom, to }: Mention): boolean {
  if (!lexicon.data.completesByCase || hasNoun(tokens, nameFrom, GIVEN_NAME)) return false;
  if (knownPeople.has(tokens[to - 1]?.lower ?? '')) return false;
  if (tokens.slice(from, nameFrom).some(({ noun }) => noun & OFFICE)) return false;
  let isDeclined = false;
  for (let i = nameFrom - 1; i >= nameFrom - 1 - MAX_ADJECTIVES; i--) {
    const token = tokens[i];
    if (!token?.isWord || token.isCapital || token.stretch >= 0 || token.noun & OFFICE) return false;
    if (token.sentence !== tokens[nameFrom]?.sentence) return false;
    isDeclined ||=
      (token.noun & Noun.oblique) !== 0 || lexicon.obliqueEndings.some((it) => token.lower.endsWith(it));
    if (token.grammar & Grammar.termCue || token.noun & Noun.organisation)
      return isDeclined || isGoverned(tokens, i);
  }
  return false;
}

/** True if a preposition governs the noun at a token, over a possessive: "na [své] síti". */
const isGoverned = (tokens: readonly Token[], i: number): boolean =>
  hasGrammar(tokens, hasGrammar(tokens, i - 1, Grammar.possessive) ? i - 2 : i - 1, Grammar.preposition);
