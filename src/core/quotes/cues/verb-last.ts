import type { Analysis } from '../analysis/analysis.ts';
import { ANY_TITLE, Grammar, Noun } from '../lexicon/word-classes.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Sentence } from '../words/sentences.ts';
import { hasGrammar, hasNoun } from '../words/tokens.ts';
import { canAct } from './can-act.ts';
import { NOBODY, type Owner, withoutAnyPronoun } from './carried-speaker.ts';
import type { CueTie } from './cue-tie.ts';
import { FinalStatements, type Stated } from './final-statements.ts';
import { FinalTags } from './final-tags.ts';
import { FinalVoices } from './final-voices.ts';
import { GrammarReader, hasHeadline, isPause, type OuterStretch } from './grammar-reader.ts';
import { CLAUSE, MarkedSubjects } from './marked-subjects.ts';

/** Tokens behind a quotation among which its speaker is looked for: 「…」と話すのは、町内会長の難波さん。 */
const BEHIND = 30;
const NAMED = 0.97;
const POSTPOSED = 0.92;
/** A name that only its place shows to be one: never shown as sure. */
const GUESSED = 0.68;
/** Somebody named right before a quotation in a headline. */
const HEADED = 0.9;
const FOLLOWING = 0.85;

/** A quotation of a sentence with its speaker. */
interface Quoted {
  stretch: OuterStretch;
  owner: Owner;
}

/** The token behind the mark of a subject. */
const behindMark = ({ to, titleTo = to }: Mention): number => titleTo + 1;

/** Whom a sentence is about, as far as it is read. */
interface About {
  subject: Mention | null;
  topic: Mention | null;
  /** The first topic, up to a comma: in "그는 선원은 없다고 전했다" the second one stands in what is said. */
  outer: Mention | null;
  /** The subject of a clause inside that of the topic: 検察は[被告が]「…」と指示したと指摘した. */
  inner: Mention | null;
  /** True if the subject is the topic, which goes on over subjects of clauses inside its own: 중국 외교부는 미국이 … */
  isTopic: boolean;
}

/**
 * Ties where verbs end their clause, subjects carry a mark and a quotation its own: the last marked subject before a
 * quotation speaks, else one that the verb behind it modifies, else the topic, which goes on over sentences.
 */
export const verbLastTies = (a: Analysis): CueTie[] => new VerbLast(a).read();

class VerbLast extends GrammarReader {
  /** Token right behind a noun phrase and its titles → the phrase. */
  private readonly ending = new Map<number, Mention>();
  private readonly beginning = new Map<number, Mention>();
  /** Token right behind an outermost quotation → the quotation. */
  private readonly closing = new Map<number, OuterStretch>();
  /** Those who are named with the title of an accused, in reading order. */
  private readonly accused: Mention[];
  /** The last one of them before the quotation at hand. */
  private accusedAt = -1;
  /** Quotations that stand alone, for whom the next sentence may name a speaker. */
  private waiting: OuterStretch[] = [];
  /** The paragraph that is the headline, or -1. */
  private readonly head: number;
  private readonly statements: FinalStatements;
  private readonly voices: FinalVoices;
  private readonly tags: FinalTags;
  private readonly subjects: MarkedSubjects;

  constructor(a: Analysis) {
    super(a);
    this.head = hasHeadline(a) ? 0 : -1;
    this.statements = new FinalStatements(a, this.ending);
    this.voices = new FinalVoices(a, this.ending);
    const { stretches, closing, ending, beginning, head } = this;
    this.tags = new FinalTags(a, { stretches, closing, ending, head }, this.voices);
    this.subjects = new MarkedSubjects(a, { closing, ending, beginning });
    this.accused = a.mentions.filter(
      ({ type, to, titleTo = to }) =>
        type === 'name' && a.tokens.slice(to, titleTo).some(({ lower }) => a.lexicon.accused.has(lower)),
    );
    for (const stretch of this.stretches.values()) this.closing.set(stretch.to, stretch);
    for (const mention of a.mentions) {
      this.ending.set(mention.titleTo ?? mention.to, mention);
      this.beginning.set(mention.from, mention);
    }
  }

