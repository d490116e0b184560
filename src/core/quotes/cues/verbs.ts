import type { Analysis } from '../analysis/analysis.ts';
import { CUE, Grammar } from '../lexicon/word-classes.ts';
import { hasGrammar } from '../words/tokens.ts';
import { isPurePreposition } from './climb.ts';
import { endsQuotation } from './ends-quotation.ts';

const VERB = CUE | Grammar.verb;

/** Forms of "be", which make a participle passive. */
export const BE =
  /^(?:is|are|was|were|been|be|being|'s|wurde|wurden|wird|werden|worden|été|fue|sido|stato|stata|foi|werd|wordt)$/;

/** True if the word brings in the doer of a passive: "by", "von", "par". */
export const isAgent = (a: Analysis, i: number): boolean => hasGrammar(a.tokens, i, Grammar.agent);

/**
 * True if the token is a verb that may tie a statement to its subject; unknown words count by their ending.
 */
export function isVerb(a: Analysis, i: number): boolean {
  const token = a.tokens[i];
  if (!token?.isWord || a.inMention[i] === 1 || isNoun(a, i) || isBehindArticle(a, i)) return false;
  const isNominal = isPurePreposition(a, i - 1) && a.tokens[i - 1]?.lower !== 'to';
  if (isNominal && !token.lower.endsWith('ing') && beforeGoverning(a, i) < 0) return false;
  if (token.grammar & Grammar.auxiliary && (hasGrammar(a.tokens, i + 1, CUE) || isClitic(a, i + 1)))
    return false;
  if (isNominalised(a, i)) return false;
  if (token.grammar & VERB) return true;
  if (a.lexicon.data.caseAtEnd) return false; // Hungarian "éves" ends so
  return !token.isCapital && token.grammar === 0 && /(?:ed|[^s]s|ing)$/.test(token.lower);
}

/** A pronoun written onto the verb: "a[-t-il] déclaré". */
export const isClitic = (a: Analysis, i: number): boolean =>
  a.tokens[i]?.lower.startsWith('-') === true && a.inMention[i] === 1;

/** Words that may stand before the verb that governs an infinitive: "[ha] tenuto a precisare", "[si è] limitato a dire". */
const BEFORE_FINITE = Grammar.auxiliary | Grammar.adverb | Grammar.objective;

/**
 * Returns the token before the verb that governs an infinitive of saying by a preposition, right behind a quotation or a
 * comma: "«…», [venait de répéter] Marc Roux", "«…», [ha tenuto a precisare] la ministra"; -1 for any other verb.
 */
export function beforeGoverning(a: Analysis, i: number): number {
  const isInfinitive =
    a.lexicon.data.adjectivesFollow &&
    hasGrammar(a.tokens, i, Grammar.speech) &&
    a.lexicon.infiniteEndings.some((ending) => a.tokens[i]?.lower.endsWith(ending));
  if (!isInfinitive || !isPurePreposition(a, i - 1) || a.inMention[i - 2] === 1) return -1;
  if (!a.tokens[i - 2]?.isWord) return -1; // “…”, [para] assinalar o dia
  let k = i - 3;
  while (k > i - 6 && (a.tokens[k]?.stretch ?? -1) < 0 && hasGrammar(a.tokens, k, BEFORE_FINITE)) k--;
  return endsQuotation(a, k) || (k < i - 3 && a.tokens[k]?.lower === ',') ? k : -1;
}

/** "según lo [señalado] por la jueza": a participle behind "according to" and a pronoun that is an object before a finite verb. */
const isNominalised = (a: Analysis, i: number): boolean =>
  a.lexicon.data.dropsSubjects &&
  a.lexicon.data.adjectivesFollow &&
  hasGrammar(a.tokens, i - 1, Grammar.objective) &&
  hasGrammar(a.tokens, i - 2, Grammar.according) &&
  a.lexicon.tagEndings.participle.some((ending) => a.tokens[i]?.lower.endsWith(ending));

/** "[un] chiffre « énorme »": behind an article that is nothing else a word is no verb. */
function isBehindArticle(a: Analysis, i: number): boolean {
  const before = a.tokens[i - 1];
  return before?.grammar === Grammar.article && !a.lexicon.definites.has(before.lower);
}

/**
 * True if a capital amid a clause, where nouns are capitalised, shows that a word is no verb: "Es brauche
 * fundiertes [Wissen]".
 */
function isNoun(a: Analysis, i: number): boolean {
  const { isCapital } = a.tokens[i] ?? {};
  return (
    a.lexicon.data.capitalisesNouns &&
    isCapital === true &&
    a.tokens[i - 1]?.isWord === true &&
    a.tokens[i - 1]?.sentence === a.tokens[i]?.sentence
  );
}
