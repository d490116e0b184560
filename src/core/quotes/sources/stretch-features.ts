import type { Analysis } from '../analysis/analysis.ts';
import { lowerBound } from '../analysis/binary-search.ts';
import { Grammar, Noun } from '../lexicon/word-classes.ts';
import { flag } from './feature-values.ts';
import type { PlacedStretch, Surroundings } from './surroundings.ts';

/** What is the same for all candidates of one stretch. */
export function stretchFeatures(
  a: Analysis,
  near: Surroundings,
  placed: PlacedStretch,
  order: number,
): number[] {
  const { stretch, from, to } = placed;
  const inner = a.text.slice(stretch.start, stretch.end).trim();
  const first = a.tokens[from];
  const before = a.tokens[from - 1];
  const outer = a.tokens[to]; // “…”, and “…,” say the same: a comma right after the mark counts as inside
  const outerSign =
    outer && !outer.isWord && outer.start === stretch.outer.end && /^[,.!?…]$/.test(outer.lower)
      ? outer.lower
      : '';
  const after = a.tokens[outerSign ? to + 1 : to];
  const opens = before?.paragraph !== stretch.paragraph;
  const closes = after?.paragraph !== stretch.paragraph;
  let words = 0;
  let capitals = 0;
  for (let i = from; i < Math.min(to, from + 60); i++) {
    if (!a.tokens[i]?.isWord) continue;
    words++;
    if (a.tokens[i]?.isCapital) capitals++;
  }
  let quotesBefore = 0;
  while (
    quotesBefore < 6 &&
    near.stretches[order - 1 - quotesBefore]?.stretch.paragraph === stretch.paragraph
  )
    quotesBefore++;
  const sentence = a.sentences[first?.sentence ?? 0];
  const framesInSentence = sentence
    ? lowerBound(near.cueTokens, sentence.to) - lowerBound(near.cueTokens, sentence.from)
    : 0;
  return [
    words,
    flag(/^[\p{Lu}\p{N}]/u.test(inner)),
    lastSign(/[\p{L}\p{N}]$/u.test(inner) ? inner + outerSign : inner),
    flag(opens),
    flag(closes),
    opens ? 0 : signBefore(before?.lower ?? '', before?.isWord ?? false),
    closes ? 0 : tokenAfter(after?.lower ?? '', after?.isWord ?? false, after?.isCapital ?? false),
    opens ? 0 : wordBefore(a, from),
    flag(stretch.continues !== null) + 2 * flag(!stretch.isClosed),
    quotesBefore,
    Math.min(5, framesInSentence),
    words === 0 ? 0 : Math.round((10 * capitals) / words),
    flag(/['‘’‚`´‹›]/.test(stretch.sign)),
  ];
}

function lastSign(inner: string): number {
  const last = inner.at(-1) ?? '';
  if (last === ',') return 1;
  if (last === '.' || last === '…') return 2;
  if (last === '?' || last === '!') return 3;
  return /[\p{L}\p{N}]/u.test(last) ? 0 : 4;
}

function signBefore(sign: string, isWord: boolean): number {
  if (isWord) return 1;
  if (sign === ',') return 2;
  if (sign === ':') return 3;
  if (/[.!?…]/.test(sign)) return 4;
  return 5;
}

function tokenAfter(sign: string, isWord: boolean, isCapital: boolean): number {
  if (isWord) return isCapital ? 1 : 2;
  if (sign === ',') return 3;
  if (/[.!?…]/.test(sign)) return 4;
  return 5;
}

function wordBefore(a: Analysis, from: number): number {
  let i = from - 1;
  while (i > from - 3 && a.tokens[i] && !a.tokens[i]?.isWord) i--;
  const token = a.tokens[i];
  if (!token || token.sentence !== a.tokens[from]?.sentence) return 0;
  if (token.grammar & Grammar.complementiser) return 1;
  if (token.grammar & Grammar.speech) return 2;
  if (token.grammar & Grammar.article) return 3;
  if (token.grammar & (Grammar.determiner | Grammar.possessive)) return 4;
  if (token.grammar & Grammar.preposition) return 5;
  if (token.grammar & Grammar.auxiliary) return 6;
  if (token.grammar & Grammar.conjunction) return 7;
  if (token.noun & (Noun.document | Noun.speechNoun)) return 8;
  return 9;
}
