import type { Analysis } from '../analysis/analysis.ts';
import { ANY_TITLE, Grammar, Noun } from '../lexicon/word-classes.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Sentence } from '../words/sentences.ts';
import { hasGrammar, hasNoun } from '../words/tokens.ts';
import { type CarriedSpeaker, NOBODY, type Owner, withoutPronoun } from './carried-speaker.ts';
import { clauseStart, isStop, LONGEST_NICKNAME, wovenBefore } from './clause-start.ts';
import type { OuterStretch } from './grammar-reader.ts';
import type { PreverbalSubjects } from './preverbal-subject.ts';

const TAGGED = 0.97;
/** Certainty of a subject of another clause of the same sentence. */
export const SAME_SENTENCE = 0.93;
/** Tokens behind a verb among which its words begin. */
const REACH = 60;

/** A verb of saying with the one who says. */
export interface Cue {
  verb: number;
  owner: Owner;
  /** First token of its own subject; -1: it has none. */
  from: number;
}

/** Finds the verbs of saying that stand between subject and words, each with its subject. */
export class MedialVerbs {
  private readonly a: Analysis;
  private readonly stretches: ReadonlyMap<number, OuterStretch>;
  private readonly subjects: PreverbalSubjects;
  private readonly carried: CarriedSpeaker;

  constructor(
    a: Analysis,
    stretches: ReadonlyMap<number, OuterStretch>,
    subjects: PreverbalSubjects,
    carried: CarriedSpeaker,
  ) {
    this.a = a;
    this.stretches = stretches;
    this.subjects = subjects;
    this.carried = carried;
  }

  /** The verbs of saying of a sentence outside quotations, each with its subject. */
  cuesOf(sentence: Sentence): Cue[] {
    const out: Cue[] = [];
    for (let i = sentence.from; i < sentence.to; i++) {
      const cue = this.isCue(i) && !this.isReported(i, out) ? this.cueAt(i, sentence, out) : null;
      if (cue) out.push(cue);
    }
    return out;
  }

  /** True if a verb of saying stands in the statement of the one before, and opens no words itself: 他表示，公司[宣布]裁员. */
  private isReported(verb: number, cues: readonly Cue[]): boolean {
    const before = cues.at(-1);
    if (!before || !/^[，,：:]$/.test(this.a.tokens[before.verb + 1]?.lower ?? '')) return false;
    for (let i = before.verb + 1; i < verb; i++)
      if (/^[；;则則而]$/.test(this.a.tokens[i]?.lower ?? '') || this.stretches.has(i)) return false;
    return !this.opensWords(verb + 1) && !this.hasWords(verb + 1);
  }

  /** A verb of saying with its subject; null: nobody is near who could be it. */
  private cueAt(verb: number, sentence: Sentence, cues: readonly Cue[]): Cue | null {
    const before = cues.at(-1);
    if (before?.verb === verb - 1) return { ...before, verb }; // 解释[说]
    const start = clauseStart(this.a, this.stretches, verb, sentence);
    const passive = this.passiveIn(start, verb);
    const own =
      passive >= 0
        ? (this.subjects.beginning.get(passive + 1) ?? null)
        : (this.subjects.citedIn(start, verb) ??
          this.subjects.speakerIn(start, verb) ??
          this.subjects.reporterIn(start, verb) ??
          this.overWoven(start, sentence));
    if (passive >= 0 && !own) return { verb, from: -1, owner: NOBODY };
    const owner: Owner | null = own
      ? { mention: own, share: TAGGED }
      : this.unspoken(verb, start, sentence, before);
    if (!owner) return null;
    const named =
      cues.findLast((cue) => cue.owner.mention?.type === 'name')?.owner ??
      this.namedBefore(sentence, own?.from ?? verb);
    const earlier = named ? { ...named, isCarried: true } : this.carried.at(sentence.paragraph);
    return { verb, from: own?.from ?? -1, owner: withoutPronoun(this.a, owner, earlier) };
  }

  /** The subject before a few words between marks that stand in the same clause: [特朗普]在其平台“真实社交”上发文称. */
  private overWoven(start: number, sentence: Sentence): Mention | null {
    const woven = wovenBefore(this.a, this.stretches, start);
    if (!woven) return null;
    return this.subjects.speakerIn(clauseStart(this.a, this.stretches, woven.from, sentence), woven.from);
  }

  /** The subject that a verb of saying has from an earlier clause or sentence, where its own clause speaks none. */
  private unspoken(verb: number, start: number, sentence: Sentence, before: Cue | undefined): Owner | null {
    const mention = this.subjects.subjectBack(verb, sentence);
    if (mention) return { mention, share: SAME_SENTENCE };
    if (this.hasUnknown(start, verb) || (!before && this.isNamedByMarks(start, sentence))) return NOBODY;
    return this.beforeQuotation(verb, sentence) ?? before?.owner ?? this.carried.at(sentence.paragraph);
  }

