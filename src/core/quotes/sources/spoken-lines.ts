import { type Analysis, mentionEnding } from '../analysis/analysis.ts';
import { firstIndex, lowerBound } from '../analysis/binary-search.ts';
import { isPersonsName } from '../cues/can-act.ts';
import { Grammar, Noun } from '../lexicon/word-classes.ts';
import { DASH_SIGN } from '../marks/dashes.ts';
import { endsAsQuestion } from '../marks/questions.ts';
import type { Mention } from '../mentions/mention.ts';
import { hasGrammar, hasNoun } from '../words/tokens.ts';
import { takenUpAt } from './beside.ts';
import type { Candidate } from './candidates.ts';
import { backedIn, speakerOfSentence, spokeIn } from './free-standing.ts';
import type { PlacedStretch, Surroundings } from './surroundings.ts';

/** The speaker of a line that has no tag. */
export interface Spoken {
  /** Null: a question of somebody who is not named. */
  candidate: Candidate | null;
  /** True for a question: it brings in nobody who goes on to speak. */
  isAsked?: boolean;
  /** Share of the source, 0 to 1. */
  probability: number;
}

/** Shares of the sources that lines get by their place, 0 to 1. */
const Share = { announced: 0.9, subject: 0.8, answer: 0.85, goesOn: 0.8, carried: 0.6, asked: 0.9 } as const;
/** Questions that make lines without tags an interview. */
const LEAST_QUESTIONS = 2;
/** Lines of one run that are looked through for questions. */
const MAX_RUN = 12;
/** Sentences of the paragraph above that are looked through for somebody who can speak. */
const SENTENCES_BACK = 3;
/** Tokens before an interview among which its most frequent name is sought. */
const NAMES_REACH = 2000;

/** The lines that dashes open, and who says those without a tag. */
export class SpokenLines {
  private readonly a: Analysis;
  private readonly near: Surroundings;
  /** First and last stretch that a dash opens, by paragraph. */
  private readonly lines = new Map<number, { first: PlacedStretch; last: PlacedStretch }>();
  /** First token of each paragraph. */
  private readonly starts: number[] = [];
  /** Speaker of the last stretch so far, by paragraph. */
  private readonly turns = new Map<number, Candidate>();
  /** The mention in which each name stands first, by its last word. */
  private readonly firstNamed = new Map<string, Mention>();
  private lastParagraph = -1;
  /** Person who answers the questions of the interview at hand. */
  private interviewee: Candidate | null = null;
  /** Person whom a line of the text tells to have asked the questions. */
  private readonly interviewer: Candidate | null;

  constructor(a: Analysis, near: Surroundings) {
    this.a = a;
    this.near = near;
    for (const placed of near.stretches) {
      if (placed.stretch.sign !== DASH_SIGN) continue;
      const line = this.lines.get(placed.stretch.paragraph);
      if (line) line.last = placed;
      else this.lines.set(placed.stretch.paragraph, { first: placed, last: placed });
    }
    this.interviewer = this.lines.size === 0 ? null : interviewerOf(a);
    if (this.lines.size === 0) return;
    a.tokens.forEach(({ paragraph }, i) => {
      while (this.starts.length <= paragraph) this.starts.push(i);
    });
    for (const mention of a.mentions) {
      const word = a.tokens[mention.head]?.lower ?? '';
      if (mention.type === 'name' && !this.firstNamed.has(word)) this.firstNamed.set(word, mention);
    }
  }

  /**
   * Finds the speaker of a stretch by its place among the lines; null where it has a tag, or where no dash
   * opens it. `carried`: the last speaker.
   */
  sourceOf(placed: PlacedStretch, carried: Candidate | null): Spoken | null {
    const { paragraph } = placed.stretch;
    if (carried) this.turns.set(this.lastParagraph, carried);
    this.lastParagraph = paragraph;
    const isBelowLine = this.lines.has(paragraph - 1);
    const isTagged = !this.isTagless(paragraph);
    if (isTagged || !isBelowLine) this.interviewee = null; // whoever has a tag, or comes in between, answers what follows
    if (isTagged || !placed.stretch.isClosed || paragraph === 0) return null;
    const taken = takenUpAt(this.a, this.near, this.starts[paragraph + 1] ?? -1);
    if (taken) return { candidate: taken, probability: Share.announced };
    if (paragraph === 1 && !this.isLedOn(paragraph)) return this.toldBelow(paragraph);
    const isNamed = carried !== null && this.namesItself(placed, carried);
    const again = carried && !isNamed ? { ...carried, tie: -1, isCarried: true } : null;
    if (this.isSubhead(placed)) return { candidate: null, probability: Share.asked };
    if (isBelowLine && again && this.isLedOn(paragraph))
      return { candidate: again, probability: Share.announced };
    const found = isBelowLine ? null : this.introduced(placed, again);
    if (this.isAsked(paragraph)) {
      this.interviewee ??= found?.candidate ?? again ?? this.mainName(placed.from);
      return { candidate: this.interviewer, probability: Share.asked, isAsked: true };
    }
    if (found) return found;
    if (this.interviewee) return { candidate: this.interviewee, probability: Share.answer };
    const other = this.turnsBack(paragraph);
    if (other) return { candidate: other, probability: Share.goesOn };
    if (!again || !this.a.lexicon.data.dashOpensLines) return null;
    return { candidate: again, probability: Share.goesOn };
  }