  protected override end(): void {
    for (const stretch of this.waiting) this.own(stretch, stretch.from, null);
  }

  protected override readSentence(sentence: Sentence): void {
    const about: About = { subject: null, topic: null, outer: null, inner: null, isTopic: false };
    const quoted: Quoted[] = [];
    for (let i = sentence.from; i < sentence.to; i++) {
      const stretch = this.stretches.get(i);
      if (!stretch) {
        this.readSubject(i, sentence, about);
        continue;
      }
      const isInner =
        about.inner !== null &&
        (this.tags.isReported(stretch, sentence) || this.isClauseOf(about.inner, stretch));
      const owner = this.readStretch(stretch, sentence, isInner ? about.inner : about.subject);
      if (owner) quoted.push({ stretch, owner });
      about.isTopic = false;
      if (owner?.mention && !owner.isCarried) about.topic = owner.mention;
      i = Math.max(i, stretch.to - 1);
    }
    const topic = this.predicate(sentence) ?? about.topic;
    if (sentence.paragraph !== this.head) this.readStatements(sentence, about, quoted);
    this.carried.set(topic?.type === 'pronoun' ? null : topic, sentence.paragraph);
  }

  /** 被告は応じず、[弁護人]が「…」: the subject right before a quotation, in a clause of its own behind a comma. */
  private isClauseOf(subject: Mention, { from }: OuterStretch): boolean {
    const opens = subject.from - 1;
    const isClause = isPause(this.a, opens) && !hasGrammar(this.a.tokens, opens - 1, Grammar.preposition);
    return isClause && behindMark(subject) === from;
  }

  /** Reads who a sentence is about at a mark of subjects. */
  private readSubject(i: number, sentence: Sentence, about: About): void {
    const mention =
      (this.a.tokens[i]?.stretch ?? -1) < 0 && this.subjects.isSubjectMark(i)
        ? this.subjects.subjectBefore(i)
        : null;
    if (!mention) return;
    if (this.isOneOfSeveral(mention)) {
      about.subject = null;
      about.topic = null;
      this.carried.set(null, sentence.paragraph);
      return;
    }
    const { subject, topic, outer } = about;
    const isTopic = this.subjects.isTopicMark(i);
    const isUnder = subject !== null && subject === topic && about.isTopic && !isTopic;
    if (isUnder && !this.speaksFor(mention, subject)) {
      about.inner = mention;
      return;
    }
    if (this.subjects.isInsideTopic(i, sentence)) return;
    about.inner = null;
    this.giveWaiting(mention);
    about.subject = mention;
    about.isTopic = isTopic;
    about.topic = isTopic ? mention : (topic ?? (this.goesOn(mention, sentence) ? null : mention));
    if (isTopic && !(outer && this.isOneClause(outer.to, i))) about.outer = mention;
  }

  /** 水野健一さん、[岡島由久さん]が: the last of several names, none of whom speaks alone. */
  private isOneOfSeveral({ type, from }: Mention): boolean {
    const before = /^[、・]$/.test(this.a.tokens[from - 1]?.lower ?? '')
      ? this.ending.get(from - 1)
      : undefined;
    return type === 'name' && before?.type === 'name' && this.isAddressed(before);
  }

