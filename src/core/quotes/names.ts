import {
  ANY_PRONOUN,
  ANY_TITLE,
  FUNCTION_WORD,
  Grammar,
  type Lexicon,
  Noun,
  SPEAKING_NOUN,
} from './lexicon.ts';
import type { Sentence } from './sentences.ts';
import type { Token } from './tokens.ts';

/** Tells which tokens can stand in a proper name. */
export type NameTest = (index: number) => boolean;

const NEVER_NAME =
  FUNCTION_WORD | Grammar.article | Grammar.determiner | Grammar.possessive | ANY_PRONOUN | Grammar.according;
const COMMON = SPEAKING_NOUN | Noun.time | Noun.speechNoun;
const GIVEN_NAME = Noun.nameMale | Noun.nameFemale;
/** Share of capitalised words from which a line is taken for a headline in title case. */
const TITLE_CASE_SHARE = 0.7;

/** Numbers of the paragraphs whose words are nearly all capitalised: capitals say nothing there. */
function titleCaseParagraphs(sentences: readonly Sentence[], tokens: readonly Token[]): Set<number> {
  const words = new Map<number, [number, number]>();
  for (const { from, to, paragraph } of sentences) {
    const count = words.get(paragraph) ?? [0, 0];
    for (let i = from; i < to; i++) {
      const token = tokens[i];
      if (!token?.isWord || token.end - token.start < 4) continue;
      count[0]++;
      if (token.isCapital || /^\p{N}/u.test(token.lower)) count[1]++;
    }
    words.set(paragraph, count);
  }
  const out = new Set<number>();
  for (const [paragraph, [all, capital]] of words)
    if (all >= 4 && capital >= all * TITLE_CASE_SHARE) out.add(paragraph);
  return out;
}

/** Builds the test for one text: a capital counts where it is not owed to the place in the sentence. */
export function nameTest(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  lexicon: Lexicon,
): NameTest {
  const starts = new Set<number>();
  for (const { from, to } of sentences) {
    let i = from;
    while (i < to && !tokens[i]?.isWord) i++;
    starts.add(i);
  }
  const titleCase = titleCaseParagraphs(sentences, tokens);
  const opensQuote = (i: number): boolean => (tokens[i]?.stretch ?? -1) >= 0 && !tokens[i - 1]?.isWord;
  const seenCapital = new Set<string>();
  const seenSmall = new Set<string>();
  tokens.forEach((token, i) => {
    if (!token.isWord) return;
    if (!token.isCapital) seenSmall.add(token.lower);
    else if (!starts.has(i) && !titleCase.has(token.paragraph) && !opensQuote(i))
      seenCapital.add(token.lower);
  });
  const common = lexicon.data.capitalisesNouns ? COMMON : 0;

  const atStart = (token: Token, i: number): boolean => {
    if (token.noun & GIVEN_NAME || seenCapital.has(token.lower)) return true;
    if (token.noun & (COMMON & ~Noun.organisation) || token.grammar !== 0) return false;
    if (seenSmall.has(token.lower)) return false;
    const next = tokens[i + 1];
    return !lexicon.data.capitalisesNouns || next?.isCapital === true;
  };

  return (i) => {
    const token = tokens[i];
    if (!token?.isCapital) return false;
    const next = tokens[i + 1];
    if (token.grammar & NEVER_NAME && token.isAllCapital && token.end - token.start > 1)
      return !titleCase.has(token.paragraph);
    if (token.grammar & NEVER_NAME)
      return (token.noun & GIVEN_NAME) !== 0 && next?.isCapital === true && (next.grammar & NEVER_NAME) === 0;
    if (token.noun & Noun.time) return (token.noun & GIVEN_NAME) !== 0 && next?.isCapital === true;
    if (titleCase.has(token.paragraph))
      return seenCapital.has(token.lower) || (token.noun & (GIVEN_NAME | ANY_TITLE)) !== 0;
    if (starts.has(i) || opensQuote(i))
      return atStart(token, i) || (next?.isCapital === true && token.grammar === 0 && !(token.noun & common));
    return (token.noun & common & ~ANY_TITLE) === 0;
  };
}
