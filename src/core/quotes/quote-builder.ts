import type { AttributedQuote, Span } from '../types.ts';
import { type Analysis, spanOf } from './analysis/analysis.ts';
import { ATTRIBUTED, certaintyOf, confidenceOf } from './confidence.ts';
import type { Frame, Source } from './cues/frame.ts';
import type { Reported } from './indirect/indirect.ts';
import type { Answers } from './interview/answers.ts';
import type { Turn } from './interview/interview.ts';
import { quotedInside } from './people/quoting.ts';
import type { SpeakerList } from './people/speakers.ts';
import { canSpeak } from './sources/can-speak.ts';
import type { Candidate } from './sources/candidates.ts';
import { quoteKind } from './sources/quote-kind.ts';
import type { Choice } from './sources/sources.ts';

/** Confidence of a source that a label names. */
const LABELLED = 0.95;
/** Confidence that the person named most gives the answers. */
const LIKELY = 0.8;

/** Factor of the confidence where the clause leaves its subject out: such a name is never sure. */
const UNSPOKEN = 0.94;

/**
 * Factor of the confidence where grammar is asked before the trees and says nothing: such a name is not sure.
 */
const BY_TREES_ALONE = 0.96;

const sourceOf = (candidate: Candidate | null): Source | null =>
  candidate?.mention ? { mention: candidate.mention, sourceFrom: candidate.sourceFrom } : null;

/** Turns what was chosen into the quotations that the engine gives out. */
export class QuoteBuilder {
  readonly list: SpeakerList;
  private readonly a: Analysis;
  private readonly frames: readonly Frame[];

  constructor(a: Analysis, frames: readonly Frame[], list: SpeakerList) {
    this.a = a;
    this.frames = frames;
    this.list = list;
  }

  /** Returns a direct or mixed quotation, of one stretch between marks, with its likeliest speaker. */
  quoted({ placed, candidate, probability, owned }: Choice): AttributedQuote {
    const { start, end, tag } = placed.stretch;
    const tying = this.frames[candidate?.frame ?? -1] ?? null;
    const isNamedSource = tying?.form === 'according' && tying.cueTo - tying.cueFrom > 1; // "according to"
    const isSpeaker =
      !candidate?.mention || isNamedSource || owned?.rule === 'tag' || canSpeak(this.a, candidate.mention);
    const isOpen = probability < ATTRIBUTED || !isSpeaker;
    const frame = isOpen ? null : tying;
    const kind = quoteKind(this.a, placed, frame?.cueFrom ?? -1);
    const isDoubted = this.a.lexicon.data.grammarFirst && !owned && !tag;
    const certainty = (share: number): number => certaintyOf(share) * (isDoubted ? BY_TREES_ALONE : 1);
    const likeliest = this.tie(isOpen ? null : sourceOf(candidate), frame, probability, certainty);
    const { describedFrom, namedFrom } = this.a.lexicon.data;
    const isGuess = likeliest.confidence < (likeliest.speaker === null ? describedFrom : namedFrom);
    const tie = isGuess ? this.tie(null, null, 0) : likeliest;
    const quote: AttributedQuote = { ...tie, start, end, kind, stretches: [{ start, end }] };
    if (tag) quote.tag = tag;
    const quoting = this.quoting(placed.index, tie.speaker);
    if (quoting !== null) quote.quoting = quoting;
    return quote;
  }

  /**
   * Returns the name of the one whom a speaker quotes in turn; null where it is nobody, several, or the
   * speaker.
   */
  private quoting(stretch: number, speaker: string | null): string | null {
    const names = new Set(quotedInside(this.a, stretch).map((mention) => this.list.nameOf(mention)));
    const [name] = names;
    return name === undefined || names.size > 1 || name === speaker ? null : name;
  }

