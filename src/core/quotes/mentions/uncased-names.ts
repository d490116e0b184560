import type { Lexicon } from '../lexicon/lexicon.ts';
import { ANY_PRONOUN, ANY_TITLE, Grammar, Noun, OFFICE, SPEAKING_NOUN } from '../lexicon/word-classes.ts';
import { hasGrammar, hasNoun, type Token } from '../words/tokens.ts';
import { isFamilyShaped, isNameShaped, isSoundName } from '../words/uncased-words.ts';

/** A name in a script without capitals; token indices, ends exclusive. */
export interface UncasedName {
  from: number;
  to: number;
  /** End of the titles, honorifics and the age behind it: "森川達也[社長]", "한도윤 [장관]", "杨[女士]". */
  titleTo: number;
}

/** Most tokens of a name: "エリナ・コルホネン", "露西亚内·卡里普纳". */
const LONGEST_NAME = 5;
/** Most tokens of a title behind a name: "산업통상자원부 장관". */
const LONGEST_TITLE = 6;
const LONGEST_PART = 8;
/** Most and fewest signs of a foreign name written in ideographs. */
const LONGEST_FOREIGN = 6;
const LEAST_FOREIGN = 3;
/** Least share of syllables that foreign names are written with, in one of two words. */
const LEAST_FOREIGN_SHARE = 0.4;
const LONGEST_GIVEN = 3;
/** Most letters of a given name that is spelled in syllables. */
const LONGEST_SPELLED = 4;
/** Fewest letters of a topic that is a name though other words stand before the quotation. */
const LEAST_TOPIC = 4;
/** Most tokens between a topic and its quotation. */
const TOPIC_REACH = 20;
/** Most signs of a name that its reading stands behind. */
const LONGEST_READ = 4;
/** Fewest signs of the name of a body that is written by its sound. */
const LEAST_BODY = 3;

/** Hangul syllables: the first one, the consonants that may end one, and those that end verbs before a noun, ㄴ and ㄹ. */
const HANGUL = 0xac00;
const FINALS = 28;
const ADNOMINAL_FINALS = new Set([4, 8]);

/** What stands between brackets behind a name that is not somebody's own. */
const CHANGED = /^(?:化名|仮名)$/;

const HONORIFIC = Noun.titleMale | Noun.titleFemale;
const NEVER_NAME =
  Grammar.speech |
  Grammar.verb |
  Grammar.preposition |
  Grammar.conjunction |
  Grammar.adverb |
  Grammar.auxiliary |
  Grammar.genitive |
  Grammar.quotative |
  Grammar.determiner |
  ANY_PRONOUN;
const COMMON = SPEAKING_NOUN | ANY_TITLE | Noun.time | Noun.place | Noun.speechNoun;

/** Returns the end of an age in brackets that begins at a token ("（５４）"), or the token itself. */
export function overAge(tokens: readonly Token[], from: number): number {
  if (!/^[(（]$/.test(tokens[from]?.lower ?? '')) return from;
  for (let i = from + 1; i < from + 5; i++) if (/^[)）]$/.test(tokens[i]?.lower ?? '')) return i + 1;
  return from;
}

/** Finds the names of a text whose script has no capitals, in reading order. */
export function findUncasedNames(tokens: readonly Token[], lexicon: Lexicon): UncasedName[] {
  return new UncasedNames(tokens, lexicon).find();
}

class UncasedNames {
  private readonly tokens: readonly Token[];
  private readonly lexicon: Lexicon;
  private readonly spaced: boolean;
  /** Family names, given names and whole names of people whom the text shows to be such. */
  private readonly families = new Set<string>();
  private readonly wholes = new Set<string>();
  private readonly givens = new Set<string>();
  /** First letters of the whole names: few tokens begin with one. */
  private readonly openings = new Set<number>();

  constructor(tokens: readonly Token[], lexicon: Lexicon) {
    this.tokens = tokens;
    this.lexicon = lexicon;
    this.spaced = lexicon.data.spacesWords;
  }

