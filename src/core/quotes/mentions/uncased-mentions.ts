import type { Lexicon } from '../lexicon/lexicon.ts';
import {
  ANY_PRONOUN,
  ANY_TITLE,
  Grammar,
  Noun,
  OFFICE,
  PEOPLE,
  SPEAKING_NOUN,
} from '../lexicon/word-classes.ts';
import { hasGrammar, hasNoun, type Token } from '../words/tokens.ts';
import { isSoundName } from '../words/uncased-words.ts';
import type { Mention } from './mention.ts';
import { findUncasedNames } from './uncased-names.ts';
import { overAge, type UncasedName } from './uncased-text.ts';

/** Most words of a phrase before its head. */
const LONGEST_PHRASE = 24;
/** Most words that complete an office before a name: "[東京大]大学院教授の". */
const LONGEST_OFFICE = 4;
const NO_NOUN =
  Grammar.speech |
  Grammar.verb |
  Grammar.preposition |
  Grammar.conjunction |
  Grammar.adverb |
  Grammar.auxiliary |
  Grammar.quotative |
  Grammar.accordingAfter;

/** Forms of "be" behind what somebody is: 元保育士の女性[だ]。 */
const FORM_OF_BE = /^(?:だ|だった|です|でした|である)$/;

/** Endings of verbs whose clause another one follows: "냉소[했고]", "질렀[다고]". */
const CONNECTED = /.(?:[했었았됐]고|다고|라고|하며|으며|면서|지만)$/;

/** Small words that no noun phrase begins with. */
const NO_START =
  Grammar.adverb | Grammar.conjunction | Grammar.genitive | Grammar.preposition | Grammar.auxiliary;

/**
 * Finds the noun phrases of a text whose script has no capitals: names with what stands before them, pronouns, and
 * descriptions whose last word is a noun for somebody. Where verbs end their clause a description takes in all of the
 * clause before its head ("近くに住む会社員の男性"), for there it is a relative clause.
 */
export function findUncasedMentions(tokens: readonly Token[], lexicon: Lexicon): Mention[] {
  const names = findUncasedNames(tokens, lexicon);
  const phrases = new UncasedPhrases(tokens, lexicon, names);
  const out: Mention[] = [];
  let at = 0;
  let bylineTo = -1;
  for (let i = 0; i < tokens.length; i++) {
    const name = names[at];
    if (name && name.from <= i) {
      if (phrases.isByline(name.from, bylineTo)) bylineTo = name.titleTo;
      else out.push(phrases.ofName(name));
      i = Math.max(i, name.titleTo - 1);
      at++;
      continue;
    }
    const mention = phrases.at(i);
    if (mention) out.push(mention);
  }
  return out;
}

class UncasedPhrases {
  private readonly tokens: readonly Token[];
  private readonly lexicon: Lexicon;

  /** Tokens of names. */
  private readonly named = new Set<number>();

  constructor(tokens: readonly Token[], lexicon: Lexicon, names: readonly UncasedName[]) {
    this.tokens = tokens;
    this.lexicon = lexicon;
    for (const { from, titleTo } of names) for (let i = from; i < titleTo; i++) this.named.add(i);
  }

  ofName({ from, to, titleTo }: UncasedName): Mention {
    const start = Math.min(this.phraseStart(from, false), this.officeStart(from));
    return {
      type: 'name',
      from: start,
      to,
      head: to - 1,
      nameFrom: from,
      titleTo,
      isModifier: this.isOwner(titleTo) || this.isPartOfBody(titleTo),
    };
  }

  /**
   * Returns the first token of the office that "of" ties to the name behind it, "[書評家の]大谷信吾さん"; `from` where
   * there is none.
   */
  private officeStart(from: number): number {
    const head = from - 2;
    const isTied =
      this.lexicon.data.tiesByGrammar === 'verb-last' &&
      hasGrammar(this.tokens, from - 1, Grammar.genitive) &&
      this.adjoins(head, from + 1) &&
      hasNoun(this.tokens, head, OFFICE) &&
      !this.named.has(head);
    if (!isTied) return from;
    let start = head;
    while (start > 0 && head - start < LONGEST_OFFICE && this.isOfOffice(start - 1)) start--;
    return start;
  }

  /** True if a token belongs to the office right behind it: "[直木賞]作家". What Hiragana writes is the end of a clause. */
  private isOfOffice(i: number): boolean {
    const { isWord = false, lower = '', grammar = 0, noun = 0 } = this.tokens[i] ?? {};
    const isFormer = (grammar & Grammar.determiner) !== 0 && !this.lexicon.definites.has(lower); // [元]社長の大島
    const isNoun =
      isWord &&
      (grammar === 0 || isFormer) &&
      (noun & Noun.time) === 0 &&
      !/^\p{Script=Hiragana}/u.test(lower);
    return isNoun && !this.named.has(i) && this.adjoins(i, i + 2);
  }

