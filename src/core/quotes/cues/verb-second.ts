import type { Analysis } from '../analysis/analysis.ts';
import { Grammar, Noun, THIRD_PERSON } from '../lexicon/word-classes.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Sentence } from '../words/sentences.ts';
import { hasGrammar, hasNoun } from '../words/tokens.ts';
import { NOBODY, type Owner, withoutPronoun } from './carried-speaker.ts';
import { clauseStart, isStop } from './clause-start.ts';
import type { CueTie } from './cue-tie.ts';
import { GrammarReader, hasHeadline, type OuterStretch } from './grammar-reader.ts';
import { type Cue, MedialVerbs, SAME_SENTENCE } from './medial-verbs.ts';
import { PreverbalSubjects } from './preverbal-subject.ts';

const ANNOUNCED = 0.97;
const COLON = 0.88;
const FOLLOWING = 0.85;
/** Signs of a fragment that may be somebody's words though no verb of saying stands right before it. */
const LEAST_FRAGMENT = 4;
const LEAST_PREDICATE = 3;
const LEAST_ALONE = 6;
/** Signs of a fragment that may be somebody's words though the statement goes on behind it. */
const LEAST_WOVEN = 7;
/** Most signs of a term between marks inside a statement. */
const LONGEST_TERM = 8;
/** Tokens of a place, a day and the reporters before a story. */
const LONGEST_DATELINE = 30;
/** Tokens of the one who is told. */
const LONGEST_HEARER = 6;
/** Tokens of the shortest statement. */
const LEAST_STATEMENT = 3;

/**
 * Ties where the verb stands between subject and words, without marks on either: a quotation belongs to the subject of
 * the verb of saying right behind it (“……。”罗倩说), to that of the last one before it in its sentence, or to whoever
 * spoke last.
 */
export const verbSecondTies = (a: Analysis): CueTie[] => new VerbSecond(a).read();

class VerbSecond extends GrammarReader {
  private readonly subjects: PreverbalSubjects;
  private readonly verbs: MedialVerbs;
  private waiting: OuterStretch[] = [];
  /** Indices of the stretches that are quotations. */
  private readonly told = new Set<number>();
  /** The paragraph of the sentence before, if somebody spoke in it; else -1. */
  private spokeIn = -1;
  /** The paragraph that is the headline, or -1. */
  private readonly head: number;

  constructor(a: Analysis) {
    super(a);
    this.head = hasHeadline(a) ? 0 : -1;
    this.subjects = new PreverbalSubjects(a, this.stretches);
    this.verbs = new MedialVerbs(a, this.stretches, this.subjects, this.carried);
  }

  protected override end(): void {
    this.giveWaiting(null, 0);
  }

  protected override own(stretch: OuterStretch, cue: number, owner: Owner | null): void {
    this.told.add(stretch.index);
    super.own(stretch, cue, owner);
  }

  protected override readSentence(sentence: Sentence): void {
    const cues = this.verbs.cuesOf(sentence);
    const subject = this.subjects.subjectIn(sentence.from, sentence.to);
    const first = cues[0]?.owner.mention ?? subject;
    if (first && this.waiting.length > 0) this.giveWaiting(first, sentence.paragraph);
    let spoken: Mention | null = null;
    for (let i = sentence.from; i < sentence.to; i++) {
      const stretch = this.stretches.get(i);
      if (!stretch) continue;
      const owner: Owner | null =
        this.readStretch(stretch, sentence, cues, subject) ??
        this.ownOn(stretch, this.goesOn(stretch, spoken));
      if (owner?.mention) spoken = owner.mention;
      i = Math.max(i, stretch.to - 1);
    }
    for (const [n, cue] of cues.entries())
      this.readStatement(cue, sentence, cues[n + 1]?.verb ?? sentence.to);
    const last = cues.findLast(({ owner }) => owner.mention && !owner.isCarried)?.owner.mention;
    const bearer = subject?.type === 'pronoun' ? null : subject;
    const isTold = cues.length > 0 || spoken !== null;
    this.spokeIn = isTold ? sentence.paragraph : -1;
    const met = last || spoken || bearer ? null : this.subjects.metIn(sentence.from, sentence.to);
    this.carried.set(last ?? spoken ?? bearer ?? met, sentence.paragraph);
  }