  /** Finds the speaker of the line before the last one, where two take turns. */
  private turnsBack(paragraph: number): Candidate | null {
    const [last, other] = [this.turns.get(paragraph - 1), this.turns.get(paragraph - 2)];
    if (!last?.mention || !other?.mention || !this.lines.has(paragraph - 1) || !this.lines.has(paragraph - 2))
      return null;
    const word = ({ head }: Mention): string => this.a.tokens[head]?.lower ?? '';
    const isTwo = last.mention.type !== 'pronoun' && word(last.mention) !== word(other.mention);
    return isTwo ? { ...other, tie: -1, isCarried: true } : null;
  }

  /** True if the tag of the line above leads on to this one: "– …, advarer hun, før hun legger til:". */
  private isLedOn(paragraph: number): boolean {
    const sign = this.a.tokens[(this.starts[paragraph] ?? 0) - 1];
    return sign?.lower === ':' && sign.stretch < 0;
  }

  /** True if a line is nothing but a quotation: no word of the narrator stands in it. */
  private isTagless(paragraph: number): boolean {
    const line = this.lines.get(paragraph);
    if (!line) return false;
    const to = this.starts[paragraph + 1] ?? this.a.tokens.length;
    for (let i = this.starts[paragraph] ?? 0; i < to; i++) {
      const token = this.a.tokens[i];
      if (token?.isWord && token.stretch < 0) return false;
    }
    return true;
  }