  /** True if a clause opens with a word that no list has: it is as likely the subject as not. */
  private hasUnknown(from: number, verb: number): boolean {
    const { tokens } = this.a;
    let i = from;
    while (i < verb && (tokens[i]?.grammar ?? 0) & (Grammar.adverb | Grammar.conjunction)) i++;
    const { isWord = false, grammar = 0, noun = 0, start = 0, end = 0 } = tokens[i] ?? {};
    return i < verb && isWord && grammar === 0 && (noun & Noun.time) === 0 && end - start > 1;
  }

  /** True if a name between marks stands before a clause, right behind a noun: 粉专「台湾论坛」|则指出. */
  private isNamedByMarks(start: number, { from: opening }: Sentence): boolean {
    for (let i = start - 1; i > opening && i >= start - LONGEST_NICKNAME; i--) {
      const stretch = this.stretches.get(i);
      if (!stretch) continue;
      const before = this.a.tokens[i - 1];
      const isNoun =
        before?.isWord === true && before.grammar === 0 && before.end === this.a.tokens[i]?.start;
      return stretch.to === start && isNoun && !/[。？！?!，,…]$/.test(stretch.inner);
    }
    return false;
  }

  /**
   * Finds the person that the words before the last quotation are about, where a colon announces it:
   * 龚翔宇流下眼泪：“……”[谈到]下一场.
   */
  private beforeQuotation(verb: number, sentence: Sentence): Owner | null {
    let from = verb;
    while (from > sentence.from && (this.a.tokens[from]?.stretch ?? -1) < 0) from--;
    while (from > sentence.from && (this.a.tokens[from - 1]?.stretch ?? -1) >= 0) from--;
    if (from <= sentence.from || !/^[:：]$/.test(this.a.tokens[from - 1]?.lower ?? '')) return null;
    const mention = this.subjects.subjectIn(sentence.from, from);
    return mention?.type === 'name' ? { mention, share: SAME_SENTENCE, isCarried: true } : null;
  }

  /** Finds the person that a sentence is about before a pronoun of its own: 约万诺维奇则对判罚不满：“……”不过[他]也承认. */
  private namedBefore({ from }: Sentence, to: number): Owner | null {
    const mention = this.subjects.subjectIn(from, to);
    return mention?.type === 'name' ? { mention, share: SAME_SENTENCE } : null;
  }

  /** Returns the sign of a passive that a verb of saying stands in, or -1: 被[她]批评是“……”, but not 被夹住的[女学生]说. */
  private passiveIn(from: number, verb: number): number {
    for (let i = verb - 1; i >= from; i--) {
      if (/^[被遭]$/.test(this.a.tokens[i]?.lower ?? '')) return i;
      if (hasGrammar(this.a.tokens, i, Grammar.genitive) && this.subjects.beginning.has(i + 1)) return -1;
    }
    return -1;
  }

  private isCue(i: number): boolean {
    const { tokens } = this.a;
    const token = tokens[i];
    if (!token || token.stretch >= 0 || !(token.grammar & Grammar.speech)) return false;
    if (hasGrammar(tokens, i + 1, Grammar.genitive)) return false; // 发布的
    if (this.subjects.ending.has(i + 1)) return false; // 执行报告
    if (token.grammar & Grammar.verb && !this.opensWords(i + 1) && !this.hasWords(i + 1)) return false;
    const isDetermined = hasGrammar(tokens, i - 1, Grammar.determiner) && !hasNoun(tokens, i - 1, ANY_TITLE); // 刘[某]称
    return !isDetermined && !hasGrammar(tokens, i - 1, Grammar.genitive | Grammar.negation);
  }

  /** True if words stand right behind a verb: its sign, their marks, or a verb of saying. A verb of doing has an object there. */
  private opensWords(i: number): boolean {
    const { stretch = -1, grammar = 0, lower = '' } = this.a.tokens[i] ?? {};
    return (
      stretch >= 0 ||
      /^[，,：:]$/.test(lower) ||
      (grammar & (Grammar.speech | Grammar.verb)) === Grammar.speech
    );
  }

  /** True if words between marks stand in the clause that goes on at a token. */
  private hasWords(from: number): boolean {
    let i = from;
    while (i < from + REACH && i < this.a.tokens.length && !isStop(this.a, i)) {
      if (this.stretches.get(i)?.sign === '《') i = this.stretches.get(i)?.to ?? i;
      else if ((this.a.tokens[i]?.stretch ?? -1) >= 0) return true;
      else i++;
    }
    return false;
  }
}