  private ownOn(stretch: OuterStretch, owner: Owner | null): Owner | null {
    if (owner && !this.told.has(stretch.index)) this.own(stretch, stretch.from, owner);
    return owner;
  }

  private giveWaiting(mention: Mention | null, paragraph: number): void {
    for (const stretch of this.waiting) {
      const share = paragraph === stretch.paragraph ? FOLLOWING : FOLLOWING - 0.15;
      this.own(stretch, stretch.from, mention ? { mention, share, isCarried: true } : null);
    }
    this.waiting = [];
  }

  private readStretch(
    stretch: OuterStretch,
    sentence: Sentence,
    cues: readonly Cue[],
    subject: Mention | null,
  ): Owner | null {
    if (stretch.sign === '《') return null;
    if (sentence.paragraph === this.head) return this.headline(stretch, subject);
    const sign = this.a.tokens[stretch.from - 1]?.lower ?? '';
    const isAnnounced = stretch.from > sentence.from && /^[:：]$/.test(sign);
    const introduced = this.introduced(stretch, cues);
    if (!introduced && isAnnounced && this.subjectBefore(stretch, sentence))
      return this.announced(stretch, sentence);
    const found =
      introduced ??
      this.asked(stretch, cues) ??
      this.woven(stretch, cues) ??
      this.behind(stretch, cues) ??
      this.before(stretch, sentence, cues) ??
      this.tagged(stretch, sentence, cues);
    if (found) {
      this.own(stretch, found.verb, found.owner);
      return found.owner;
    }
    if (isAnnounced) return this.announced(stretch, sentence);
    const opens =
      stretch.from === sentence.from ||
      this.isBehindDateline(stretch, sentence) ||
      this.isBehindWaiting(stretch);
    if (opens) return this.isWhole(stretch) ? this.alone(stretch, sentence, cues) : null;
    return this.closing(stretch, sentence, subject);
  }

  /** 桑托斯对判罚颇有微词，“……。”: a whole sentence that ends the one of which somebody is the subject, without a verb of saying. */
  private closing(
    { from, to, inner, index }: OuterStretch,
    { from: opening, to: end }: Sentence,
    subject: Mention | null,
  ): Owner | null {
    const isBehindComma = /^[，,]$/.test(this.a.tokens[from - 1]?.lower ?? '');
    const isSentence = /[。？！?!…]$/.test(inner)
      ? to >= end && inner.length >= LEAST_ALONE
      : to === end - 1 && inner.length >= LEAST_WOVEN;
    if (!isBehindComma || !isSentence || subject?.type !== 'name' || subject.from >= from) return null;
    for (let i = opening; i < from; i++) if ((this.a.tokens[i]?.stretch ?? -1) >= 0) return null;
    const owner = { mention: subject, share: FOLLOWING };
    this.add(from, owner, { owns: index });
    this.told.add(index);
    return owner;
  }

  /** True if a quotation opens a story behind the place, the day and the reporters: 新华社长沙7月3日电（记者 周楠）“……”. */
  private isBehindDateline({ from }: OuterStretch, sentence: Sentence): boolean {
    const { tokens } = this.a;
    if (!/^[)）]$/.test(tokens[from - 1]?.lower ?? '') || from - sentence.from > LONGEST_DATELINE)
      return false;
    for (let i = from - 2; i > sentence.from; i--)
      if (/^[(（]$/.test(tokens[i]?.lower ?? '')) return /[电電讯訊]$/.test(tokens[i - 1]?.lower ?? '');
    return false;
  }

  /** “……”[“……”]几名群众说: right behind words whose speaker comes later. */
  private isBehindWaiting({ from }: OuterStretch): boolean {
    return this.waiting.at(-1)?.to === from;
  }

  /** True if words end with a comma, so that more of what is said follows: “带老伴去看海，”马学文望着远处，“听说…” */
  private isComma(inner: string): boolean {
    return /[，,]$/.test(inner);
  }

  /** The speaker of the words before, where a sentence goes on with more of them behind a comma. */
  private goesOn(stretch: OuterStretch, spoken: Mention | null): Owner | null {
    const isBehindComma = /^[，,]$/.test(this.a.tokens[stretch.from - 1]?.lower ?? '');
    if (!spoken || !isBehindComma || !/[。？！?!…]$/.test(stretch.inner)) return null;
    return { mention: spoken, share: FOLLOWING };
  }