  /** Returns an indirect quotation, of one piece or of two around its cue. */
  reported({ frame, span, probability }: Reported): AttributedQuote {
    const stretches = span.pieces.map(([from, to]) => this.span(from, to));
    const start = stretches[0]?.start ?? 0;
    const end = stretches.at(-1)?.end ?? start;
    return { ...this.tie(frame, frame, probability), start, end, kind: 'indirect', stretches };
  }

  /**
   * Returns the turns of an interview printed with labels as quotations. A label that names nobody is the
   * interviewer's where it comes first; the other one is that of the person whom the text names most before.
   */
  spoken(turns: readonly Turn[]): AttributedQuote[] {
    const unnamed = turns.find((turn) => turn.mention === null);
    const question = unnamed && this.a.tokens[unnamed.labelFrom]?.lower;
    const interviewee = unnamed ? this.list.interviewee(turns[0]?.labelFrom ?? 0) : null;
    return turns.map((turn) => {
      const span = this.span(turn.from, turn.to);
      const source = this.span(turn.labelFrom, turn.labelTo);
      const tie = this.tie(
        turn.mention && { mention: turn.mention, sourceFrom: turn.mention.from },
        null,
        LABELLED,
      );
      const quote: AttributedQuote = { ...tie, ...span, kind: 'direct', stretches: [span], source };
      if (turn.mention) return quote;
      const label = this.a.tokens[turn.labelFrom];
      const speaker =
        label?.lower === question
          ? this.list.ofLabel(this.a.text.slice(source.start, source.end))
          : interviewee;
      const confidence = speaker?.name ? LIKELY : 0;
      return { ...quote, speaker: speaker?.name ?? null, speakerId: speaker?.id ?? null, confidence };
    });
  }

  /**
   * Returns the answers of an interview as quotations of the person whom the text names most before its first
   * question.
   */
  answered({ stretches, from }: Answers): AttributedQuote[] {
    const speaker = this.list.interviewee(from);
    const tie = this.tie(null, null, 0);
    return [...stretches].flatMap((index) => {
      const stretch = this.a.stretches[index];
      if (!stretch) return [];
      const span = { start: stretch.start, end: stretch.end };
      const said = { speaker: speaker?.name ?? null, speakerId: speaker?.id ?? null };
      return {
        ...tie,
        ...span,
        ...said,
        kind: 'direct',
        stretches: [span],
        confidence: speaker?.name ? LIKELY : 0,
      };
    });
  }

  /**
   * Ties a quotation to its source: finds the speaker, and how sure that is.
   * @param named the source; null: the quotation has none, and its confidence is 0
   * @param probability share of the trees for this source, 0 to 1
   * @param certainty how sure a source of this probability is where it leads to a name
   */
  private tie(
    named: Source | null,
    frame: Frame | null,
    probability: number,
    certainty = (same: number): number => same,
  ): Pick<AttributedQuote, 'source' | 'cue' | 'speaker' | 'speakerId' | 'evidence' | 'confidence'> {
    const mention = named?.mention ?? null;
    const speaker = mention ? this.list.of(mention) : null;
    const sentence =
      this.a.sentences[frame ? frame.sentence : (this.a.tokens[mention?.head ?? -1]?.sentence ?? -1)];
    return {
      source: named ? this.span(named.sourceFrom, named.mention.to) : null,
      cue: frame && frame.form !== 'reported' ? this.span(frame.cueFrom, frame.cueTo) : null,
      speaker: speaker?.name ?? null,
      speakerId: speaker?.id ?? null,
      confidence: mention
        ? confidenceOf(
            (speaker?.name ? certainty(probability) : probability) *
              this.a.lexicon.data.trust *
              (frame?.isUnspoken ? UNSPOKEN : 1),
            this.list.lead(mention),
          )
        : 0,
      evidence: sentence ? { start: sentence.start, end: sentence.end } : null,
    };
  }

  private span(from: number, to: number): Span {
    return spanOf(this.a, from, to);
  }
}