  /** True if a line without a sign at its end says ahead what is said below: "– Utløst av samlivsbrudd". */
  private isSubhead({ stretch }: PlacedStretch): boolean {
    const { a } = this;
    return (
      !this.lines.has(stretch.paragraph + 1) &&
      !/[.!?;…:]["”»’)]?$/u.test(a.text.slice(stretch.start, stretch.end))
    );
  }

  /**
   * True if a line is a question that another line answers; in an interview also anything else said in the
   * place of a question.
   */
  private isAsked(paragraph: number): boolean {
    if (!this.lines.has(paragraph + 1)) return false;
    return this.isQuestion(paragraph) ? !this.isQuestion(paragraph + 1) : this.isInPlaceOfQuestion(paragraph);
  }

  private isQuestion(paragraph: number): boolean {
    const line = this.lines.get(paragraph);
    if (!line || !this.isTagless(paragraph)) return false;
    return endsAsQuestion(this.a.text.slice(line.last.stretch.start, line.last.stretch.end));
  }

  private isInPlaceOfQuestion(paragraph: number): boolean {
    let own = 0;
    let others = 0;
    for (const step of [-1, 1])
      for (let k = paragraph + step, n = 1; n <= MAX_RUN && this.isTagless(k); k += step, n++) {
        if (!this.isQuestion(k)) continue;
        if (n % 2 === 0) own++;
        else others++;
      }
    return own >= LEAST_QUESTIONS && others === 0;
  }

  /**
   * Finds the person whom the paragraph above brings in, who speaks or acts in its last sentences; else the
   * last speaker, `again`.
   */
  private introduced(placed: PlacedStretch, again: Candidate | null): Spoken | null {
    const { a } = this;
    const { paragraph } = placed.stretch;
    let above = paragraph - 1;
    while (above > 0 && this.isReportersQuestion(above)) above--; // "Så Karin Enström har fel?" is answered by somebody else
    if (above < paragraph - 1 && again && this.lines.has(above))
      return { candidate: again, probability: Share.answer };
    const end = (this.starts[above + 1] ?? 0) - 1;
    const last = a.tokens[end]?.sentence ?? -1;
    const isAnnounced = a.tokens[end]?.lower === ':';
    for (let n = last; n > last - SENTENCES_BACK && a.sentences[n]?.paragraph === above; n--) {
      const candidate = backedIn(a, n) ?? speakerOfSentence(a, this.near, n, again);
      if (candidate && !this.isSourceOnly(candidate) && !this.namesItself(placed, candidate))
        return { candidate, probability: isAnnounced ? Share.announced : Share.subject };
    }
    const fresh = above === paragraph - 1 ? this.newIn(last) : null;
    if (fresh && !this.namesItself(placed, fresh)) return { candidate: fresh, probability: Share.subject };
    return this.toldBelow(paragraph) ?? (again && { candidate: again, probability: Share.carried });
  }

  /** True if a paragraph is one question that the reporter asks: not "Hva mener Eva Dahl selv?", which tells who answers. */
  private isReportersQuestion(paragraph: number): boolean {
    const last = this.a.tokens[(this.starts[paragraph + 1] ?? 0) - 1];
    if (!last || last.stretch >= 0 || this.lines.has(paragraph)) return false;
    const isOne = this.a.tokens[this.starts[paragraph] ?? 0]?.sentence === last.sentence;
    return isOne && endsAsQuestion(last.lower) && !spokeIn(this.a, this.near, last.sentence);
  }

  /** Finds the one person whom the last sentence of a paragraph is the first to name: "Huset tilhøyrde [Eva Dahl], som bur like ved." */
  private newIn(number: number): Candidate | null {
    const { a } = this;
    const { from = 0, to = 0 } = a.sentences[number] ?? {};
    const at = firstIndex(a.mentions.length, (i) => (a.mentions[i]?.from ?? 0) >= from);
    let found: Mention | null = null;
    for (let i = at; (a.mentions[i]?.from ?? to) < to; i++) {
      const mention = a.mentions[i];
      if (!mention || !isPersonsName(a, mention)) continue;
      if (found || mention.isModifier || mention.head === mention.nameFrom) return null;
      found = mention;
    }
    const word = a.tokens[found?.head ?? -1]?.lower ?? '';
    if (!found || this.firstNamed.get(word) !== found) return null;
    return { mention: found, sourceFrom: found.from, tie: -1, isCarried: false };
  }

  /** Finds whom the tag of the line right below names, for the line that nothing else brings in: "– Vi tapte. ¶ – Det er tungt, sier Eva Dahl". */
  private toldBelow(paragraph: number): Spoken | null {
    const { a, near } = this;
    if (!a.lexicon.data.dashOpensLines || this.isQuestion(paragraph)) return null;
    const from = this.starts[paragraph + 1] ?? a.tokens.length;
    if (!this.lines.has(paragraph + 1)) return null;
    for (let i = lowerBound(near.cueTokens, from); i < near.ties.length; i++) {
      const tie = near.ties[i];
      if (!tie || a.tokens[tie.cueFrom]?.paragraph !== paragraph + 1) return null;
      if (!hasGrammar(a.tokens, tie.verb, Grammar.speech) || (a.tokens[tie.verb]?.stretch ?? 0) >= 0)
        continue;
      if (tie.mention?.type !== 'name') return null;
      const candidate = { mention: tie.mention, sourceFrom: tie.sourceFrom, tie: -1, isCarried: false };
      return { candidate, probability: Share.goesOn };
    }
    return null;
  }

  /** True if the words of a line name whom they would be given to: "– Jag är besviken på Eva Dahl" is not hers. */
  private namesItself({ from, to }: PlacedStretch, { mention }: Candidate): boolean {
    if (mention?.type !== 'name') return false;
    const name = this.a.tokens[mention.head]?.lower ?? '';
    for (let i = from; i < to; i++) {
      const { isCapital, lower } = this.a.tokens[i] ?? {};
      if (isCapital && lower === name && this.a.tokens[i - 1]?.isWord) return true;
    }
    return false;
  }

  /** True if a body is only the source of a fact: "Ifølge kommunen …" says nothing of who has the next line. */
  private isSourceOnly({ mention, tie }: Candidate): boolean {
    const isAccording = this.near.ties[tie]?.form === 'according';
    return isAccording && mention !== null && hasNoun(this.a.tokens, mention.head, Noun.organisation);
  }

  /** The name that stands most often before a token. */
  private mainName(before: number): Candidate | null {
    const { a } = this;
    const times = new Map<string, number>();
    let best: Mention | null = null;
    let most = 0;
    const to = firstIndex(a.mentions.length, (i) => (a.mentions[i]?.from ?? 0) >= before);
    for (let i = Math.max(0, to - NAMES_REACH); i < to; i++) {
      const mention = a.mentions[i];
      if (!mention || (a.tokens[mention.head]?.stretch ?? -1) >= 0 || !isPersonsName(a, mention)) continue;
      const word = a.tokens[mention.head]?.lower ?? '';
      const n = (times.get(word) ?? 0) + 1;
      times.set(word, n);
      if (n > most) [best, most] = [mention, n];
    }
    return best && { mention: best, sourceFrom: best.from, tie: -1, isCarried: false };
  }
}

/** Words at most of the line that says who asked the questions. */
const INTERVIEWER_WORDS = 6;

/** Finds the person whom a line of its own tells to have asked the questions: "Беседовала Анна Орлова". */
function interviewerOf(a: Analysis): Candidate | null {
  if (a.lexicon.interviewing.size === 0) return null;
  for (const { from, to, paragraph } of a.sentences) {
    const isShort = to - from <= INTERVIEWER_WORDS && a.tokens[to]?.paragraph !== paragraph;
    if (!isShort || a.tokens[from - 1]?.paragraph === paragraph) continue;
    const words = a.tokens.slice(from, Math.min(from + 2, to));
    const isTold = words.some(({ lower, stretch }) => stretch < 0 && a.lexicon.interviewing.has(lower));
    const last = a.tokens[to - 1]?.isWord ? to - 1 : to - 2;
    const mention = isTold ? mentionEnding(a, last) : undefined;
    if (mention && isPersonsName(a, mention))
      return { mention, sourceFrom: mention.from, tie: -1, isCarried: false };
  }
  return null;
}