  /** True if words are a sentence: they end like one, or the sentence of the narrator ends with them. */
  private isWhole({ inner, to, paragraph }: OuterStretch): boolean {
    if (/[。？！?!，,…]$/.test(inner)) return true;
    return inner.length >= LEAST_ALONE && this.a.tokens[to]?.paragraph !== paragraph;
  }

  private headline(stretch: OuterStretch, subject: Mention | null): Owner | null {
    const isBefore = subject !== null && subject.from < stretch.from;
    const sign = this.a.tokens[stretch.from - 1]?.lower ?? '';
    if (!isBefore || !/^[:：]$/.test(sign)) {
      if (stretch.inner.length >= LEAST_ALONE) this.own(stretch, stretch.from, null);
      return null;
    }
    const owner = { mention: subject, share: COLON };
    this.own(stretch, stretch.from, owner);
    return owner;
  }

  /** 许嘉文回应：“……”: a verb of saying and a colon right before the quotation. */
  private introduced(stretch: OuterStretch, cues: readonly Cue[]): Cue | null {
    const cue = cues.findLast(({ verb }) => verb < stretch.from);
    const isColon = /^[:：]$/.test(this.a.tokens[stretch.from - 1]?.lower ?? '');
    if (!cue || !isColon) return null;
    const isToSomebody = hasGrammar(this.a.tokens, cue.verb + 1, THIRD_PERSON); // 有人劝[他]：“……”
    return this.gapBetween(cue.verb + (isToSomebody ? 2 : 1), stretch.from) === 0 ? cue : null;
  }

  /**
   * 针对有民众呛声「……」，蔡壁如表示: a verb of saying with a subject of its own right before a few words that end no
   * sentence, whatever verb follows; or in the clause before, where that verb has words of its own behind it.
   */
  private woven({ from, to, inner }: OuterStretch, cues: readonly Cue[]): Cue | null {
    const cue = cues.findLast(({ verb }) => verb < from);
    if (!cue || cue.from < 0 || /[。？！?!，,…]$/.test(inner)) return null;
    if (this.gapBetween(cue.verb + 1, from) === 0) return cue;
    const { verb = -1 } = cues.find((next) => next.verb > to) ?? {};
    const hasOwn = this.stretches.has(verb + 1) || this.stretches.has(verb + 2);
    return verb >= 0 && hasOwn ? cue : null;
  }

  /** 媒体询问韩国瑜“……？”韩国瑜回应: a verb with a subject of its own right before the words, whoever is asked between, and whoever answers behind. */
  private asked({ from }: OuterStretch, cues: readonly Cue[]): Cue | null {
    const cue = cues.findLast(({ verb }) => verb < from);
    if (!cue || cue.from < 0) return null;
    const hearer = this.subjects.beginning.get(cue.verb + 1);
    return (hearer?.titleTo ?? hearer?.to ?? cue.verb + 1) === from ? cue : null;
  }

  /** “……，”罗倩说: the verb of saying of the clause right behind the quotation. */
  private behind({ to, inner, from: opening }: OuterStretch, cues: readonly Cue[]): Cue | null {
    const isSetOff = /[。？！?!，,…]$/.test(inner) || /^[，,]$/.test(this.a.tokens[to]?.lower ?? '');
    const opens = this.a.tokens[opening - 1]?.isWord !== true && inner.length >= LEAST_ALONE;
    if (!isSetOff && !opens) return null;
    const from = /^[，,]$/.test(this.a.tokens[to]?.lower ?? '') ? to + 1 : to;
    const cue = cues.find(({ verb }) => verb >= from);
    if (!cue?.owner.mention || cue.from < from) return null;
    for (let i = from; i < cue.verb; i++)
      if (isStop(this.a, i) || (this.a.tokens[i]?.stretch ?? -1) >= 0) return null;
    return cue;
  }