  find(): UncasedName[] {
    const sure: UncasedName[] = [];
    for (let i = 0; i < this.tokens.length; i++) {
      const found = this.sureAt(i);
      if (!found) continue;
      sure.push(found);
      const first = this.tokens[found.from]?.lower ?? '';
      if (found.to - found.from > 1) {
        this.wholes.add(this.written(found.from, found.to));
        this.addParts(found);
        if (this.isFamily(found.from)) {
          this.families.add(first);
          this.givens.add(this.written(found.from + 1, found.to));
        }
      } else if (first.length > 1) this.wholes.add(first);
      i = Math.max(i, found.titleTo - 1);
    }
    for (const name of this.wholes) this.openings.add(name.charCodeAt(0));
    return this.withRepeated(sure);
  }

  /** Remembers the parts of a name: of "弗朗切斯科·斯凯蒂诺" the text may write "斯凯蒂诺" alone. */
  private addParts({ from, to }: UncasedName): void {
    let start = from;
    for (let i = from + 1; i <= to; i++) {
      const isJoint = this.joinsParts(i);
      if (i < to && !isJoint && this.adjoins(i - 1, i + 1)) continue;
      const part = this.written(start, i);
      if (start > from || i < to) if (part.length > 1) this.wholes.add(part);
      start = isJoint ? i + 1 : i;
    }
  }

  /** Returns the names that the text shows sure, and those where it writes them again, in reading order. */
  private withRepeated(sure: readonly UncasedName[]): UncasedName[] {
    const out: UncasedName[] = [];
    let at = 0;
    for (let i = 0; i < this.tokens.length; i++) {
      const next = sure[at];
      if (next && next.from === i) {
        out.push(next);
        i = Math.max(i, next.titleTo - 1);
        at++;
        continue;
      }
      const again = this.againAt(i);
      if (!again || (next && again.to > next.from)) continue;
      out.push(again);
      i = again.titleTo - 1;
    }
    return out;
  }

  private againAt(i: number): UncasedName | null {
    const { tokens } = this;
    const token = tokens[i];
    if (this.openings.has(token?.lower.charCodeAt(0) ?? 0))
      for (let to = Math.min(tokens.length, i + LONGEST_NAME); to > i; to--) {
        if (!this.adjoins(i, to) || !this.wholes.has(this.written(i, to))) continue;
        return { from: i, to, titleTo: this.titleEnd(to) };
      }
    // "大介容疑者": the given name of somebody of a family that is told apart
    if (!this.spaced && this.givens.has(token?.lower ?? '')) {
      const titleTo = this.titleEnd(i + 1);
      if (titleTo > i + 1) return { from: i, to: i + 1, titleTo };
    }
    const isFamily = token !== undefined && token.lower.length > 1 && this.families.has(token.lower);
    if (!isFamily || this.isGiven(i + 1)) return null;
    return { from: i, to: i + 1, titleTo: this.titleEnd(i + 1) };
  }

  private written(from: number, to: number): string {
    let out = '';
    for (let i = from; i < to; i++) out += this.tokens[i]?.lower ?? '';
    return out;
  }

  /** True if these tokens stand without a space between them. */
  private adjoins(from: number, to: number): boolean {
    for (let i = from + 1; i < to; i++)
      if (!this.tokens[i] || this.tokens[i]?.start !== this.tokens[i - 1]?.end) return false;
    return true;
  }

  /** Returns the name at a token that its form and the words beside it show to be one, or null. */
  private sureAt(i: number): UncasedName | null {
    const token = this.tokens[i];
    if (!token?.isWord || this.isMark(i)) return null;
    const isFull = (token.noun & Noun.family) !== 0 && this.isGiven(i + 1);
    // "한 장관": a numeral as well, and a name where the text has one that begins so
    const isShort = this.families.has(token.lower) && hasNoun(this.tokens, i + 1, ANY_TITLE);
    if (token.grammar & NEVER_NAME & ~Grammar.adverb && !isFull && !isShort) return null;
    const nick = this.nicknameAt(i);
    if (nick) return nick;
    return (
      this.changedAt(i) ??
      this.readAt(i) ??
      this.speakingAt(i) ??
      this.initialAt(i) ??
      this.topicAt(i) ??
      this.transliteratedAt(i) ??
      this.pointed(i) ??
      this.fullAt(i) ??
      this.spelledAt(i) ??
      this.foreignAt(i) ??
      this.shortAt(i)
    );
  }