  /** True if these tokens stand without a space between them, outside any marks that do not hold them all. */
  private adjoins(from: number, to: number): boolean {
    for (let i = from + 1; i < to; i++) {
      const [before, token] = [this.tokens[i - 1], this.tokens[i]];
      if (!before || token?.start !== before.end || token.stretch !== before.stretch) return false;
    }
    return true;
  }

  /** Returns the pronoun at a token, or the description that ends with it; null where there is neither. */
  at(i: number): Mention | null {
    const token = this.tokens[i];
    if (!token?.isWord) return null;
    const canHead = !(token.grammar & NO_NOUN) || this.isDocument(i);
    const isHead = (token.noun & (SPEAKING_NOUN | ANY_TITLE)) !== 0 && canHead;
    if (!isHead && !(token.grammar & ANY_PRONOUN)) return null;
    if (!isHead) return this.pronounAt(i);
    const from = this.wholePhraseStart(i);
    if (this.goesOn(i + 1) && !this.isCounted(from, i)) return null;
    const titleTo = overAge(this.tokens, i + 1);
    const isModifier = this.isOwner(titleTo);
    return { type: 'description', from, to: i + 1, titleTo, head: i, nameFrom: from, isModifier };
  }

  /** True if a noun for a document that is a verb of saying as well is a noun here: one of those stands right behind it, 货币政策[报告]指出. */
  private isDocument(i: number): boolean {
    const { noun = 0, end = 0, sentence } = this.tokens[i] ?? {};
    const [before, next] = [this.tokens[i - 1], this.tokens[i + 1]];
    const isSaid =
      next?.start === end && (next.grammar & Grammar.speech) !== 0 && (next.noun & Noun.document) === 0;
    if (this.lexicon.data.tiesByGrammar !== 'verb-second' || !(noun & Noun.document) || !isSaid) return false;
    if (!before || before.sentence !== sentence || !before.isWord) return true;
    const isPlain = before.grammar === 0 && !(before.noun & SPEAKING_NOUN) && !this.named.has(i - 1);
    return isPlain || (before.grammar & (Grammar.genitive | Grammar.determiner)) !== 0;
  }

  /** Returns the mention of a pronoun; a modifier where it owns something, as in "她的" and in "她身后的男孩". */
  private pronounAt(i: number): Mention {
    const isPlain = this.goesOn(i + 1) && this.lexicon.data.tiesByGrammar === 'verb-second';
    const isModifier = this.isOwner(i + 1) || (isPlain && this.isOwner(i + 2));
    return { type: 'pronoun', from: i, to: i + 1, head: i, nameFrom: i, isModifier };
  }

  /**
   * True if a noun for somebody is counted: a word that no list has is hardly a noun behind it,
   * 那位母亲[长长舒]了一口气.
   */
  private isCounted(from: number, head: number): boolean {
    const next = this.tokens[head + 1];
    return (
      this.lexicon.data.tiesByGrammar === 'verb-second' &&
      hasGrammar(this.tokens, from, Grammar.determiner) &&
      hasNoun(this.tokens, head, Noun.role) &&
      next !== undefined &&
      next.noun === 0 &&
      next.end - next.start > 1
    );
  }

  /**
   * True if a label before a name shows it to be the one who writes the story, "记者 韩越", or it is listed behind
   * another one of those: "记者韩越、[吕思齐]". Who writes is nobody that the story tells of.
   * @param lastTo end of the last name that a label stood before, or -1
   */
  isByline(from: number, lastTo: number): boolean {
    if (hasNoun(this.tokens, from - 1, Noun.label)) return true;
    return lastTo > 0 && lastTo === from - 1 && /^[、,，]$/.test(this.tokens[lastTo]?.lower ?? '');
  }

  /** True if something else belongs to the one who was named, who then does not speak: "報道官の…", "长官的…". */
  private isOwner(to: number): boolean {
    return (
      hasGrammar(this.tokens, to, Grammar.genitive) && this.tokens[to]?.start === this.tokens[to - 1]?.end
    );
  }