  /** 罗倩说：“……”: the last verb of saying before the quotation, in its sentence. */
  private before(stretch: OuterStretch, sentence: Sentence, cues: readonly Cue[]): Cue | null {
    const cue = cues.findLast(({ verb }) => verb < stretch.from);
    if (!cue || cue.verb < sentence.from) return null;
    const gap = this.gapBetween(cue.verb + 1, stretch.from);
    const later =
      cue.owner.isCarried && cue.from < 0 && gap > 0
        ? this.subjects.subjectIn(cue.verb + 1, stretch.from)
        : null;
    if (later) return { ...cue, owner: { mention: later, share: FOLLOWING } };
    const next = this.a.tokens[stretch.to];
    const closes =
      !next || next.sentence !== this.a.tokens[stretch.from]?.sentence || isStop(this.a, stretch.to);
    // 指出，[“小三通”]是…: a term of which a clause goes on to speak
    const isSpokenOf = !closes && stretch.inner.length < LEAST_FRAGMENT && isStop(this.a, stretch.from - 1);
    if (isSpokenOf) return null;
    if (gap === 0) return { ...cue, owner: { ...cue.owner, share: Math.min(cue.owner.share, ANNOUNCED) } };
    // 民意[“不可违”]: what is said of something, however short
    const isPredicate = hasGrammar(this.a.tokens, stretch.from + 1, Grammar.negation | Grammar.adverb);
    const least = !closes ? LEAST_WOVEN : isPredicate ? LEAST_PREDICATE : LEAST_FRAGMENT;
    const isTerm = !closes && this.isName(stretch);
    if (stretch.inner.length < least || isTerm || /[‘『]/.test(stretch.sign)) return null;
    return { ...cue, owner: { ...cue.owner, share: Math.min(cue.owner.share, SAME_SENTENCE) } };
  }

  /** True if nothing but a name stands between marks: 名为“图帕克·卡塔里”的卫星. */
  private isName({ from, to, inner }: OuterStretch): boolean {
    const name = this.subjects.beginning.get(from + 1);
    return /^[^，。]+[·・•][^，。]+$/.test(inner) || (name?.type === 'name' && name.to === to - 1);
  }

  /** 船只还“进行危险操作”，[该局说]: the tag that closes the sentence of a fragment. */
  private tagged({ to, inner }: OuterStretch, sentence: Sentence, cues: readonly Cue[]): Cue | null {
    const cue = cues.at(-1);
    if (!cue || cue.verb < to || cue.from < to || inner.length < LEAST_ALONE) return null;
    const opening = hasGrammar(this.a.tokens, cue.from - 1, Grammar.determiner) ? cue.from - 1 : cue.from; // 该[局]说
    const isTag = /^[，,]$/.test(this.a.tokens[opening - 1]?.lower ?? '');
    for (let i = cue.verb + 1; i < sentence.to; i++) if (this.a.tokens[i]?.isWord) return null;
    return isTag ? cue : null;
  }

  /** Counts the words between a verb of saying and a quotation that are more than signs and small words. */
  private gapBetween(from: number, to: number): number {
    let words = 0;
    for (let i = from; i < to; i++) {
      const token = this.a.tokens[i];
      if (token?.isWord && !(token.grammar & (Grammar.auxiliary | Grammar.adverb))) words++;
    }
    return words;
  }

  /** 约万诺维奇则对判罚不满：“……”: a colon without a verb of saying. */
  private announced(stretch: OuterStretch, sentence: Sentence): Owner {
    const subject = this.subjectBefore(stretch, sentence);
    const carried = this.carried.at(sentence.paragraph);
    const speaker = subject ?? this.ownerOfWords(stretch.from - 1, sentence);
    const own = speaker && withoutPronoun(this.a, { mention: speaker, share: COLON }, carried);
    const owner = own ?? carried;
    this.own(stretch, stretch.from - 1, owner);
    return owner ?? NOBODY;
  }

  /** [林佳慧]的回答很干脆：“……”: whose answer or opinion stands before a colon. */
  private ownerOfWords(colon: number, { from }: Sentence): Mention | null {
    const { tokens } = this.a;
    for (let i = colon - 1; i > from && !isStop(this.a, i); i--) {
      const isWords = hasNoun(tokens, i, Noun.speechNoun) || hasGrammar(tokens, i, Grammar.speech);
      const owner =
        isWords && hasGrammar(tokens, i - 1, Grammar.genitive) ? this.subjects.ending.get(i - 1) : undefined;
      if (owner?.type === 'name') return owner;
    }
    return null;
  }

  /** 小将们都很沉默，[中场张稀哲]只说了三个字：“……”: a name in the clause before the words, else the first one of the sentence. */
  private subjectBefore({ from }: OuterStretch, sentence: Sentence): Mention | null {
    const near = this.subjects.subjectIn(clauseStart(this.a, this.stretches, from - 1, sentence), from);
    return near?.type === 'name'
      ? near
      : this.subjects.subjectIn(this.afterQuotation(from - 1, sentence), from);
  }