  /**
   * Returns the name of a family name and what no list has right behind it: "坂本|勝", "한|도윤", "吴|佩华"; or null.
   */
  private fullAt(i: number): UncasedName | null {
    const { tokens } = this;
    if (!this.isFamily(i) || !this.isGiven(i + 1)) return null;
    const to = i + 2;
    const titleTo = this.titleEnd(to);
    // "学生[向监考]…": a family name that is a preposition as well
    const isTie = !this.spaced && hasGrammar(tokens, i, Grammar.preposition);
    const isTold = !isTie || hasGrammar(tokens, to, Grammar.speech);
    if (titleTo > to || (this.isBehindOffice(i) && isTold)) return { from: i, to, titleTo };
    if (!hasNoun(tokens, i, Noun.family)) return null;
    if (this.isMeasured(i)) return null;
    if (this.spaced && !this.canStandAlone(i)) return null;
    const isLong = (tokens[i]?.lower.length ?? 0) > 1;
    // "揭盲", "游轮": two signs are a name where a verb of saying follows
    const isShort = !this.spaced && !isLong && tokens[i + 1]?.lower.length === 1;
    if (isShort && !((tokens[to]?.grammar ?? 0) & Grammar.speech)) return null;
    return this.endsHere(to) && (this.opensHere(i) || isLong) ? { from: i, to, titleTo } : null;
  }

  /**
   * Returns the name whose given name is spelled in syllables, with an honorific behind it: "藤代|まどか[さん]",
   * "斎藤|キヨ[さん]"; or null. Small words may stand among its letters, but none right behind the family name.
   */
  private spelledAt(i: number): UncasedName | null {
    const { tokens } = this;
    const { lower = '', grammar = 1, noun = 0 } = tokens[i] ?? {};
    if (this.spaced || grammar !== 0 || noun & COMMON || !/^\p{Script=Han}{1,3}$/u.test(lower)) return null;
    let to = i + 1;
    while (to < i + LONGEST_NAME && !hasNoun(tokens, to, HONORIFIC) && this.isSpelled(to)) to++;
    const isName =
      to > i + 1 && !this.isMark(i + 1) && hasNoun(tokens, to, HONORIFIC) && this.adjoins(i, to + 1);
    const isShort = this.written(i + 1, to).length <= LONGEST_SPELLED;
    return isName && isShort ? { from: i, to, titleTo: this.titleEnd(to) } : null;
  }

  private isSpelled(i: number): boolean {
    return /^(?:\p{Script=Hiragana}+|[\p{Script=Katakana}ー]+)$/u.test(this.tokens[i]?.lower ?? '');
  }

  /** True if a word is a family name of the list, or ends like one. */
  private isFamily(i: number): boolean {
    const { lower = '' } = this.tokens[i] ?? {};
    return hasNoun(this.tokens, i, Noun.family) || isFamilyShaped(this.lexicon, lower);
  }

  /** Returns the name that a paper gives by an initial or a family name alone: "최모(37)씨", "A씨"; or null. */
  private initialAt(i: number): UncasedName | null {
    const { lower = '', isCapital = false, grammar = 0 } = this.tokens[i] ?? {};
    if (!this.spaced || grammar !== 0) return null;
    const titleTo = this.titleEnd(i + 1);
    if (!this.tokens.slice(i + 1, titleTo).some(({ noun }) => noun & HONORIFIC)) return null; // "A씨(56)"
    const { anonymousEnding } = this.lexicon.data;
    const family = lower.slice(0, -1);
    const isInitial = isCapital && lower.length === 1;
    const isCut =
      anonymousEnding !== '' &&
      lower.endsWith(anonymousEnding) &&
      (this.lexicon.wordBits(family)[1] & Noun.family) !== 0;
    return isInitial || isCut ? { from: i, to: i + 1, titleTo } : null;
  }