  /**
   * True if a name stands right before a noun for a body and is part of that one's: 戴立群[办公室]主任. One word written by
   * its sound is a body's itself before any office, for people's offices stand before their names: OpenAI [发言人].
   */
  private isPartOfBody(to: number): boolean {
    const [before, token] = [this.tokens[to - 1], this.tokens[to]];
    const isLatin = before?.isCapital === true;
    const isBody =
      this.lexicon.data.tiesByGrammar === 'verb-second' &&
      (isLatin || (isSoundName(this.lexicon, before?.lower ?? '') && !this.isJoint(to - 2)));
    const gap = isBody && isLatin ? 1 : 0; // a space is set between two scripts
    if (this.lexicon.data.spacesWords || !token?.isWord || token.start > (before?.end ?? 0) + gap)
      return false;
    // 亞伯丁[皇家醫院]: a word that no list has may stand between
    const isNamed = isBody && token.noun === 0 && token.grammar === 0 && this.adjoins(to, to + 2);
    if (isNamed && hasNoun(this.tokens, to + 1, Noun.organisation)) return true;
    const nouns = Noun.organisation | Noun.group | (isBody ? Noun.role : 0);
    return hasNoun(this.tokens, to, nouns) && (token.grammar & NO_NOUN) === 0;
  }

  private isJoint(i: number): boolean {
    return /^[・·•‧＝-]$/.test(this.tokens[i]?.lower ?? '');
  }

  /** True if the noun phrase goes on with this token. */
  private goesOn(i: number): boolean {
    const [before, token] = [this.tokens[i - 1], this.tokens[i]];
    if (!token?.isWord || !before || before.stretch !== token.stretch || before.sentence !== token.sentence)
      return false;
    if (token.grammar & (NO_NOUN | Grammar.genitive | ANY_PRONOUN) || token.noun & Noun.time) return false;
    return !this.isMark(i) && !/^\p{N}/u.test(token.lower) && !FORM_OF_BE.test(token.lower);
  }

  private isMark(i: number): boolean {
    const { lower = '', start = 0 } = this.tokens[i] ?? {};
    return this.tokens[i - 1]?.end === start && this.lexicon.nounMarks.has(lower);
  }

  /**
   * Returns the first token of a description with the clause that describes it, where all of that clause is
   * known; else the noun is shown with what "of" ties to it, "カタールの外務省報道官".
   */
  private wholePhraseStart(head: number): number {
    const wide = this.phraseStart(head, true);
    if (this.lexicon.data.tiesByGrammar !== 'verb-last') return wide;
    let near = head;
    while (near > wide && this.isNounOrOf(near - 1)) near--;
    while (near < head && (this.isNoStart(near) || this.isCutClause(near))) near++;
    const before = this.tokens[wide - 1];
    const isCut =
      before !== undefined &&
      before.sentence === this.tokens[wide]?.sentence &&
      before.isWord &&
      !this.isTopic(wide - 1);
    const isBare = this.isMark(near - 1) || hasGrammar(this.tokens, near - 1, Grammar.preposition);
    return isCut || isBare ? near : wide;
  }

  /** True if a token is the verb of a clause that is left out, before a determiner of the noun: [요구한] 한 임원. */
  private isCutClause(i: number): boolean {
    const { lower = '' } = this.tokens[i] ?? {};
    return (
      hasGrammar(this.tokens, i + 1, Grammar.determiner) &&
      this.lexicon.adnominalEndings.some((ending) => lower.length > 1 && lower.endsWith(ending))
    );
  }

  /**
   * True if a token is a word of a noun phrase without a clause: what Hiragana writes is mostly the end of a
   * verb.
   */
  private isNounOrOf(i: number): boolean {
    const { lower = '' } = this.tokens[i] ?? {};
    if (hasGrammar(this.tokens, i, Grammar.genitive)) return true;
    if (this.named.has(i)) return this.owns(i);
    return (
      !/^\p{Script=Hiragana}/u.test(lower) &&
      !/[うくすつぬむるただ]$/u.test(lower) &&
      this.belongs(i, i + 1, false)
    );
  }

  /**
   * Returns the first token of the phrase whose name or head stands at `head`; that of its clause where
   * `isWide`.
   */
  private phraseStart(head: number, isWide: boolean): number {
    let i = head;
    while (i > 0 && head - i < LONGEST_PHRASE && this.belongs(i - 1, head, isWide)) i--;
    if (isWide && this.lexicon.data.tiesByGrammar === 'verb-second') i = this.overRelative(i, head);
    while (i < head && this.isNoStart(i)) i++;
    return i;
  }

  /**
   * Returns the numeral before a clause that completes the head, "一名[在车站候车的]旅客"; `from` where there is none.
   */
  private overRelative(from: number, head: number): number {
    const { tokens } = this;
    for (let i = from - 1; i >= 0 && head - i < LONGEST_PHRASE; i--) {
      const token = tokens[i];
      if (!token?.isWord || token.stretch >= 0 || token.sentence !== tokens[head]?.sentence) return from;
      const isNegated = hasGrammar(tokens, i - 1, Grammar.negation); // 一名[不愿透露姓名的]官员
      if (this.named.has(i) || (token.grammar & Grammar.speech && !isNegated)) return from;
      if (token.grammar & Grammar.determiner)
        return hasOfBetween(tokens, i, head) || isOneNoun(tokens, i + 1, head) ? i : from;
    }
    return from;
  }