  /** What a sentence reports without marks: by itself, or before and behind its quotations by the same speaker. */
  private readStatements(sentence: Sentence, about: About, quoted: readonly Quoted[]): void {
    const [first, last] = [quoted[0], quoted.at(-1)];
    const according = this.statements.according(sentence);
    if (according?.mention && !(last && this.statements.endsWith(last.stretch, sentence))) {
      this.state(according, { mention: according.mention, share: NAMED });
      this.carried.set(according.mention, sentence.paragraph);
      return;
    }
    if (!first || !last) {
      this.readStatement(sentence, about.outer ?? about.subject);
      return;
    }
    const from = first.owner.mention ? behindMark(first.owner.mention) : 0;
    const before =
      from > sentence.from && from < first.stretch.from ? this.statements.before(first.stretch, from) : null;
    if (before) this.state(before, first.owner);
    const behind = this.statements.behind(last.stretch, sentence);
    if (behind && last.owner.mention) this.state(behind, last.owner);
  }

  private isOneClause(from: number, to: number): boolean {
    for (let i = from; i < to; i++) if (isPause(this.a, i)) return false;
    return true;
  }

  private isAddressed({ to, titleTo = to }: Mention): boolean {
    return this.a.tokens.slice(to, titleTo).some(({ noun }) => (noun & ANY_TITLE) !== 0);
  }

  /** True if somebody was named last and a body acts in between: (メイヤー氏は認めた。)[技術チームが]原因を特定した。 */
  private goesOn({ type, head }: Mention, { paragraph }: Sentence): boolean {
    const isBody = type === 'description' && hasNoun(this.a.tokens, head, Noun.organisation | Noun.group);
    return isBody && this.carried.at(paragraph)?.mention?.type === 'name';
  }

  /** True if a clause with の is the topic, and so says of whom the end of the sentence tells: 運営する[のは]. */
  private isCleft(from: number, to: number): boolean {
    for (let i = from; i < to; i++) {
      const { lower = '' } = this.a.tokens[i] ?? {};
      if (lower.endsWith('のは') || (lower === 'は' && this.a.tokens[i - 1]?.lower.endsWith('の')))
        return true;
    }
    return false;
  }

  /** True if a sentence says who has spoken, behind the words: そう[語るのは]、…女性だ. */
  private isSpokenCleft(from: number, to: number): boolean {
    for (let i = from; i < to; i++)
      if (hasGrammar(this.a.tokens, i, Grammar.speech) && this.a.tokens[i]?.lower.endsWith('のは'))
        return true;
    return false;
  }

  /** True if somebody with an office is the subject where a body is the topic: 日本政府は、[上野官房長官]が「…」と述べた. */
  private speaksFor({ type, to, titleTo = to }: Mention, topic: Mention): boolean {
    const isBody = hasNoun(this.a.tokens, topic.head, Noun.organisation | Noun.group);
    return isBody && type === 'name' && titleTo > to;
  }

  /**
   * Finds the person whom a sentence names at its end, before a form of "be" or the full stop:
   * 引き留めたのが野々村監督だった, 運営するのは森下遥さん。 What waits for a speaker is given to that one.
   */
  private predicate(sentence: Sentence): Mention | null {
    const named = this.predicateOf(sentence);
    if (named) this.giveWaiting(named);
    return named;
  }

  private predicateOf({ from, to }: Sentence): Mention | null {
    for (let i = to - 1; i > to - 4; i--) {
      const { lower = '' } = this.a.tokens[i] ?? {};
      const mention = this.ending.get(i);
      const isBe = /^(?:だ|だった|です|である|でした)$/.test(lower);
      const closes =
        isBe || (lower === '。' && mention && this.isAddressed(mention) && this.isCleft(from, i));
      if (closes && mention?.type === 'name') return mention;
      if (isBe && mention?.type === 'description' && this.isSpokenCleft(from, i)) return mention;
    }
    return null;
  }

  /** Gives the quotations that stand alone to the one named in the sentence behind them: "そう話すのは…". */
  private giveWaiting(mention: Mention): void {
    const paragraph = this.a.tokens[mention.from]?.paragraph ?? 0;
    for (const stretch of this.waiting) {
      const share = paragraph === stretch.paragraph ? FOLLOWING : FOLLOWING - 0.05;
      this.own(stretch, stretch.from, { mention, share, isCarried: true });
    }
    this.waiting = [];
  }

