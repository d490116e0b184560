import type { Analysis } from '../analysis/analysis.ts';
import { lowerBound } from '../analysis/binary-search.ts';
import { Grammar, Noun } from '../lexicon/word-classes.ts';
import { category, count, type Feature, flag } from '../trees/features.ts';
import type { Token } from '../words/tokens.ts';
import type { PlacedStretch, Surroundings } from './surroundings.ts';

/** A stretch in its text, with facts that several features read. */
export interface StretchContext {
  a: Analysis;
  near: Surroundings;
  placed: PlacedStretch;
  /** Index among the outermost stretches. */
  order: number;
  /**
   * Text between the marks, with a comma or full stop that stands right after the mark: “…”, and “…,” say the
   * same.
   */
  quoted: string;
  /** Number of words among its first `MAX_TOKENS_READ` tokens, and of words with a capital. */
  words: number;
  capitals: number;
  /** The tokens before and after it, where its paragraph has any. */
  before: Token | null;
  after: Token | null;
}

const MAX_TOKENS_READ = 60;
const MAX_QUOTES_BEFORE = 6;
const MAX_TIES = 5;

const CONTINUITY = ['whole', 'continues', 'unclosed', 'continuesUnclosed'] as const;
const LAST_SIGNS = ['none', 'comma', 'fullStop', 'questionOrExclamation', 'other'] as const;
const SIGNS_BEFORE = ['paragraph', 'word', 'comma', 'colon', 'endOfSentence', 'other'] as const;
const TOKENS_AFTER = ['paragraph', 'capital', 'word', 'comma', 'endOfSentence', 'other'] as const;
const WORDS_BEFORE = [
  'none',
  'complementiser',
  'speech',
  'article',
  'determiner',
  'preposition',
  'auxiliary',
  'conjunction',
  'document',
  'other',
] as const;

/** Gathers once what the features of a stretch are read from. */
export function stretchContext(
  a: Analysis,
  near: Surroundings,
  placed: PlacedStretch,
  order: number,
): StretchContext {
  const { stretch, from, to } = placed;
  const inner = a.text.slice(stretch.start, stretch.end).trim();
  const next = a.tokens[to];
  const outerSign =
    next && !next.isWord && next.start === stretch.outer.end && /^[,.!?…]$/.test(next.lower)
      ? next.lower
      : '';
  const inParagraph = (token: Token | undefined): Token | null =>
    token?.paragraph === stretch.paragraph ? token : null;
  const words = a.tokens.slice(from, Math.min(to, from + MAX_TOKENS_READ)).filter((token) => token.isWord);
  return {
    a,
    near,
    placed,
    order,
    quoted: /[\p{L}\p{N}]$/u.test(inner) ? inner + outerSign : inner,
    words: words.length,
    capitals: words.filter((token) => token.isCapital).length,
    before: inParagraph(a.tokens[from - 1]),
    after: inParagraph(a.tokens[outerSign ? to + 1 : to]),
  };
}

/** Features of a stretch by itself, independent of its source. */
export const STRETCH_FEATURES: readonly Feature<StretchContext>[] = [
  count('words', ({ words }) => words),
  flag('startsCapital', ({ quoted }) => /^[\p{Lu}\p{N}]/u.test(quoted)),
  category('lastSign', LAST_SIGNS, lastSign),
  flag('opensParagraph', ({ before }) => before === null),
  flag('closesParagraph', ({ after }) => after === null),
  category('signBefore', SIGNS_BEFORE, signBefore),
  category('tokenAfter', TOKENS_AFTER, tokenAfter),
  category('wordBefore', WORDS_BEFORE, wordBefore),
  category('continues', CONTINUITY, continuity),
  count('quotesBeforeInParagraph', quotesBefore),
  count('framesInSentence', tiesInSentence),
  count('capitalTenths', ({ words, capitals }) => (words === 0 ? 0 : Math.round((10 * capitals) / words))),
  flag('isSingle', ({ placed }) => /['‘’‚`´‹›]/.test(placed.stretch.sign)),
];

function lastSign({ quoted }: StretchContext): (typeof LAST_SIGNS)[number] {
  const last = quoted.at(-1) ?? '';
  if (last === ',') return 'comma';
  if (last === '.' || last === '…') return 'fullStop';
  if (last === '?' || last === '!') return 'questionOrExclamation';
  return /[\p{L}\p{N}]/u.test(last) ? 'none' : 'other';
}

function signBefore({ before }: StretchContext): (typeof SIGNS_BEFORE)[number] {
  if (!before) return 'paragraph';
  if (before.isWord) return 'word';
  if (before.lower === ',') return 'comma';
  if (before.lower === ':') return 'colon';
  return /[.!?…]/.test(before.lower) ? 'endOfSentence' : 'other';
}

function tokenAfter({ after }: StretchContext): (typeof TOKENS_AFTER)[number] {
  if (!after) return 'paragraph';
  if (after.isWord) return after.isCapital ? 'capital' : 'word';
  if (after.lower === ',') return 'comma';
  return /[.!?…]/.test(after.lower) ? 'endOfSentence' : 'other';
}

function continuity({ placed: { stretch } }: StretchContext): (typeof CONTINUITY)[number] {
  if (stretch.continues === null) return stretch.isClosed ? 'whole' : 'unclosed';
  return stretch.isClosed ? 'continues' : 'continuesUnclosed';
}

function quotesBefore({ near, placed, order }: StretchContext): number {
  let n = 0;
  while (
    n < MAX_QUOTES_BEFORE &&
    near.stretches[order - 1 - n]?.stretch.paragraph === placed.stretch.paragraph
  )
    n++;
  return n;
}

function tiesInSentence({ a, near, placed }: StretchContext): number {
  const sentence = a.sentences[a.tokens[placed.from]?.sentence ?? 0];
  if (!sentence) return 0;
  const ties = lowerBound(near.cueTokens, sentence.to) - lowerBound(near.cueTokens, sentence.from);
  return Math.min(MAX_TIES, ties);
}

function wordBefore({ a, placed: { from }, before }: StretchContext): (typeof WORDS_BEFORE)[number] {
  if (!before) return 'none';
  let i = from - 1;
  while (i > from - 3 && a.tokens[i] && !a.tokens[i]?.isWord) i--;
  const token = a.tokens[i];
  if (!token || token.sentence !== a.tokens[from]?.sentence) return 'none';
  if (token.grammar & Grammar.complementiser) return 'complementiser';
  if (token.grammar & Grammar.speech) return 'speech';
  if (token.grammar & Grammar.article) return 'article';
  if (token.grammar & (Grammar.determiner | Grammar.possessive)) return 'determiner';
  if (token.grammar & Grammar.preposition) return 'preposition';
  if (token.grammar & Grammar.auxiliary) return 'auxiliary';
  if (token.grammar & Grammar.conjunction) return 'conjunction';
  return token.noun & (Noun.document | Noun.speechNoun) ? 'document' : 'other';
}
