import type { Analysis } from '../analysis/analysis.ts';
import { Grammar, Noun } from '../lexicon/word-classes.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Sentence } from '../words/sentences.ts';
import { hasGrammar, hasNoun } from '../words/tokens.ts';
import { canAct } from './can-act.ts';
import { NOBODY, type Owner, withoutPronoun } from './carried-speaker.ts';
import type { CueTie } from './cue-tie.ts';
import { GrammarReader, hasHeadline, type OuterStretch } from './grammar-reader.ts';

const TAGGED = 0.97;
const ANNOUNCED = 0.97;
const SAME_SENTENCE = 0.93;
const COLON = 0.88;
const FOLLOWING = 0.85;
/** Tokens looked at on either side of a quotation or a verb. */
const REACH = 60;
/** Signs of a fragment that may be somebody's words though no verb of saying stands right before it. */
const LEAST_FRAGMENT = 4;
const LEAST_ALONE = 6;
/** Tokens of a date with the sign for a report behind it. */
const LONGEST_DATE = 6;
/** Tokens between a body and the name of somebody who is of it. */
const LONGEST_OFFICE = 4;
/** Tokens of what somebody calls himself, with its marks. */
const LONGEST_NICKNAME = 12;
/** Tokens of the one who is told. */
const LONGEST_HEARER = 6;
/** Tokens of the shortest statement. */
const LEAST_STATEMENT = 3;

/** Small words that stand before nouns as well as before verbs. */
const NOT_BEFORE_VERB = Grammar.genitive | Grammar.preposition | Grammar.conjunction;

/** A verb of saying with the one who says. */
interface Cue {
  verb: number;
  owner: Owner;
  /** First token of its own subject; -1: it has none. */
  from: number;
}

/**
 * Ties where the verb stands between subject and words, without marks on either: a quotation belongs to the subject of
 * the verb of saying right behind it (“……。”罗倩说), to that of the last one before it in its sentence, or to whoever
 * spoke last.
 */
export const verbSecondTies = (a: Analysis): CueTie[] => new VerbSecond(a).read();

class VerbSecond extends GrammarReader {
  /** First token of each noun phrase → the phrase. */
  private readonly beginning = new Map<number, Mention>();
  /** Token behind each noun phrase → the phrase. */
  private readonly ending = new Map<number, Mention>();
  private waiting: OuterStretch[] = [];
  /** The paragraph that is the headline, or -1. */
  private readonly head: number;

  constructor(a: Analysis) {
    super(a);
    this.head = hasHeadline(a) ? 0 : -1;
    for (const mention of a.mentions) {
      this.beginning.set(mention.from, mention);
      this.ending.set(mention.titleTo ?? mention.to, mention);
    }
  }

  protected override end(): void {
    this.giveWaiting(null, 0);
  }

  protected override readSentence(sentence: Sentence): void {
    const cues = this.cuesOf(sentence);
    const subject = this.subjectIn(sentence.from, sentence.to);
    const first = cues[0]?.owner.mention ?? subject;
    if (first && this.waiting.length > 0) this.giveWaiting(first, sentence.paragraph);
    let spoken: Mention | null = null;
    for (let i = sentence.from; i < sentence.to; i++) {
      const stretch = this.stretches.get(i);
      if (!stretch) continue;
      const owner = this.readStretch(stretch, sentence, cues, subject);
      if (owner?.mention) spoken = owner.mention;
      i = Math.max(i, stretch.to - 1);
    }
    for (const [n, cue] of cues.entries())
      this.readStatement(cue, sentence, cues[n + 1]?.verb ?? sentence.to);
    const last = cues.findLast(({ owner }) => owner.mention && !owner.isCarried)?.owner.mention;
    const bearer = subject?.type === 'pronoun' ? null : subject;
    this.carried.set(last ?? spoken ?? bearer, sentence.paragraph);
  }

  private giveWaiting(mention: Mention | null, paragraph: number): void {
    for (const stretch of this.waiting) {
      const share = paragraph === stretch.paragraph ? FOLLOWING : FOLLOWING - 0.15;
      this.own(stretch, stretch.from, mention ? { mention, share, isCarried: true } : null);
    }
    this.waiting = [];
  }