  /** The source of one stretch; undefined where it is no quotation. */
  private readStretch(stretch: OuterStretch, sentence: Sentence, subject: Mention | null): Owner | undefined {
    const comment = this.commentBefore(stretch) ?? this.bracketBehind(stretch, sentence);
    if (comment) {
      this.own(stretch, stretch.from - 1, comment);
      return comment;
    }
    const tie = this.tags.tieOfRow(stretch);
    if (tie === 'none') return undefined;
    if (sentence.paragraph === this.head) return this.headline(stretch, sentence, subject);
    const voice = this.voiceOf(stretch, sentence, tie);
    if (voice) return voice;
    const teller = tie === 'alone' && !subject ? this.tellerBehind(stretch, sentence) : null;
    if (teller) {
      this.own(stretch, stretch.to, teller);
      return teller;
    }
    const isUnknown = this.subjects.isUnknownTopic(this.tags.openingOf(stretch) - 1);
    if (tie === 'alone' && !subject && isUnknown) {
      this.own(stretch, stretch.from, null);
      return NOBODY;
    }
    if (tie === 'alone' && !subject) return this.alone(stretch, sentence);
    if (this.tags.isPassive(stretch.to, sentence)) {
      const doer = this.doerOf(stretch, sentence);
      this.own(stretch, stretch.to, doer);
      return doer ?? NOBODY;
    }
    const accused = isUnknown ? null : this.accusedOf(stretch, sentence, subject);
    if (accused) {
      this.own(stretch, stretch.to, accused);
      return accused;
    }
    const carried = this.carried.at(sentence.paragraph);
    const share = subject && this.isGuessed(subject) ? GUESSED : NAMED;
    const before = subject && withoutAnyPronoun(this.a, { mention: subject, share }, carried);
    // "…"という声が上がった
    const isNoun =
      hasGrammar(this.a.tokens, stretch.to, Grammar.relative) && !isPause(this.a, stretch.to + 1);
    const carriedOn = isUnknown ? null : carried;
    const owner = before ?? (isNoun ? null : (this.behind(stretch.to, sentence) ?? carriedOn));
    this.own(stretch, stretch.to, owner);
    return owner ?? { mention: null, share: 0.5 };
  }

  /** Gives a stretch to its label, or to those whose voices it is among. */
  private voiceOf(stretch: OuterStretch, sentence: Sentence, tie: 'tied' | 'alone'): Owner | null {
    const opening = this.tags.openingOf(stretch);
    const mention = tie === 'alone' ? this.voices.label(opening, sentence) : this.voices.source(opening);
    if (!mention) return null;
    const owner = { mention, share: NAMED };
    this.own(stretch, stretch.from, owner);
    return owner;
  }

  /** Finds the source that a noun of saying right before the marks names: 古庄健教授の話「…」. */
  private commentBefore({ from }: OuterStretch): Owner | null {
    const mention = this.ending.get(from - 2);
    const isComment =
      hasNoun(this.a.tokens, from - 1, Noun.speechNoun) &&
      hasGrammar(this.a.tokens, from - 2, Grammar.genitive);
    return isComment && mention ? { mention, share: NAMED } : null;
  }

  /** 「…」[（中堅議員）]との声: who is named between brackets right behind words that a mark follows or that are a sentence. */
  private bracketBehind({ from, to }: OuterStretch, sentence: Sentence): Owner | null {
    const { tokens } = this.a;
    const mention = /^[(（]$/.test(tokens[to]?.lower ?? '') ? this.beginning.get(to + 1) : undefined;
    const end = mention ? (mention.titleTo ?? mention.to) : to;
    if (!mention || !/^[)）]$/.test(tokens[end]?.lower ?? '') || !canAct(this.a, mention)) return null;
    const isMarked = hasGrammar(tokens, end + 1, Grammar.quotative);
    const isSentence = from === sentence.from && (end + 1 >= sentence.to || tokens[end + 1]?.lower === '。');
    return isMarked || isSentence ? { mention, share: NAMED } : null;
  }

