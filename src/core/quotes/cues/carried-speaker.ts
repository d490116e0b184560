import type { Analysis } from '../analysis/analysis.ts';
import { Grammar, Noun, PEOPLE } from '../lexicon/word-classes.ts';
import type { Mention } from '../mentions/mention.ts';
import { hasGrammar, hasNoun } from '../words/tokens.ts';

/** A possible speaker, with the certainty that it is the one, 0 to 1. */
export interface Owner {
  mention: Mention | null;
  share: number;
  /** True where the words that name it stand in another sentence. */
  isCarried?: boolean;
}

/** Owner of a quotation whose speaker the text does not tell. */
export const NOBODY: Owner = { mention: null, share: 0.5 };

/** Certainty of the last speaker or topic, 0 to 1, by the number of paragraphs since. */
const SHARES = [0.8, 0.7, 0.6];

/** The last speaker, or the last topic: goes on where a clause names nobody. */
export class CarriedSpeaker {
  private mention: Mention | null = null;
  private paragraph = -1;

  set(mention: Mention | null, paragraph: number): void {
    if (!mention) return;
    this.mention = mention;
    this.paragraph = paragraph;
  }

  /** Returns the speaker who goes on in this paragraph, or null where the last one is too far back. */
  at(paragraph: number): Owner | null {
    const share = SHARES[paragraph - this.paragraph];
    return this.mention && share !== undefined ? { mention: this.mention, share, isCarried: true } : null;
  }
}

/** Greatest share, 0 to 1, of a subject that a pronoun takes up. */
const TAKEN_UP = 0.8;

/**
 * Replaces "he" or "she" as a subject by the name that spoke or was the topic last; returns any other owner
 * unchanged.
 */
export function withoutPronoun(a: Analysis, owner: Owner, last: Owner | null): Owner {
  const { mention, share } = owner;
  if (mention?.type !== 'pronoun' || last?.mention?.type !== 'name') return owner;
  const isOne = hasGrammar(a.tokens, mention.head, Grammar.male | Grammar.female);
  return isOne ? { mention: last.mention, share: Math.min(share, TAKEN_UP), isCarried: true } : owner;
}

/**
 * Replaces a pronoun as a subject as `withoutPronoun` does, and by the person whom the sentences before describe, too:
 * 오마 의원은 선처를 호소했다. [그는] “…”라고 썼다.
 */
export function withoutAnyPronoun(a: Analysis, owner: Owner, last: Owner | null): Owner {
  const named = withoutPronoun(a, owner, last);
  if (named.mention?.type !== 'pronoun' || last?.mention?.type !== 'description') return named;
  const { head } = last.mention;
  const isOne = hasNoun(a.tokens, head, PEOPLE) && !hasNoun(a.tokens, head, Noun.group);
  return isOne && last.share >= TAKEN_UP ? { ...last, share: Math.min(owner.share, TAKEN_UP) } : named;
}