  /** The verbs of saying of a sentence outside quotations, each with its subject. */
  private cuesOf(sentence: Sentence): Cue[] {
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
    const start = this.clauseStart(verb, sentence);
    const passive = this.passiveIn(start, verb);
    const own =
      passive >= 0
        ? (this.beginning.get(passive + 1) ?? null)
        : (this.citedIn(start, verb) ?? this.speakerIn(start, verb) ?? this.reporterIn(start, verb));
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

  /** The subject that a verb of saying has from an earlier clause or sentence, where its own clause speaks none. */
  private unspoken(verb: number, start: number, sentence: Sentence, before: Cue | undefined): Owner | null {
    const mention = this.subjectBack(verb, sentence);
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
    const mention = this.subjectIn(sentence.from, from);
    return mention?.type === 'name' ? { mention, share: SAME_SENTENCE, isCarried: true } : null;
  }

  /** Finds the person that a sentence is about before a pronoun of its own: 约万诺维奇则对判罚不满：“……”不过[他]也承认. */
  private namedBefore({ from }: Sentence, to: number): Owner | null {
    const mention = this.subjectIn(from, to);
    return mention?.type === 'name' ? { mention, share: SAME_SENTENCE } : null;
  }

  /** Returns the sign of a passive that a verb of saying stands in, or -1: 被[她]批评是“……”. */
  private passiveIn(from: number, verb: number): number {
    for (let i = verb - 1; i >= from; i--) if (/^[被遭]$/.test(this.a.tokens[i]?.lower ?? '')) return i;
    return -1;
  }

  /**
   * The subject of a verb of saying: the noun right before it that "of" ties to a clause with a subject of its own,
   * 女生就读的[学校]说; else the first noun phrase.
   */
  private speakerIn(from: number, verb: number): Mention | null {
    const first = this.subjectIn(from, verb);
    const { tokens } = this.a;
    let to = verb;
    while (to > from && hasGrammar(tokens, to - 1, Grammar.adverb | Grammar.auxiliary)) to--;
    const last = this.ending.get(to);
    const start = first ? (first.titleTo ?? first.to) : verb;
    if (last?.type !== 'description' || last.from <= start) return first;
    if (!hasGrammar(tokens, last.from - 1, Grammar.genitive) || !canAct(this.a, last)) return first;
    if (hasNoun(tokens, last.head, Noun.label)) return first;
    for (let i = start; i < last.from; i++) {
      const isPlace = /^[在于於]$/.test(tokens[i]?.lower ?? '');
      if (!isPlace && hasGrammar(tokens, i, Grammar.preposition | Grammar.speech)) return first;
    }
    return last;
  }

  /** Finds the source whose words somebody else passes on: 媒体引述[劳拉·奎特拉]的话称, 援引[一名官员]的话报道. */
  private citedIn(from: number, to: number): Mention | null {
    const { tokens } = this.a;
    for (let i = from; i < to; i++) {
      const mention = this.beginning.get(i);
      const end = mention?.titleTo ?? mention?.to ?? i;
      if (
        !mention ||
        mention.type === 'pronoun' ||
        end + 1 >= to ||
        !hasGrammar(tokens, end, Grammar.genitive)
      )
        continue;
      if (hasNoun(tokens, end + 1, Noun.speechNoun)) return mention;
    }
    return null;
  }

  /** Finds the reporter who asks, where nobody else is the subject: 有[记者]问. */
  private reporterIn(from: number, to: number): Mention | null {
    for (let i = from; i < to; i++) {
      const mention = this.beginning.get(i);
      // 接受[本报记者]采访: what stands behind a verb is its object
      const isFree = mention && !hasGrammar(this.a.tokens, i - 1, Grammar.preposition | Grammar.verb);
      if (isFree && mention.type === 'description' && hasNoun(this.a.tokens, mention.head, Noun.label))
        return mention;
    }
    return null;
  }

  private isCue(i: number): boolean {
    const { tokens } = this.a;
    const token = tokens[i];
    if (!token || token.stretch >= 0 || !(token.grammar & Grammar.speech)) return false;
    if (hasGrammar(tokens, i + 1, Grammar.genitive)) return false; // 发布的
    if (this.ending.has(i + 1)) return false; // 执行报告
    if (token.grammar & Grammar.verb && !this.opensWords(i + 1) && !this.hasWords(i + 1)) return false;
    return !hasGrammar(tokens, i - 1, Grammar.genitive | Grammar.negation | Grammar.determiner);
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
    while (i < from + REACH && i < this.a.tokens.length && !this.isStop(i)) {
      if (this.stretches.get(i)?.sign === '《') i = this.stretches.get(i)?.to ?? i;
      else if ((this.a.tokens[i]?.stretch ?? -1) >= 0) return true;
      else i++;
    }
    return false;
  }

  private isStop(i: number): boolean {
    return /^[，,：:；;。？！—…]$/.test(this.a.tokens[i]?.lower ?? '');
  }

  private clauseStart(i: number, { from }: Sentence): number {
    let at = i;
    while (at > from && !this.isStop(at - 1)) {
      if ((this.a.tokens[at - 1]?.stretch ?? -1) < 0) at--;
      else if (this.nicknameFrom(at) >= from) at = this.nicknameFrom(at);
      else break;
    }
    return at;
  }

  /** 网友[“今天也要早睡”]写道: first token of a few words between marks that end here, right behind a noun for somebody; else -1. */
  private nicknameFrom(to: number): number {
    for (let i = to - 1; i > to - LONGEST_NICKNAME; i--) {
      const stretch = this.stretches.get(i);
      if (!stretch) continue;
      if (stretch.sign === '《') return stretch.to === to ? i : -1;
      const isNamed = hasNoun(this.a.tokens, i - 1, Noun.role | Noun.anonymous);
      return stretch.to === to && isNamed && !/[。？！?!，,…]$/.test(stretch.inner) ? i : -1;
    }
    return -1;
  }

  /** The subject of the clauses before the one of a verb: 何满仓想了半天，说. */
  private subjectBack(verb: number, sentence: Sentence): Mention | null {
    let start = this.clauseStart(verb, sentence);
    for (let clauses = 0; clauses < 3 && start > sentence.from; clauses++) {
      if ((this.a.tokens[start - 1]?.stretch ?? -1) >= 0) return null;
      const before = this.clauseStart(start - 1, sentence);
      const found = this.subjectIn(before, start);
      if (found) return found;
      start = before;
    }
    return null;
  }

  /** The first noun phrase among some tokens that no preposition governs and that can speak. */
  private subjectIn(from: number, to: number): Mention | null {
    for (let i = from; i < Math.min(to, from + REACH); i++) {
      const titled = this.stretches.get(i);
      if (titled?.sign !== '《' && (this.a.tokens[i]?.stretch ?? 0) >= 0) return null;
      const mention = titled ? this.paperIn(titled, to) : this.beginning.get(i);
      if (titled && mention) return mention;
      const end = titled?.to ?? mention?.titleTo ?? mention?.to ?? i + 1;
      if (mention && end > to) return null;
      const found = mention ? this.speakingIn(mention, end, to) : null;
      if (found) return found;
      // 记者 asks and writes: what stands behind is looked at word by word
      if (!mention || !hasNoun(this.a.tokens, mention.head, Noun.label)) i = end - 1;
    }
    return null;
  }

  /** The one who speaks where a noun phrase stands: itself, or the name that it brings in; null: it is governed, or cannot speak. */
  private speakingIn(mention: Mention, end: number, to: number): Mention | null {
    const { a } = this;
    const { from } = mention;
    if (hasNoun(a.tokens, mention.head, Noun.label) || this.isDateline(end, to)) return null;
    const isGoverned =
      hasGrammar(a.tokens, from - 1, Grammar.preposition) &&
      !hasGrammar(a.tokens, from - 1, Grammar.according);
    const named = this.inApposition(end, to);
    if (mention.type === 'description' && !named && this.isObject(from, mention.head)) return null;
    if (!isGoverned && named && canAct(a, named)) return named;
    if (mention.isModifier || isGoverned || !canAct(a, mention) || this.isListed(end)) return null;
    return this.employed(mention, end, to) ?? mention;
  }

  /** The paper that reports, by its name between marks, right before the verb: 《朝鲜日报》说. Nothing governs it. */
  private paperIn({ from, to }: OuterStretch, verb: number): Mention | null {
    const { tokens } = this.a;
    const before = tokens[from - 1];
    const isGoverned =
      before?.end === tokens[from]?.start &&
      hasGrammar(tokens, from - 1, Grammar.preposition | Grammar.verb | Grammar.speech) &&
      !hasGrammar(tokens, from - 1, Grammar.according);
    if (isGoverned || hasGrammar(tokens, to, Grammar.genitive)) return null;
    for (let i = to; i < verb; i++) if (this.beginning.has(i)) return null;
    const name = this.ending.get(to - 1);
    return name && hasNoun(tokens, name.head, Noun.organisation) && name.from > from ? name : null;
  }

  /** True if a phrase is the place where a report was written: 新华社布宜诺斯艾利斯[9月3日电]. */
  private isDateline(end: number, to: number): boolean {
    if (!/^\p{N}/u.test(this.a.tokens[end]?.lower ?? '')) return false;
    for (let i = end; i < Math.min(to, end + LONGEST_DATE); i++)
      if (/^[电電讯訊]$/.test(this.a.tokens[i]?.lower ?? '')) return true;
    return false;
  }

  /** 清华大学经济管理学院教授[白重安]: the name a few words behind the body that somebody is of. */
  private employed({ head }: Mention, end: number, to: number): Mention | null {
    const { tokens } = this.a;
    if (!hasNoun(tokens, head, Noun.organisation)) return null;
    for (let i = end; i < Math.min(to, end + LONGEST_OFFICE); i++) {
      const isVerb = hasGrammar(tokens, i, Grammar.speech | Grammar.verb) && tokens[i]?.noun === 0;
      if (this.isStop(i) || isVerb) return null;
      const name = this.beginning.get(i);
      if (name?.type === 'name')
        return name.isModifier || hasGrammar(tokens, end, Grammar.preposition) ? null : name;
    }
    return null;
  }

  /** True if a noun phrase is the object of the verb right before it: 报导强调[村民代表]是罪魁祸首, not 透露[姓名的分析师]. */
  private isObject(i: number, head: number): boolean {
    const { tokens } = this.a;
    for (let at = i; at < head; at++) if (hasGrammar(tokens, at, Grammar.genitive)) return false;
    const { grammar = 0, noun = 0, end = 0 } = tokens[i - 1] ?? {};
    if (end !== tokens[i]?.start) return false;
    // 已[准备好援助民众]: what stands behind such a small word is a verb, listed or not
    const first = tokens[i];
    const isVerb = i < head && first?.grammar === 0 && first.noun === 0;
    if (isVerb && grammar & Grammar.auxiliary && !(grammar & NOT_BEFORE_VERB)) return true;
    return (grammar & (Grammar.verb | Grammar.speech)) !== 0 && noun === 0;
  }

  /** 他的代理人、律师[罗倩]: the name behind offices that commas list. */
  private inApposition(end: number, to: number): Mention | null {
    let at = end;
    for (let n = 0; n < 3 && at < to && this.a.tokens[at]?.lower === '、'; n++) {
      const from = at + 1;
      for (at = from; at < Math.min(to, from + LONGEST_OFFICE); at++) {
        const next = this.beginning.get(at);
        if (next?.type === 'name') return next;
        if (next) at = (next.titleTo ?? next.to) - 1;
        if (!this.a.tokens[at]?.isWord || this.a.tokens[at]?.grammar) break;
        if (this.a.tokens[at + 1]?.lower === '、') break;
      }
      at++;
    }
    return null;
  }

  /** True if a bracket closes behind a phrase: in brackets nobody is a subject, as in （记者 韩越）. */
  private isListed(end: number): boolean {
    return /^[）)／/]$/.test(this.a.tokens[end]?.lower ?? '');
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
      this.woven(stretch, cues) ??
      this.behind(stretch, cues) ??
      this.before(stretch, sentence, cues);
    if (found) {
      this.own(stretch, found.verb, found.owner);
      return found.owner;
    }
    if (isAnnounced) return this.announced(stretch, sentence);
    const opens = stretch.from === sentence.from;
    return opens && this.isWhole(stretch) ? this.alone(stretch, sentence, cues) : null;
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
    return cue && isColon && this.gapBetween(cue.verb + 1, stretch.from) === 0 ? cue : null;
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

  /** “……，”罗倩说: the verb of saying of the clause right behind the quotation. */
  private behind({ to, inner, from: opening }: OuterStretch, cues: readonly Cue[]): Cue | null {
    const isSetOff = /[。？！?!，,…]$/.test(inner) || /^[，,]$/.test(this.a.tokens[to]?.lower ?? '');
    const opens = this.a.tokens[opening - 1]?.isWord !== true && inner.length >= LEAST_ALONE;
    if (!isSetOff && !opens) return null;
    const from = /^[，,]$/.test(this.a.tokens[to]?.lower ?? '') ? to + 1 : to;
    const cue = cues.find(({ verb }) => verb >= from);
    if (!cue?.owner.mention || cue.from < from) return null;
    for (let i = from; i < cue.verb; i++)
      if (this.isStop(i) || (this.a.tokens[i]?.stretch ?? -1) >= 0) return null;
    return cue;
  }

  /** 罗倩说：“……”: the last verb of saying before the quotation, in its sentence. */
  private before(stretch: OuterStretch, sentence: Sentence, cues: readonly Cue[]): Cue | null {
    const cue = cues.findLast(({ verb }) => verb < stretch.from);
    if (!cue || cue.verb < sentence.from) return null;
    const gap = this.gapBetween(cue.verb + 1, stretch.from);
    const later = cue.owner.isCarried && gap > 0 ? this.subjectIn(cue.verb + 1, stretch.from) : null;
    if (later) return { ...cue, owner: { mention: later, share: FOLLOWING } };
    if (gap === 0) return { ...cue, owner: { ...cue.owner, share: Math.min(cue.owner.share, ANNOUNCED) } };
    const next = this.a.tokens[stretch.to];
    const closes =
      !next || next.sentence !== this.a.tokens[stretch.from]?.sentence || this.isStop(stretch.to);
    const isLong = stretch.inner.length >= LEAST_FRAGMENT;
    if (!isLong || !closes) return null;
    return { ...cue, owner: { ...cue.owner, share: Math.min(cue.owner.share, SAME_SENTENCE) } };
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
    const own = subject && withoutPronoun(this.a, { mention: subject, share: COLON }, carried);
    const owner = own ?? carried;
    this.own(stretch, stretch.from - 1, owner);
    return owner ?? NOBODY;
  }

  private subjectBefore({ from }: OuterStretch, sentence: Sentence): Mention | null {
    return this.subjectIn(this.afterQuotation(from - 1, sentence), from);
  }

  private afterQuotation(i: number, { from }: Sentence): number {
    let at = i;
    while (at > from && (this.a.tokens[at - 1]?.stretch ?? -1) < 0) at--;
    return at;
  }

  /** A quotation that is a sentence of its own. */
  private alone(stretch: OuterStretch, sentence: Sentence, cues: readonly Cue[]): Owner | null {
    const opensParagraph = this.a.tokens[stretch.from - 1]?.paragraph !== stretch.paragraph;
    const carried = this.carried.at(sentence.paragraph);
    const endsParagraph = this.a.tokens[stretch.to]?.paragraph !== stretch.paragraph;
    if (opensParagraph && (!endsParagraph || !carried)) {
      const cue = cues.find(({ verb, from }) => from >= stretch.to && verb > from);
      const behind = cue?.owner.mention ?? this.subjectIn(stretch.to, sentence.to);
      if (behind) {
        const owner = { mention: behind, share: cue ? SAME_SENTENCE : FOLLOWING };
        this.own(stretch, stretch.to, owner);
        return owner;
      }
      this.waiting.push(stretch);
      return null;
    }
    this.own(stretch, stretch.from, carried);
    return carried;
  }

  /** Returns the token behind a verb of saying, and behind the one who is told: 告诉[本报记者]，…. */
  private overHearer(verb: number): number {
    if (!hasGrammar(this.a.tokens, verb, Grammar.addressing)) return verb + 1;
    for (let i = verb + 1; i <= verb + LONGEST_HEARER; i++)
      if (this.isStop(i)) return this.ending.has(i) ? i : verb + 1;
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
    while (to < sentence.to && (tokens[to]?.stretch ?? -1) < 0) to++;
    const endsAtQuotation = to < sentence.to;
    const isCutShort = before < to && before > from;
    if (isCutShort) to = this.clauseStart(before, sentence);
    else if (endsAtQuotation) while (to > from && !this.isStop(to - 1)) to--;
    while (to > from && !tokens[to - 1]?.isWord) to--;
    if (to - from < (isSetOff ? LEAST_STATEMENT : LEAST_STATEMENT * 2)) return;
    this.add(verb, owner, { reports: [from, to] });
  }
}
