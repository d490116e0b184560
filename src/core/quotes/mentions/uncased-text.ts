import type { Lexicon } from '../lexicon/lexicon.ts';
import { ANY_PRONOUN, ANY_TITLE, Grammar, Noun, OFFICE, SPEAKING_NOUN } from '../lexicon/word-classes.ts';
import { hasNoun, type Token } from '../words/tokens.ts';
import { isFamilyShaped } from '../words/uncased-words.ts';

/** A name in a script without capitals; token indices, ends exclusive. */
export interface UncasedName {
  from: number;
  to: number;
  /** End of the titles, honorifics and the age behind it: "森川達也[社長]", "한도윤 [장관]", "杨[女士]". */
  titleTo: number;
}

/** Most tokens of a name: "エリナ・コルホネン", "露西亚内·卡里普纳". */
export const LONGEST_NAME = 5;
/** Most tokens of a title behind a name: "산업통상자원부 장관". */
const LONGEST_TITLE = 6;
/** Most signs of a foreign name written in ideographs. */
export const LONGEST_FOREIGN = 6;
const LONGEST_GIVEN = 3;

export const HONORIFIC = Noun.titleMale | Noun.titleFemale;
/** What no word of a name is. */
export const NEVER_NAME =
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

/** Nouns that are no names. */
export const COMMON = SPEAKING_NOUN | ANY_TITLE | Noun.time | Noun.place | Noun.speechNoun;

/** Most tokens of a home between two signs behind a name. */
const LONGEST_HOME = 12;

/** Returns the end of an age in brackets and of a home that begin at a token ("（５４）", "＝東京都＝"), or the token itself. */
export function overAge(tokens: readonly Token[], from: number): number {
  const to = overBetween(tokens, from, /^[(（]$/, /^[)）]$/, 5);
  return overBetween(tokens, to, /^＝$/, /^＝$/, LONGEST_HOME);
}

function overBetween(
  tokens: readonly Token[],
  from: number,
  opens: RegExp,
  closes: RegExp,
  most: number,
): number {
  if (!opens.test(tokens[from]?.lower ?? '')) return from;
  for (let i = from + 1; i < from + most; i++) if (closes.test(tokens[i]?.lower ?? '')) return i + 1;
  return from;
}

/** A text whose script has no capitals, and what its words and what stands beside them tell of names. */
export class UncasedText {
  readonly tokens: readonly Token[];
  readonly lexicon: Lexicon;
  readonly spaced: boolean;

  constructor(tokens: readonly Token[], lexicon: Lexicon) {
    this.tokens = tokens;
    this.lexicon = lexicon;
    this.spaced = lexicon.data.spacesWords;
  }

  written(from: number, to: number): string {
    let out = '';
    for (let i = from; i < to; i++) out += this.tokens[i]?.lower ?? '';
    return out;
  }

  /** True if these tokens stand without a space between them. */
  adjoins(from: number, to: number): boolean {
    for (let i = from + 1; i < to; i++)
      if (!this.tokens[i] || this.tokens[i]?.start !== this.tokens[i - 1]?.end) return false;
    return true;
  }

  isMark(i: number): boolean {
    const { lower = '', start = 0 } = this.tokens[i] ?? {};
    return this.tokens[i - 1]?.end === start && this.lexicon.nounMarks.has(lower);
  }

  /** True if a word is a family name of the list, or ends like one. */
  isFamily(i: number): boolean {
    const { lower = '' } = this.tokens[i] ?? {};
    return hasNoun(this.tokens, i, Noun.family) || isFamilyShaped(this.lexicon, lower);
  }

  isGiven(i: number): boolean {
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

  /**
   * Returns the end of a word that no list has whole and that begins at a token; the token itself where it is
   * another one.
   */
  unknownTo(from: number): number {
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

  /** True if a name has three syllables and does not end as words do: "문태오", but not "주지사". */
  canStandAlone(i: number): boolean {
    const { lower = '' } = this.tokens[i + 1] ?? {};
    return lower.length === 2 && !this.lexicon.nounEndings.some((ending) => lower.endsWith(ending));
  }

  joinsParts(i: number): boolean {
    return /^[・·•‧＝-]$/.test(this.tokens[i]?.lower ?? '');
  }

  /**
   * Returns the end of honorifics, offices and an age in brackets that begin at a token; the token itself
   * where none does.
   */
  titleEnd(from: number): number {
    let to = overAge(this.tokens, from);
    let office = to;
    const isBehind = this.lexicon.data.tiesByGrammar !== 'verb-second';
    for (let i = to; i < to + LONGEST_TITLE; i++) {
      const token = this.tokens[i];
      const isJoined = token?.lower === '・' || token?.lower === '·';
      if (!token || (!token.isWord && !isJoined) || !this.follows(i) || this.opensWord(i)) break;
      // Where offices stand before names, only what somebody is addressed by stands behind: 雷[指导]
      if (token.noun & ANY_TITLE || (isBehind && token.noun & Noun.role)) office = i + 1;
      else if (!isBehind) break;
      else if (isJoined || this.isFormer(i) || (this.spaced && this.canStandInTitle(i))) continue;
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

  /** True if a title goes on as another word, and is none: 선발 [양]현종. */
  private opensWord(i: number): boolean {
    const [token, next] = [this.tokens[i], this.tokens[i + 1]];
    const isJoined = this.spaced && next?.isWord === true && next.start === token?.end && !this.isMark(i + 1);
    return isJoined && hasNoun(this.tokens, i, ANY_TITLE) && token?.lower.length === 1 && next.noun === 0;
  }

  /** True if a determiner says of the office behind it that somebody had it or has it now: "오세훈 [전] 대표". */
  private isFormer(i: number): boolean {
    const { grammar = 0, lower = '' } = this.tokens[i] ?? {};
    const isPlain = (grammar & Grammar.determiner) !== 0 && !this.lexicon.definites.has(lower);
    return isPlain && hasNoun(this.tokens, i + 1, ANY_TITLE | Noun.role);
  }

  private follows(i: number): boolean {
    const [before, token] = [this.tokens[i - 1], this.tokens[i]];
    if (!before || !token || before.stretch !== token.stretch) return false;
    const isClose = before.end === token.start || (!before.isWord && before.end + 1 === token.start);
    return isClose || (this.spaced && before.sentence === token.sentence);
  }

  /** True if an office, a kinship or an organisation stands right before a token: "退休教师|吴佩华". */
  isBehindOffice(i: number): boolean {
    const before = this.tokens[i - 1];
    if (!before?.isWord || (before.end !== this.tokens[i]?.start && !this.spaced)) return false;
    if (before.noun & OFFICE && !(before.noun & HONORIFIC && !(before.noun & Noun.role))) return true;
    return this.lexicon.data.tiesByGrammar === 'verb-last' && !this.spaced && (before.noun & COMMON) !== 0;
  }

  isBehindRole(i: number): boolean {
    const before = this.tokens[i - 1];
    return before?.end === this.tokens[i]?.start && hasNoun(this.tokens, i - 1, Noun.role);
  }

  /** True if a noun phrase may begin here: at the head of a sentence, behind a sign, behind "of". */
  opensHere(i: number): boolean {
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
  endsHere(to: number): boolean {
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