  /**
   * Finds the accused who speaks where the clause behind a quotation says that somebody confesses or denies, and the
   * subject is none: (県警は山田太郎容疑者を逮捕した。)「…」と[供述]している. The last one that the text named.
   */
  private accusedOf({ to }: OuterStretch, sentence: Sentence, subject: Mention | null): Owner | null {
    const { tokens, text, lexicon } = this.a;
    const clause = text.slice(tokens[to]?.start, tokens[Math.min(sentence.to, to + CLAUSE) - 1]?.end);
    const isCalled =
      subject?.from === subject?.head && lexicon.accused.has(tokens[subject?.head ?? -1]?.lower ?? ''); // 被告は「…」
    if (!isCalled && !lexicon.confessions.some((wording) => clause.includes(wording))) return null;
    if (subject?.type === 'name') return null;
    while ((this.accused[this.accusedAt + 1]?.from ?? to) < to) this.accusedAt++;
    const accused = this.accused[this.accusedAt];
    return accused ? { mention: accused, share: POSTPOSED, isCarried: true } : null;
  }

  /** Finds the doer where the verb is passive: 佐々木さん[に]「…」と声をかけられた. */
  private doerOf({ from, to }: OuterStretch, sentence: Sentence): Owner | null {
    const isDoer = (i: number): boolean => hasGrammar(this.a.tokens, i, Grammar.agent);
    for (let i = from - 1; i > sentence.from; i--) {
      const mention = isDoer(i) ? this.ending.get(i) : undefined;
      if (mention && canAct(this.a, mention)) return { mention, share: POSTPOSED };
    }
    for (let i = to; i < Math.min(sentence.to, to + CLAUSE); i++) {
      const mention = isDoer(i) ? this.ending.get(i) : undefined;
      if (mention && canAct(this.a, mention)) return { mention, share: POSTPOSED };
    }
    return null;
  }

  /** A name by nothing but its place: no list has any of its words, and nothing says what it is. */
  private isGuessed({ type, from, nameFrom, to, titleTo = to }: Mention): boolean {
    if (type !== 'name' || from < nameFrom || titleTo > to || !this.a.lexicon.data.spacesWords) return false;
    return this.a.tokens.slice(nameFrom, to).every(({ noun }) => noun === 0);
  }

  private headline(stretch: OuterStretch, sentence: Sentence, subject: Mention | null): Owner | undefined {
    const before = this.ending.get(stretch.from) ?? subject ?? this.headTopic(sentence);
    const isSaid =
      before !== null && before !== undefined && canAct(this.a, before) && before.from >= sentence.from;
    if (!isSaid && stretch.sign === '‘') return undefined;
    const owner: Owner = isSaid ? { mention: before, share: HEADED } : { mention: null, share: 0.5 };
    this.own(stretch, stretch.from, owner);
    return owner;
  }

  /** Finds the person or body that opens a headline: "米大統領報道官、追加関税「延期の予定ない」". */
  private headTopic({ from, to }: Sentence): Mention | null {
    const mention = this.beginning.get(from);
    const end = mention?.titleTo ?? mention?.to ?? to;
    return mention && this.a.tokens[end]?.lower === '、' ? mention : null;
  }

  /** A quotation that is a sentence of its own: the one who spoke before it, or who is named right after it. */
  private alone(stretch: OuterStretch, sentence: Sentence): Owner | undefined {
    const isFirst = this.a.tokens[sentence.from - 1]?.paragraph !== sentence.paragraph;
    const carried = this.carried.at(sentence.paragraph);
    const endsParagraph = this.a.tokens[stretch.to + 1]?.paragraph !== sentence.paragraph;
    if (!carried || (isFirst && !endsParagraph)) {
      this.waiting.push(stretch);
      return { mention: null, share: 0.5, isCarried: true };
    }
    this.own(stretch, stretch.from, carried);
    return carried ?? { mention: null, share: 0.5 };
  }

