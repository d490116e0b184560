import { type Analysis, firstTokenFrom } from '../analysis/analysis.ts';
import type { Sentence } from '../words/sentences.ts';
import { CarriedSpeaker, NOBODY, type Owner } from './carried-speaker.ts';
import type { CueTie } from './cue-tie.ts';

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
function outerStretches(a: Analysis): Map<number, OuterStretch> {
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

/** True if the first paragraph is a headline: others follow, and no full stop ends it. */
export function hasHeadline({ paragraphs, text }: Analysis): boolean {
  const first = paragraphs[0];
  return (
    paragraphs.length > 1 && first !== undefined && !/[。.]$/.test(text.slice(first.start, first.end).trim())
  );
}

/** True for a comma. */
export const isPause = ({ tokens }: Analysis, i: number): boolean => /^[、,]$/.test(tokens[i]?.lower ?? '');

/**
 * Reads a text sentence by sentence for the ties that grammar alone makes. Holds the parts that every order
 * of words has in common.
 */
export abstract class GrammarReader {
  protected readonly a: Analysis;
  /** The outermost quotations, by first token. */
  protected readonly stretches: ReadonlyMap<number, OuterStretch>;
  protected readonly carried = new CarriedSpeaker();
  private readonly ties: CueTie[] = [];

  constructor(a: Analysis) {
    this.a = a;
    this.stretches = outerStretches(a);
  }

  /** The ties of the text in reading order. */
  read(): CueTie[] {
    for (const sentence of this.a.sentences) this.readSentence(sentence);
    this.end();
    return this.ties.sort((x, y) => x.cueFrom - y.cueFrom);
  }

  protected abstract readSentence(sentence: Sentence): void;

  /** Settles what is still open after the last sentence. */
  protected end(): void {}

  /** Adds a tie: it owns a stretch, reports a statement, or only says who the sentence is about. */
  protected add(cue: number, owner: Owner, what: Pick<CueTie, 'owns' | 'reports'>): void {
    this.ties.push(grammarTie(this.a, cue, owner, what));
  }

  /** Gives a quotation its speaker; null: nobody is told. */
  protected own(stretch: OuterStretch, cue: number, owner: Owner | null): void {
    this.add(cue, owner ?? NOBODY, { owns: stretch.index });
  }
}

/** A tie that owns a stretch, or that reports a statement. */
function grammarTie(
  a: Analysis,
  cue: number,
  { mention, share, isCarried = false }: Owner,
  what: Pick<CueTie, 'owns' | 'reports'>,
): CueTie {
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
