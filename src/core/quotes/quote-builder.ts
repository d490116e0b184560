import type { AttributedQuote, Span } from '../types.ts';
import { type Analysis, spanOf } from './analysis/analysis.ts';
import { ATTRIBUTED, certaintyOf, confidenceOf } from './confidence.ts';
import { isPersonsName } from './cues/can-act.ts';
import type { CueTie, Source } from './cues/cue-tie.ts';
import type { Reported } from './indirect/indirect.ts';
import type { Answers } from './interview/answers.ts';
import type { Turn } from './interview/turns.ts';
import { quotedInside } from './people/quoting.ts';
import type { SpeakerList } from './people/speakers.ts';
import { canSpeak } from './sources/can-speak.ts';
import type { Candidate } from './sources/candidates.ts';
import type { Choice } from './sources/choice.ts';
import { isPlainTag } from './sources/plain-tag.ts';
import { quoteKind } from './sources/quote-kind.ts';

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

/**
 * Share from which a name is shown that no cue ties to the words and that nothing shows to be a person's: below it, it was
 * wrong more often than right.
 */
const BARE = 0.5;

/**
 * Share from which a source is shown that a cue ties, where the verb is second and grammar, asked first, told nothing: below it,
 * it was wrong as often as right.
 */
const TIED_BY_TREES = 0.55;

/** How sure a source is, each number 0 to 1. */
interface Certainty {
  /** Where it leads to somebody whom the text only describes; where it leads to a name. */
  described: number;
  named: number;
  /** What the language takes off, 1 for nothing: see `trust` of its data. */
  trust: number;
}

const NOBODY: Certainty = { described: 0, named: 0, trust: 0 };

const sourceOf = (candidate: Candidate | null): Source | null =>
  candidate?.mention ? { mention: candidate.mention, sourceFrom: candidate.sourceFrom } : null;

/** Turns what was chosen into the quotations that the engine gives out. */
export class QuoteBuilder {
  readonly list: SpeakerList;
  private readonly a: Analysis;
  private readonly ties: readonly CueTie[];

  constructor(a: Analysis, ties: readonly CueTie[], list: SpeakerList) {
    this.a = a;
    this.ties = ties;
    this.list = list;
  }

  /** Returns a direct or mixed quotation, of one stretch between marks, with its likeliest speaker. */
  quoted(choice: Choice): AttributedQuote {
    const { placed, candidate, probability, owned } = this.orNearer(choice);
    const { start, end, tag } = placed.stretch;
    const likelyTie = this.ties[candidate?.tie ?? -1] ?? null;
    const isNamedSource = likelyTie?.form === 'according' && likelyTie.cueTo - likelyTie.cueFrom > 1; // "according to"
    const isSpeaker =
      !candidate?.mention || isNamedSource || owned?.rule === 'tag' || canSpeak(this.a, candidate.mention);
    const isOpen = probability < this.leastShare(candidate, owned !== undefined) || !isSpeaker;
    const tie = isOpen ? null : likelyTie;
    const kind = quoteKind(this.a, placed, tie?.cueFrom ?? -1);
    const source = isOpen ? null : sourceOf(candidate);
    const isPlain = tie !== null && isPlainTag(this.a, placed, tie) && this.hasFullName(source);
    const isDoubted = this.a.lexicon.data.grammarFirst && !owned && !tag && !isPlain;
    const likeliest = this.attribute(source, tie, {
      described: probability,
      named: certaintyOf(probability) * (isDoubted ? BY_TREES_ALONE : 1),
      trust: isPlain ? 1 : this.a.lexicon.data.trust,
    });
    const { describedFrom, namedFrom } = this.a.lexicon.data;
    const isGuess = likeliest.confidence < (likeliest.speaker === null ? describedFrom : namedFrom);
    const attributed = isGuess ? this.attribute(null, null, NOBODY) : likeliest;
    const quote: AttributedQuote = { ...attributed, start, end, kind, stretches: [{ start, end }] };
    if (tag) quote.tag = tag;
    const quoting = this.quoting(placed.index, attributed.speaker);
    if (quoting !== null) quote.quoting = quoting;
    return quote;
  }

