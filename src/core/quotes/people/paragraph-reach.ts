import type { Analysis } from '../analysis/analysis.ts';
import { DASH_SIGN } from '../marks/dashes.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Token } from '../words/tokens.ts';
import { isAnyPerson } from './description-traits.ts';

/** Sentences of a paragraph that are looked back over. */
const PARAGRAPH_REACH = 12;

/** The first sentence of the paragraph that a token stands in. */
export function paragraphStart(a: Analysis, { sentence, paragraph }: Token): number {
  let first = sentence;
  while (sentence - first < PARAGRAPH_REACH && a.sentences[first - 1]?.paragraph === paragraph) first--;
  return first;
}

/**
 * The first sentence of a token's paragraph; of the one before in a spoken line, which it brings in, and where bare
 * offices take up those named before them.
 */
export function startOfReach(a: Analysis, head: Token): number {
  const start = paragraphStart(a, head);
  const reachesBack = a.lexicon.data.bareIsDefinite || opensWithDash(a, start);
  const before = reachesBack ? a.tokens[a.sentences[start - 1]?.from ?? -1] : undefined;
  return before ? paragraphStart(a, before) : start;
}

/** True if a dash opens a sentence as spoken. */
function opensWithDash(a: Analysis, sentence: number): boolean {
  const { from = 0 } = a.sentences[sentence] ?? {};
  const first = a.tokens[from]?.isWord === false ? from + 1 : from;
  return a.stretches[a.tokens[first]?.stretch ?? -1]?.sign === DASH_SIGN;
}

/**
 * True if a description opens a paragraph and brings somebody in there: in a language whose verbs precede those whom they
 * take up, as in "Il sindaco ha …", or where nouns are joined an office: "Planteieren sier …".
 */
export function opensParagraph(a: Analysis, mention: Mention): boolean {
  const { tokens, lexicon } = a;
  const { adjectivesFollow, joinsNouns } = lexicon.data;
  const bringsIn = adjectivesFollow || (joinsNouns && !isAnyPerson(a, mention));
  return bringsIn && tokens[mention.from - 1]?.paragraph !== tokens[mention.from]?.paragraph;
}
