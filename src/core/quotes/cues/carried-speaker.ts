import { type Analysis, firstTokenFrom } from '../analysis/analysis.ts';
import { Grammar } from '../lexicon/word-classes.ts';
import type { Mention } from '../mentions/mention.ts';
import { hasGrammar } from '../words/tokens.ts';
import type { Frame } from './frame.ts';

/** An outermost stretch with its tokens, `to` exclusive. */
export interface OuterStretch {
  index: number;
  from: number;
  to: number;
  paragraph: number;
  /** Its words. */
  inner: string;
  sign: string;
}

/** The outermost stretches of a text, by the first token. */
export function outerStretches(a: Analysis): Map<number, OuterStretch> {
  const out = new Map<number, OuterStretch>();
  a.stretches.forEach((stretch, index) => {
    if (stretch.depth > 0) return;
    const from = firstTokenFrom(a, stretch.outer.start);
    const to = firstTokenFrom(a, stretch.outer.end);
    const inner = a.text.slice(stretch.start, stretch.end);
    out.set(from, { index, from, to, paragraph: stretch.paragraph, inner, sign: stretch.sign });
  });
  return out;
}

/** Whether the first paragraph is a headline: others follow, and no full stop ends it. */
export function hasHeadline({ paragraphs, text }: Analysis): boolean {
  const first = paragraphs[0];
  return (
    paragraphs.length > 1 && first !== undefined && !/[。.]$/.test(text.slice(first.start, first.end).trim())
  );
}

/** A possible speaker with how sure it is that it is one, 0 to 1. */
export interface Owner {
  mention: Mention | null;
  share: number;
  /** True where the words that name it stand in another sentence. */
  isCarried?: boolean;
}

/** How sure the last speaker or topic is, by the number of paragraphs since. */
const SHARES = [0.8, 0.7, 0.6];

/** Who spoke last, or was the topic last: goes on where a clause names nobody. */
export class CarriedSpeaker {
  private mention: Mention | null = null;
  private paragraph = -1;

  set(mention: Mention | null, paragraph: number): void {
    if (!mention) return;
    this.mention = mention;
    this.paragraph = paragraph;
  }

  /** Who goes on in this paragraph, or null where the last one is too far back. */
  at(paragraph: number): Owner | null {
    const share = SHARES[paragraph - this.paragraph];
    return this.mention && share !== undefined ? { mention: this.mention, share, isCarried: true } : null;
  }
}

/** What is left of the share of a subject that a pronoun takes up. */
const TAKEN_UP = 0.8;

/** Whom a subject means: "he" and "she" take up who spoke or was the topic last. */
export function withoutPronoun(a: Analysis, owner: Owner, last: Owner | null): Owner {
  const { mention, share } = owner;
  if (mention?.type !== 'pronoun' || last?.mention?.type !== 'name') return owner;
  const isOne = hasGrammar(a.tokens, mention.head, Grammar.male | Grammar.female);
  return isOne ? { mention: last.mention, share: Math.min(share, TAKEN_UP), isCarried: true } : owner;
}

/** A frame that owns a stretch, or that reports a statement. */
export function grammarFrame(
  a: Analysis,
  cue: number,
  { mention, share, isCarried = false }: Owner,
  what: Pick<Frame, 'owns' | 'reports'>,
): Frame {
  return {
    form: 'verb',
    cueFrom: cue,
    cueTo: cue + 1,
    verb: cue,
    sentence: a.tokens[cue]?.sentence ?? 0,
    mention,
    sourceFrom: mention?.from ?? cue,
    path: 'adjacent',
    isPassive: false,
    isNegated: false,
    isInfinitive: false,
    isUnspoken: isCarried,
    share,
    ...what,
  };
}