  /** Returns the choice with the source that stands nearer to the words, where that means somebody else. */
  private orNearer(choice: Choice): Choice {
    const { nearer, candidate } = choice;
    const [own, other] = [candidate?.mention, nearer?.candidate.mention];
    if (!nearer || !own || !other || this.list.areOne(own, other)) return choice;
    return { ...choice, candidate: nearer.candidate, probability: nearer.share, owned: nearer };
  }

  /** Returns the share from which a source is shown. `isOwned`: grammar gave it, not the trees. */
  private leastShare(candidate: Candidate | null, isOwned: boolean): number {
    if (isOwned || !candidate?.mention) return ATTRIBUTED;
    const { grammarFirst, verbSecond } = this.a.lexicon.data;
    const isSecond = grammarFirst && verbSecond;
    if (candidate.tie >= 0) return isSecond ? TIED_BY_TREES : ATTRIBUTED;
    const isUnknown = candidate.mention.type === 'name' && !isPersonsName(this.a, candidate.mention);
    return isUnknown && !candidate.isCarried ? BARE : ATTRIBUTED;
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
  reported({ tie, span, probability }: Reported): AttributedQuote {
    const stretches = span.pieces.map(([from, to]) => this.span(from, to));
    const start = stretches[0]?.start ?? 0;
    const end = stretches.at(-1)?.end ?? start;
    return { ...this.attribute(tie, tie, this.alike(probability)), start, end, kind: 'indirect', stretches };
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
      const attributed = this.attribute(
        turn.mention && { mention: turn.mention, sourceFrom: turn.mention.from },
        null,
        this.alike(LABELLED),
      );
      const quote: AttributedQuote = { ...attributed, ...span, kind: 'direct', stretches: [span], source };
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
   * Returns the answers of an interview as quotations of whoever speaks right above its first question; else of the person whom
   * the text names most before it.
   * @param quoted the quotations of the text that are no answers
   */
  answered({ stretches, from, above }: Answers, quoted: readonly AttributedQuote[]): AttributedQuote[] {
    const start = above === null ? -1 : this.a.stretches[above]?.start;
    const asked = quoted.find((quote) => quote.start === start && quote.speaker !== null);
    const speaker = asked ? { name: asked.speaker, id: asked.speakerId } : this.list.interviewee(from);
    const attributed = this.attribute(null, null, NOBODY);
    return [...stretches].flatMap((index) => {
      const stretch = this.a.stretches[index];
      if (!stretch) return [];
      const span = { start: stretch.start, end: stretch.end };
      const said = { speaker: speaker?.name ?? null, speakerId: speaker?.id ?? null };
      return {
        ...attributed,
        ...span,
        ...said,
        kind: 'direct',
        stretches: [span],
        confidence: speaker?.name ? LIKELY : 0,
      };
    });
  }

  /** Returns the certainty of a source that is as sure named as described. */
  private alike(share: number): Certainty {
    return { described: share, named: share, trust: this.a.lexicon.data.trust };
  }

  /** True if a source is a person whom the text calls by given name and surname somewhere. */
  private hasFullName(source: Source | null): boolean {
    const speaker = source && this.list.of(source.mention);
    if (speaker?.kind !== 'person' || speaker.name === null) return false;
    return /\s/.test(speaker.name) || !this.a.lexicon.data.spacesWords;
  }

  /**
   * Ties a quotation to its source: finds the speaker, and how sure that is.
   * @param from the source; null: the quotation has none, and its confidence is 0
   */
  private attribute(
    from: Source | null,
    tie: CueTie | null,
    { described, named, trust }: Certainty,
  ): Pick<AttributedQuote, 'source' | 'cue' | 'speaker' | 'speakerId' | 'evidence' | 'confidence'> {
    const mention = from?.mention ?? null;
    const speaker = mention ? this.list.of(mention) : null;
    const sentence =
      this.a.sentences[tie ? tie.sentence : (this.a.tokens[mention?.head ?? -1]?.sentence ?? -1)];
    return {
      source: from ? this.span(from.sourceFrom, from.mention.to) : null,
      cue: tie && tie.form !== 'reported' ? this.span(tie.cueFrom, tie.cueTo) : null,
      speaker: speaker?.name ?? null,
      speakerId: speaker?.id ?? null,
      confidence: mention
        ? confidenceOf(
            (speaker?.name ? named : described) * trust * (tie?.isUnspoken ? UNSPOKEN : 1),
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