  private afterQuotation(i: number, { from }: Sentence): number {
    let at = i;
    while (at > from && (this.a.tokens[at - 1]?.stretch ?? -1) < 0) at--;
    return at;
  }

  /** A quotation that is a sentence of its own. */
  private alone(stretch: OuterStretch, sentence: Sentence, cues: readonly Cue[]): Owner | null {
    const adjoined = this.subjects.beginning.get(stretch.to);
    if (adjoined?.type === 'name' && !adjoined.isModifier && this.isComma(stretch.inner)) {
      const owner = { mention: adjoined, share: FOLLOWING };
      this.own(stretch, stretch.to, owner);
      return owner;
    }
    const opensParagraph =
      this.a.tokens[stretch.from - 1]?.paragraph !== stretch.paragraph ||
      this.isBehindDateline(stretch, sentence);
    const carried = this.carried.at(sentence.paragraph);
    const endsParagraph = this.a.tokens[stretch.to]?.paragraph !== stretch.paragraph;
    if (this.isBehindWaiting(stretch) || (opensParagraph && (!endsParagraph || !carried))) {
      const cue = cues.find(({ verb, from }) => from >= stretch.to && verb > from);
      const behind = cue?.owner.mention ?? this.subjects.subjectIn(stretch.to, sentence.to);
      if (behind) {
        const owner = { mention: behind, share: cue ? SAME_SENTENCE : FOLLOWING };
        this.own(stretch, stretch.to, owner);
        return owner;
      }
      this.waiting.push(stretch);
      return null;
    }
    // a paragraph that is nothing but words goes on with whoever spoke right above it
    const goesOn = carried && opensParagraph && endsParagraph && this.spokeIn === stretch.paragraph - 1;
    const owner = goesOn ? { ...carried, share: COLON } : carried;
    this.own(stretch, stretch.from, owner);
    return owner;
  }

  /** The token behind a term between marks that nobody is told to have said, or 0: 撤销对[“维基揭秘”]创始人的调查. */
  private termTo(from: number): number {
    const stretch = this.stretches.get(from);
    if (!stretch || this.told.has(stretch.index) || stretch.inner.length > LONGEST_TERM) return 0;
    return /[。？！?!，,…]$/.test(stretch.inner) ? 0 : stretch.to;
  }

  /** Returns the token behind a verb of saying, and behind the one who is told: 告诉[本报记者]，…. */
  private overHearer(verb: number): number {
    if (!hasGrammar(this.a.tokens, verb, Grammar.addressing)) return verb + 1;
    for (let i = verb + 1; i <= verb + LONGEST_HEARER; i++)
      if (isStop(this.a, i)) return this.subjects.ending.has(i) ? i : verb + 1;
    return verb + 1;
  }

  /**
   * Reads the statement behind a verb of saying, up to a quotation or the next such verb: 曾國瑞答詢指出，國安基金委員會將….
   */
  private readStatement({ verb, owner }: Cue, sentence: Sentence, before: number): void {
    const { tokens } = this.a;
    if (sentence.paragraph === this.head || !owner.mention || before === verb + 1) return; // 通报[称]
    let from = this.overHearer(verb);
    const isSetOff = /^[，,：:]$/.test(tokens[from]?.lower ?? '');
    while (from < sentence.to && !tokens[from]?.isWord) {
      if ((tokens[from]?.stretch ?? -1) >= 0) return;
      from++;
    }
    let to = from;
    while (to < sentence.to && ((tokens[to]?.stretch ?? -1) < 0 || this.termTo(to) > to))
      to = Math.max(to + 1, this.termTo(to));
    const endsAtQuotation = to < sentence.to;
    const isCutShort = before < to && before > from;
    if (isCutShort) to = clauseStart(this.a, this.stretches, before, sentence);
    else if (endsAtQuotation) while (to > from && !isStop(this.a, to - 1)) to--;
    while (to > from && !tokens[to - 1]?.isWord) to--;
    if (to - from < (isSetOff ? LEAST_STATEMENT : LEAST_STATEMENT * 2)) return;
    this.add(verb, owner, { reports: [from, to] });
  }
}
