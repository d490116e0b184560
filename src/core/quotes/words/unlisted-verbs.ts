import type { Lexicon } from '../lexicon/lexicon.ts';
import { CUE, DETERMINER, Grammar } from '../lexicon/word-classes.ts';
import { hasGrammar, type Token } from './tokens.ts';

/** Small words between a quotation and the verb of its tag: "lo ha", "s' est", "non". */
const MAX_SMALL = 4;
const SMALL = Grammar.auxiliary | Grammar.objective | Grammar.negation | Grammar.adverb;
const KNOWN_VERB = CUE | Grammar.verb;
const SHORTEST = 4;

/**
 * Marks as verbs of saying those words that no list holds as such, but that form and place show to be one: «…», bufó el
 * alcalde. They stand in lower case right after a quotation and its comma, and end like a verb of the language.
 */
export function markUnlistedVerbs(tokens: readonly Token[], lexicon: Lexicon): void {
  const { tagEndings } = lexicon;
  if (tagEndings.sure.length === 0 && tagEndings.open.length === 0) return;
  tokens.forEach((token, i) => {
    if (token.stretch >= 0 || !endsQuotation(tokens, i - 1)) return;
    let verb = i;
    while (verb < i + MAX_SMALL && hasGrammar(tokens, verb, SMALL) && !isTaggedVerb(tokens, verb)) verb++;
    const word = tokens[verb];
    if (!word || !isOpenWord(word) || word.paragraph !== token.paragraph || isTaggedVerb(tokens, verb))
      return;
    const isAfterAuxiliary = hasGrammar(tokens, verb - 1, Grammar.auxiliary) && verb > i;
    const isAfterPronoun =
      verb > i &&
      hasGrammar(tokens, verb - 1, Grammar.objective) &&
      !hasGrammar(tokens, verb - 1, Grammar.article);
    const ends = (endings: readonly string[]): boolean => endings.some((end) => word.lower.endsWith(end));
    const isVerb = isAfterAuxiliary
      ? ends(tagEndings.participle)
      : ends(tagEndings.sure) || (ends(tagEndings.open) && (isAfterPronoun || opensSource(tokens, verb + 1)));
    if (isVerb) word.grammar |= Grammar.speech;
  });
}

const isTaggedVerb = (tokens: readonly Token[], i: number): boolean => hasGrammar(tokens, i, Grammar.speech);

/** Whether the token is the comma after a quotation, or the end of one that closes with its own comma or sign. */
function endsQuotation(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (!token || token.isWord) return false;
  if (token.stretch < 0) return token.lower === ',' && (tokens[i - 1]?.stretch ?? -1) >= 0;
  return /^[,?!…]$/.test(tokens[i - 1]?.lower ?? '');
}

const isOpenWord = ({ isWord, isCapital, grammar, noun, lower }: Token): boolean =>
  isWord && !isCapital && noun === 0 && (grammar & ~KNOWN_VERB) === 0 && lower.length >= SHORTEST;

/** Whether the words that name a source may begin here, or the sentence ends: "bufó el alcalde", "bufó Ruiz". */
function opensSource(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (!token) return true;
  if (!token.isWord) return /^[.,;]$/.test(token.lower);
  return token.isCapital || token.lower.startsWith('-') || (token.grammar & DETERMINER) !== 0;
}