  private belongs(i: number, head: number, isWide: boolean): boolean {
    const { tokens, lexicon } = this;
    const [token, first] = [tokens[i], tokens[head]];
    if (!token || !first || token.sentence !== first.sentence || token.stretch !== first.stretch)
      return false;
    const gap = lexicon.data.tiesByGrammar === 'verb-second' && token.isCapital ? 1 : 0; // OpenAI 发言人
    const isApart = (this.tokens[i + 1]?.start ?? token.end) - token.end > gap;
    if (this.named.has(i) && this.owns(i)) return isWide;
    if (isApart && token.isWord && !lexicon.data.spacesWords) return false; // 希望退職300人 [社長]
    if (this.named.has(i)) return isWide && (lexicon.data.tiesByGrammar === 'verb-last' || this.owns(i));
    if (!token.isWord) return /^[・·]$/.test(token.lower);
    if (lexicon.data.tiesByGrammar === 'verb-last') return this.belongsBeforeVerb(i, head, isWide);
    if (token.grammar & (Grammar.conjunction | Grammar.speech)) return false;
    if (!isWide && token.grammar & Grammar.genitive) return false; // 坐在对面的[厅长]邹立人
    // 研究总监: a verb that names a field before an office
    const field = token.noun & Noun.common && !(token.grammar & Grammar.speech) ? Grammar.verb : 0;
    return (
      !(token.grammar & NO_NOUN & ~Grammar.auxiliary & ~field) &&
      (!(token.grammar & Grammar.auxiliary) || (token.grammar & Grammar.genitive) !== 0)
    );
  }

  /** True if the name at a token owns what follows, or is part of it: [贺某]的辩护人, [戴立群]办公室主任. */
  private owns(i: number): boolean {
    let to = i;
    while (this.named.has(to)) to++;
    return this.isOwner(to) || this.isPartOfBody(to);
  }

  private belongsBeforeVerb(i: number, head: number, isWide: boolean): boolean {
    const isOf = hasGrammar(this.tokens, i, Grammar.genitive);
    if (i === head - 1 && this.isMark(i) && !isOf) return false;
    const { grammar = 0 } = this.tokens[i] ?? {};
    const isQuoting = (grammar & Grammar.quotative) !== 0 && (grammar & Grammar.relative) === 0;
    if (/^(?:は|では)?なく$/.test(this.tokens[i]?.lower ?? '')) return false; // 親族では[なく]妻
    if (this.lexicon.data.spacesWords && CONNECTED.test(this.tokens[i]?.lower ?? '')) return false;
    if (this.isTopic(i) || isQuoting || grammar & (Grammar.conjunction | Grammar.accordingAfter))
      return false;
    const isVerb =
      !this.lexicon.data.spacesWords && /^\p{Script=Hiragana}/u.test(this.tokens[i]?.lower ?? ''); // 統括[する]
    return isWide || !(isVerb || this.isMark(i) || grammar & NO_NOUN);
  }

  private isTopic(i: number): boolean {
    const { lower = '' } = this.tokens[i] ?? {};
    return this.isMark(i) && this.lexicon.subjectMarks.has(lower) && /^(?:は|은|는|도|も)$/.test(lower);
  }

  private isNoStart(i: number): boolean {
    const token = this.tokens[i];
    if (!token) return false;
    if (token.grammar & Grammar.adverb && hasGrammar(this.tokens, i + 1, Grammar.genitive)) return false; // 当時の顧問
    return (
      !token.isWord ||
      this.isMark(i) ||
      (token.grammar & NO_START) !== 0 ||
      (token.noun & Noun.time) !== 0 ||
      this.lexicon.definites.has(token.lower)
    );
  }
}

/**
 * True if nothing between a numeral and a noun for somebody is somebody, or ties what follows:
 * 一位[上市券商食品行业]研究员.
 */
function isOneNoun(tokens: readonly Token[], from: number, head: number): boolean {
  for (let i = from; i < head; i++) {
    const isTie = hasGrammar(tokens, i, Grammar.preposition | Grammar.conjunction | Grammar.auxiliary);
    if (isTie || hasNoun(tokens, i, PEOPLE)) return false;
  }
  return true;
}

/** True if an "of" stands among some tokens, behind the last preposition: not in 一家企业的负责人[对]记者. */
function hasOfBetween(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = to - 1; i >= from; i--) {
    if (hasGrammar(tokens, i, Grammar.genitive)) return true;
    if (hasGrammar(tokens, i, Grammar.preposition)) return false;
  }
  return false;
}