  /**
   * Returns the name of words that no list has, with the mark of a topic, before a quotation: "재크 모펫은 “…",
   * "소속사 별하나는 … “…"; or null. What is not right before the quotation must be long or stand behind a noun for
   * somebody.
   */
  private topicAt(i: number): UncasedName | null {
    const { tokens } = this;
    if (!this.spaced || tokens[i - 1]?.end === tokens[i]?.start) return null;
    const first = this.unknownTo(i);
    const second = this.isMark(overAge(tokens, first)) ? first : this.unknownTo(first);
    const to = this.isMark(overAge(tokens, second)) ? second : first;
    const mark = overAge(tokens, to); // "월스트리트저널(WSJ)은"
    if (to === i || !this.isMark(mark) || !/^[은는]$/.test(tokens[mark]?.lower ?? '')) return null;
    const from = to === second && second > first && this.describesNext(i, first) ? first : i;
    if (/^["“]$/.test(tokens[mark + 1]?.lower ?? '')) return { from, to, titleTo: mark };
    const isLong = this.written(i, to).length >= LEAST_TOPIC;
    const isTold = to === first && (this.isBehindOffice(i) || isLong);
    return isTold && this.isQuotedBehind(mark) ? { from, to, titleTo: mark } : null;
  }

  /** True if a word ends like a verb that describes what follows, and a family name follows: "나타난 [손흥진]". */
  private describesNext(from: number, to: number): boolean {
    const last = this.written(from, to);
    const code = last.charCodeAt(last.length - 1) - HANGUL;
    const isVerb = last.length > 1 && code >= 0 && ADNOMINAL_FINALS.has(code % FINALS);
    const isFamily = hasNoun(this.tokens, to, Noun.family) && this.canStandAlone(to);
    const name = [...this.written(to, to + 2)];
    return isVerb && isFamily && name.filter((sign) => this.lexicon.soundSigns.has(sign)).length < 2;
  }

  /**
   * Returns the name of two words written by their sound before an office, whatever stands between: "드미트리 소볼레프 [러시아
   * 외무장관]", "개러스 할로 [감독]"; or null.
   */
  private transliteratedAt(i: number): UncasedName | null {
    if (!this.spaced || this.tokens[i - 1]?.end === this.tokens[i]?.start) return null;
    const first = this.soundTo(i);
    const to = first === i || this.isMark(first) ? i : this.soundTo(first);
    if (to === i || to === first || this.isMark(to)) return null;
    const name = [...this.written(i, to)];
    const sounds = name.filter((sign) => this.lexicon.soundSigns.has(sign));
    const titleTo = this.titleEnd(to);
    return titleTo > to && sounds.length >= name.length * LEAST_FOREIGN_SHARE
      ? { from: i, to, titleTo }
      : null;
  }

  /** The end of an unlisted word, with the last letter that a name may have and that is a particle elsewhere: "체룬돌[로]". */
  private soundTo(from: number): number {
    const to = this.unknownTo(from);
    const isLast = to > from && this.isMark(to) && /^[로인만]$/.test(this.tokens[to]?.lower ?? '');
    return isLast && this.tokens[to + 1]?.start !== this.tokens[to]?.end ? to + 1 : to;
  }

  /**
   * Returns the end of a word that no list has whole and that begins at a token; the token itself where it is
   * another one.
   */
  private unknownTo(from: number): number {
    const { tokens, lexicon } = this;
    let to = from;
    for (; to === from || (tokens[to]?.start === tokens[to - 1]?.end && !this.isMark(to)); to++) {
      const { grammar = 1, noun = 0, stretch = 0, isWord = false, lower = '' } = tokens[to] ?? {};
      const isPart = to > from || (noun & Noun.family) !== 0;
      if (
        !isWord ||
        stretch >= 0 ||
        noun & ~Noun.family ||
        (grammar !== 0 && !(isPart && lower.length === 1))
      )
        return from;
    }
    const word = this.written(from, to);
    const isNoun = word.length > 1 && /^\p{L}/u.test(word);
    return isNoun && !lexicon.adnominalEndings.some((ending) => word.endsWith(ending)) ? to : from;
  }

  /** True if a quotation follows in the sentence, before the next topic. */
  private isQuotedBehind(mark: number): boolean {
    const { tokens } = this;
    for (let i = mark + 1; i < mark + TOPIC_REACH && tokens[i]?.sentence === tokens[mark]?.sentence; i++) {
      if ((tokens[i]?.stretch ?? -1) >= 0) return true;
      if (this.isMark(i) && this.lexicon.subjectMarks.has(tokens[i]?.lower ?? '')) return false;
    }
    return false;
  }

  /** Returns the name that a paper owns to have changed, whatever word it is otherwise: "大学生[高峰]（化名）"; or null. */
  private changedAt(i: number): UncasedName | null {
    const { tokens } = this;
    if (
      this.spaced ||
      !/^[(（]$/.test(tokens[i + 1]?.lower ?? '') ||
      !CHANGED.test(tokens[i + 2]?.lower ?? '')
    )
      return null;
    const length = tokens[i]?.lower.length ?? 0;
    return length > 1 && length <= LONGEST_READ
      ? { from: i, to: i + 1, titleTo: overAge(tokens, i + 1) }
      : null;
  }

  /**
   * Returns a name with its reading between brackets, "尹錫悦（ユンソンニョル）", or a body that speaks, "イオンフィナンシャルは「";
   * or null.
   */
  private readAt(i: number): UncasedName | null {
    const { tokens } = this;
    const { lower = '', noun = 0, grammar = 0, isAllCapital = false } = tokens[i] ?? {};
    if (this.spaced || noun & COMMON || grammar !== 0 || lower.length < 2) return null;
    const isRead =
      /^[(（]$/.test(tokens[i + 1]?.lower ?? '') && /^\p{Script=Katakana}/u.test(tokens[i + 2]?.lower ?? '');
    if (isRead && lower.length <= LONGEST_READ && /^\p{Script=Han}+$/u.test(lower))
      return { from: i, to: i + 1, titleTo: this.titleEnd(i + 1) };
    const isSound = isAllCapital || (lower.length >= LEAST_BODY && /^[\p{Script=Katakana}ー]+$/u.test(lower));
    const speaks =
      this.lexicon.subjectMarks.has(tokens[i + 1]?.lower ?? '') && (tokens[i + 2]?.stretch ?? -1) >= 0;
    return isSound && speaks && tokens[i + 1]?.start === tokens[i]?.end
      ? { from: i, to: i + 1, titleTo: i + 1 }
      : null;
  }

  /**
   * Returns the name that is the topic right before a quotation, without an office: a family name, "[藤井]は「…」", or a
   * word that ends as given names do, "主演の[倍賞千恵子]は「…」"; or null.
   */
  private speakingAt(i: number): UncasedName | null {
    const { tokens, lexicon } = this;
    const { lower = '', noun = 0, grammar = 0, end = 0 } = tokens[i] ?? {};
    const mark = tokens[i + 1];
    if (this.spaced || lexicon.data.tiesByGrammar !== 'verb-last' || grammar !== 0 || noun & COMMON)
      return null;
    if (mark?.start !== end || !lexicon.subjectMarks.has(mark.lower) || (tokens[i + 2]?.stretch ?? -1) < 0)
      return null;
    const isName = isNameShaped(lexicon, lower) || (lower.length > 1 && (noun & Noun.family) !== 0);
    return isName && this.opensHere(i) ? { from: i, to: i + 1, titleTo: i + 1 } : null;
  }

  /**
   * True if a determiner stands before a token where nouns are counted: there stands a measure and no name,
   * 本[段]摘自.
   */
  private isMeasured(i: number): boolean {
    const { data } = this.lexicon;
    return data.tiesByGrammar === 'verb-second' && hasGrammar(this.tokens, i - 1, Grammar.determiner);
  }

  /** True if a name has three syllables and does not end as words do: "문태오", but not "주지사". */
  private canStandAlone(i: number): boolean {
    const { lower = '' } = this.tokens[i + 1] ?? {};
    return lower.length === 2 && !this.lexicon.nounEndings.some((ending) => lower.endsWith(ending));
  }

  /**
   * Returns the name of a small word of names and a family name that stands alone, "老|谭", or behind a noun for
   * somebody any sign; or null.
   */
  private nicknameAt(i: number): UncasedName | null {
    const to = i + 2;
    const { lower = '', noun = 0, grammar = 0 } = this.tokens[i + 1] ?? {};
    const isSign = lower.length === 1 && noun === 0 && grammar === 0 && this.isBehindRole(i); // 店员小[美]
    const isNick = hasNoun(this.tokens, i, Noun.particle) && ((noun & Noun.family) !== 0 || isSign);
    if (hasGrammar(this.tokens, i + 1, NEVER_NAME)) return null; // 小于
    return isNick && this.adjoins(i, to) ? { from: i, to, titleTo: to } : null;
  }

  private isGiven(i: number): boolean {
    const [token, family] = [this.tokens[i], this.tokens[i - 1]];
    if (!token?.isWord || !family || token.start !== family.end || token.isCapital) return false;
    const length = token.end - token.start;
    if (length > LONGEST_GIVEN || /^[\p{N}\p{Script=Katakana}]/u.test(token.lower)) return false;
    if (token.noun & COMMON || this.isMark(i)) return false;
    const isPlace = length > 1 && (this.lexicon.wordBits(token.lower.slice(-1))[1] & Noun.place) !== 0; // 荣|成市
    // 秦刚: a sign that is an adverb as well
    const never = this.spaced || length > 1 ? NEVER_NAME : NEVER_NAME & ~Grammar.adverb;
    return !isPlace && !(token.grammar & never);
  }

  private isMark(i: number): boolean {
    const { lower = '', start = 0 } = this.tokens[i] ?? {};
    return this.tokens[i - 1]?.end === start && this.lexicon.nounMarks.has(lower);
  }

  /**
   * Returns a name written by its sound, in Latin letters, or with a point between its parts: "エリナ・コルホネン",
   * "Peter Lam"; or null.
   */
  private foreignAt(i: number): UncasedName | null {
    const { tokens } = this;
    if (!this.isForeignPart(i) || this.joinsParts(i - 1)) return null;
    let to = i + 1;
    while (to < i + LONGEST_NAME && tokens[i]?.isCapital && tokens[to]?.isCapital && this.isForeignPart(to))
      to++;
    const titleTo = this.titleEnd(to);
    if (to > i + 1 && (titleTo > to || this.isBehindOffice(i) || this.endsHere(to)))
      return { from: i, to, titleTo };
    const { isCapital = false, isAllCapital = false, lower = '' } = tokens[i] ?? {};
    const stands = this.opensHere(i) && this.endsHere(to);
    if (isCapital && !isAllCapital && lower.length > 2 && (stands || this.isBehindOffice(i)))
      return { from: i, to, titleTo };
    const isHan = /^\p{Script=Han}/u.test(tokens[i]?.lower ?? '');
    // "總統[普丁]": two signs, too, where both are such as foreign names are written with
    const sounds = [...lower].filter((sign) => this.lexicon.soundSigns.has(sign)).length;
    const isLong = sounds >= lower.length * (lower.length >= LEAST_FOREIGN ? LEAST_FOREIGN_SHARE : 1);
    const isShown = isHan
      ? isSoundName(this.lexicon, lower) || (isLong && this.isBehindRole(i) && this.endsHere(to))
      : titleTo > to && !tokens[i]?.isAllCapital && (tokens[i]?.noun ?? 0) === 0;
    return isShown ? { from: i, to, titleTo } : null;
  }

  private pointed(i: number): UncasedName | null {
    const to = this.pointedAt(i);
    return to > 0 ? { from: i, to, titleTo: this.titleEnd(to) } : null;
  }

  /**
   * Returns the end of a name whose parts a point joins ("罗热里奥·阿尔梅达"), or 0. Short words within it are none
   * there.
   */
  private pointedAt(i: number): number {
    if (
      !this.canBeSound(i) ||
      this.joinsParts(i - 1) ||
      (this.canBeSound(i - 1) && this.adjoins(i - 1, i + 1))
    )
      return 0;
    let to = i;
    let points = 0;
    while (to < i + LONGEST_NAME * 2 && (to === i || this.adjoins(to - 1, to + 1))) {
      if (this.joinsParts(to) && this.canBeSound(to + 1) && this.joinsSounds(to)) points++;
      else if (!this.canBeSound(to)) break;
      to++;
    }
    if (hasGrammar(this.tokens, to - 1, Grammar.adverb) && !this.joinsParts(to - 2)) to--; // 詹姆斯·卡梅隆[曾]
    return points > 0 ? to : 0;
  }

  /** True if a point joins the parts of a name: in Japanese those are written by their sound, and 前田光哉・環境保健部長 are a name and an office. */
  private joinsSounds(i: number): boolean {
    const isSound = (k: number): boolean => !/^\p{Script=Han}/u.test(this.tokens[k]?.lower ?? '');
    return this.lexicon.data.tiesByGrammar !== 'verb-last' || isSound(i - 1) || isSound(i + 1);
  }

  private canBeSound(i: number): boolean {
    const token = this.tokens[i];
    if (!token?.isWord || /^\p{N}/u.test(token.lower)) return false;
    const isShort = token.end - token.start === 1;
    if (token.grammar & (NEVER_NAME | Grammar.negation) && !(isShort && token.noun & Noun.family))
      return false;
    if (token.noun & COMMON) return false;
    return /^[\p{Script=Han}\p{Script=Katakana}]/u.test(token.lower) || token.isCapital;
  }

  private isForeignPart(i: number): boolean {
    const token = this.tokens[i];
    if (!token?.isWord || token.grammar & NEVER_NAME || token.noun & (COMMON | Noun.family)) return false;
    const length = token.end - token.start;
    if (token.isCapital) return length > 1;
    if (length < 2 || length > LONGEST_PART) return false;
    if (/^\p{Script=Katakana}/u.test(token.lower)) return true;
    return !this.spaced && length <= LONGEST_FOREIGN && /^\p{Script=Han}/u.test(token.lower);
  }

  private joinsParts(i: number): boolean {
    return /^[・·•‧＝-]$/.test(this.tokens[i]?.lower ?? '');
  }

  /** Returns the name of a part of one with a title right behind it: "森川|氏", "한 |장관", "杨|女士"; or null. */
  private shortAt(i: number): UncasedName | null {
    const { tokens } = this;
    const token = tokens[i];
    if (!token || token.isCapital || this.isBehindName(i)) return null;
    const to = i + 1;
    const titleTo = this.titleEnd(to);
    const isFamily = (token.noun & Noun.family) !== 0;
    const isOnly = (token.noun & COMMON) === 0;
    // ＭＦ[井手口]は
    const stands = !this.spaced && token.lower.length > 1 && this.isBehindRole(i) && this.endsHere(to);
    if (titleTo === to) return isFamily && isOnly && stands ? { from: i, to, titleTo } : null;
    // "大河内修容疑者": papers call nobody an accused without a name
    const isAccused = this.lexicon.accused.has(tokens[to]?.lower ?? '');
    const isHonoured = (hasNoun(tokens, to, HONORIFIC) || isAccused) && isOnly;
    const isShaped =
      (isFamilyShaped(this.lexicon, token.lower) || isNameShaped(this.lexicon, token.lower)) &&
      this.opensHere(i);
    if (isOnly && (isFamily || isShaped)) return { from: i, to, titleTo }; // 立会人の[有吉]九段
    const length = token.end - token.start;
    const isWritten = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}]/u.test(token.lower);
    if (
      this.lexicon.data.tiesByGrammar === 'verb-second' ||
      !isHonoured ||
      !isWritten ||
      length > LONGEST_FOREIGN ||
      token.grammar !== 0
    )
      return null;
    return this.isMark(i) ? null : { from: i, to, titleTo };
  }

  private isBehindName(i: number): boolean {
    return hasNoun(this.tokens, i - 1, Noun.family) && this.tokens[i - 1]?.end === this.tokens[i]?.start;
  }

  /**
   * Returns the end of honorifics, offices and an age in brackets that begin at a token; the token itself
   * where none does.
   */
  private titleEnd(from: number): number {
    let to = overAge(this.tokens, from);
    let office = to;
    const isBehind = this.lexicon.data.tiesByGrammar !== 'verb-second';
    for (let i = to; i < to + LONGEST_TITLE; i++) {
      const token = this.tokens[i];
      const isJoined = token?.lower === '・' || token?.lower === '·';
      if (!token || (!token.isWord && !isJoined) || !this.follows(i)) break;
      // Where offices stand before names, only what somebody is addressed by stands behind: 雷[指导]
      if (token.noun & ANY_TITLE || (isBehind && token.noun & Noun.role)) office = i + 1;
      else if (!isBehind) break;
      else if (isJoined || (this.spaced && this.canStandInTitle(i))) continue;
      else if (!this.spaced && token.noun & Noun.organisation && !(token.grammar & NEVER_NAME)) continue;
      else if (!this.spaced && this.isModifier(i)) continue;
      else break;
    }
    to = office;
    return overAge(this.tokens, to);
  }

  /** True if a word that no list has stands right before an office: "久保田[国対]委員長", "塩川徹[危機管理]監". */
  private isModifier(i: number): boolean {
    const token = this.tokens[i];
    const next = this.tokens[this.joinsParts(i + 1) ? i + 2 : i + 1]; // エグゼクティブ・[エコノミスト]
    if (!token || !next || next.start > token.end + 1 || token.grammar !== 0 || token.noun & Noun.family)
      return false;
    if (/^\p{Script=Hiragana}/u.test(token.lower)) return false;
    return this.lexicon.data.tiesByGrammar === 'verb-last' && (next.noun & (ANY_TITLE | Noun.role)) !== 0;
  }

  /**
   * True if a word of the body can stand between a name and the office in it: "산업통상자원부 [장관]". None has a
   * particle.
   */
  private canStandInTitle(i: number): boolean {
    const token = this.tokens[i];
    // "김응표 [한울 감독]": right behind a name two syllables are a body's, not another name
    if (token && token.noun & Noun.family && this.isGiven(i + 1))
      return this.tokens[i + 1]?.lower.length === 1;
    if (!token || token.grammar & NEVER_NAME || this.isMark(i) || this.isMark(i + 1)) return false;
    return !this.lexicon.adnominalEndings.some((ending) => token.lower.endsWith(ending));
  }

  private follows(i: number): boolean {
    const [before, token] = [this.tokens[i - 1], this.tokens[i]];
    if (!before || !token || before.stretch !== token.stretch) return false;
    const isClose = before.end === token.start || (!before.isWord && before.end + 1 === token.start);
    return isClose || (this.spaced && before.sentence === token.sentence);
  }

  /** True if an office, a kinship or an organisation stands right before a token: "退休教师|吴佩华". */
  private isBehindOffice(i: number): boolean {
    const before = this.tokens[i - 1];
    if (!before?.isWord || (before.end !== this.tokens[i]?.start && !this.spaced)) return false;
    if (before.noun & OFFICE && !(before.noun & HONORIFIC && !(before.noun & Noun.role))) return true;
    return this.lexicon.data.tiesByGrammar === 'verb-last' && !this.spaced && (before.noun & COMMON) !== 0;
  }

  private isBehindRole(i: number): boolean {
    const before = this.tokens[i - 1];
    return before?.end === this.tokens[i]?.start && hasNoun(this.tokens, i - 1, Noun.role);
  }

  /** True if a noun phrase may begin here: at the head of a sentence, behind a sign, behind "of". */
  private opensHere(i: number): boolean {
    const [before, token] = [this.tokens[i - 1], this.tokens[i]];
    if (!before || before.sentence !== token?.sentence || !before.isWord) return true;
    if (this.spaced && before.end !== token.start) return true;
    // A verb before a noun ends a clause that describes it: 会見した[須山]社長
    const isVerbLast = !this.spaced && this.lexicon.data.tiesByGrammar === 'verb-last';
    if (isVerbLast && /^\p{Script=Hiragana}/u.test(before.lower)) return true;
    const opening = isVerbLast ? NEVER_NAME : NEVER_NAME & ~Grammar.speech;
    return (before.grammar & opening) !== 0 || (before.noun & (COMMON | Noun.time)) !== 0;
  }

  /** True if a noun phrase may end before this token: a mark, a sign, a date, or a word that is no noun follows. */
  private endsHere(to: number): boolean {
    const next = this.tokens[to];
    if (/^\p{N}/u.test(next?.lower ?? '') && hasNoun(this.tokens, to + 1, Noun.time)) return true; // 卡尼|21|日
    if (!next || next.sentence !== this.tokens[to - 1]?.sentence) return true;
    if (this.isMark(to)) return true;
    if (this.spaced) return next.start === this.tokens[to - 1]?.end ? !next.isWord : false;
    return (
      !next.isWord || (next.grammar & (NEVER_NAME | Grammar.termCue)) !== 0 || (next.noun & Noun.time) !== 0
    );
  }
}