  /** The one who tells in the clause behind such a quotation, or whose words the next sentence says they are: 윤명자씨의 말이다. */
  private tellerBehind(stretch: OuterStretch, sentence: Sentence): Owner | null {
    const { tokens } = this.a;
    if (!this.tags.isToldBehind(stretch) || tokens[stretch.to]?.paragraph !== stretch.paragraph) return null;
    const isNext = tokens[stretch.to]?.sentence !== tokens[stretch.to - 1]?.sentence;
    for (let i = stretch.to; i < stretch.to + BEHIND; i++) {
      const { sentence: own } = tokens[i] ?? {};
      if (own !== tokens[stretch.to]?.sentence) return null;
      const isTold = hasGrammar(tokens, i, Grammar.speech) || hasNoun(tokens, i, Noun.speechNoun);
      if (!isTold) continue;
      const mention = hasGrammar(tokens, i - 1, Grammar.genitive) ? this.ending.get(i - 1) : undefined;
      if (mention && canAct(this.a, mention)) return { mention, share: POSTPOSED };
      if (!isNext) return this.behind(stretch.to, sentence);
    }
    return null;
  }

  /** True if a verb of saying ends the clause of a quotation, where somebody goes on: 「…」とも[語り]、消費者が…. */
  private endsTag(i: number, { paragraph }: Sentence): boolean {
    const verb = /^(?:い|おり|いて)$/.test(this.a.tokens[i]?.lower ?? '') ? i - 1 : i; // 供述して[いて]、警察は…
    const isVerb =
      hasGrammar(this.a.tokens, verb, Grammar.speech) && !this.a.tokens[verb]?.lower.endsWith('のは');
    return isVerb && this.carried.at(paragraph) !== null;
  }

  /** 「…」と話すのは、難波さん。「…」と話す難波さん: somebody behind the verb. */
  private behind(from: number, sentence: Sentence): Owner | null {
    const to = Math.min(sentence.to, from + BEHIND);
    for (let i = from; i < to; i++) {
      if ((this.a.tokens[i]?.stretch ?? -1) >= 0) return null;
      if (isPause(this.a, i) && this.endsTag(i - 1, sentence)) return null;
      if (this.subjects.isSubjectMark(i)) {
        const mention = this.subjects.subjectBefore(i);
        if (mention) return { mention, share: POSTPOSED };
      }
      const mention = this.ending.get(i);
      // 「…」とは、柏木誠氏の弁
      const isSaying =
        hasGrammar(this.a.tokens, i, Grammar.genitive) && hasNoun(this.a.tokens, i + 1, Noun.speechNoun);
      if (isSaying && mention?.isModifier) return { mention, share: POSTPOSED };
      const closes = /^(?:。|だ|です|である|이다|다)$/.test(this.a.tokens[i]?.lower ?? '');
      if (closes && mention && canAct(this.a, mention)) return { mention, share: POSTPOSED };
    }
    return null;
  }

  /** A sentence without a quotation that says what somebody stated: by hearsay whoever spoke last. */
  private readStatement(sentence: Sentence, subject: Mention | null): void {
    const carried = this.carried.at(sentence.paragraph);
    const isHearsay = this.statements.isHearsay(sentence) && carried !== null;
    const owner: Owner | null = subject && !isHearsay ? { mention: subject, share: NAMED } : carried;
    const from = subject && !isHearsay ? behindMark(subject) : sentence.from;
    const stated = this.statements.reported(sentence, from);
    if (owner?.mention && stated) this.state(stated, withoutAnyPronoun(this.a, owner, carried));
  }

  private state({ cue, from, to }: Stated, owner: Owner): void {
    if (to > from) this.add(cue, owner, { reports: [from, to] });
  }
}
