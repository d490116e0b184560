import type { Analysis } from '../analysis/analysis.ts';
import { Grammar, Noun } from '../lexicon/word-classes.ts';
import type { Sentence } from '../words/sentences.ts';
import { hasNoun } from '../words/tokens.ts';
import type { OuterStretch } from './grammar-reader.ts';

/** Tokens of what somebody calls himself, with its marks. */
export const LONGEST_NICKNAME = 12;

/** True if a token is a sign that parts clauses. */
export function isStop(a: Analysis, i: number): boolean {
  return /^[，,：:；;。？！—…]$/.test(a.tokens[i]?.lower ?? '');
}

/** First token of the clause that a token stands in; a few words between marks belong to it where they name somebody. */
export function clauseStart(
  a: Analysis,
  stretches: ReadonlyMap<number, OuterStretch>,
  i: number,
  { from }: Sentence,
): number {
  let at = i;
  while (at > from && !isStop(a, at - 1)) {
    if ((a.tokens[at - 1]?.stretch ?? -1) < 0) at--;
    else if (nicknameFrom(a, stretches, at) >= from) at = nicknameFrom(a, stretches, at);
    else break;
  }
  return at;
}

/** 网友[“今天也要早睡”]写道: first token of a few words between marks that end here, right behind a noun for somebody; else -1. */
function nicknameFrom(a: Analysis, stretches: ReadonlyMap<number, OuterStretch>, to: number): number {
  for (let i = to - 1; i > to - LONGEST_NICKNAME; i--) {
    const stretch = stretches.get(i);
    if (!stretch) continue;
    if (stretch.sign === '《') return stretch.to === to ? i : -1;
    const isNamed = hasNoun(a.tokens, i - 1, Noun.role | Noun.anonymous);
    return stretch.to === to && isNamed && !/[。？！?!，,…]$/.test(stretch.inner) ? i : -1;
  }
  return -1;
}

/**
 * Returns the stretch that ends at a token where its few words stand amid a clause, behind a word that announces none:
 * 特朗普在其平台[“真实社交”]上发文称. Null where there is none.
 */
export function wovenBefore(
  a: Analysis,
  stretches: ReadonlyMap<number, OuterStretch>,
  to: number,
): OuterStretch | null {
  for (let i = to - 1; i > to - LONGEST_NICKNAME; i--) {
    const stretch = stretches.get(i);
    if (!stretch) continue;
    const [before, next] = [a.tokens[i - 1], a.tokens[to]];
    const isAmid = before?.isWord === true && next?.isWord === true && before.sentence === next.sentence;
    const announces = (before?.grammar ?? 0) & Grammar.speech || (next?.grammar ?? 0) & Grammar.speech;
    return isAmid && !announces && stretch.to === to && !/[。？！?!，,…]$/.test(stretch.inner)
      ? stretch
      : null;
  }
  return null;
}
