import type { Lexicon } from '../lexicon/lexicon.ts';
import {
  ANY_PRONOUN,
  ANY_TITLE,
  CUE,
  DETERMINER,
  GIVEN_NAME,
  Grammar,
  Noun,
  OFFICE,
  SPEAKING_NOUN,
} from '../lexicon/word-classes.ts';
import { hasGrammar, hasNoun, isPossessiveEnding, type Token } from '../words/tokens.ts';
import { joinFieldsBefore } from './fields-before.ts';
import type { Mention } from './mention.ts';
import { nameMention } from './name-phrase.ts';

const HEAD = SPEAKING_NOUN | ANY_TITLE;
const PERSON = OFFICE | Noun.group | Noun.anonymous;
const NEVER_NAME =
  CUE |
  Grammar.verb |
  Grammar.conjunction |
  Grammar.adverb |
  DETERMINER |
  Grammar.preposition |
  Grammar.subordinator |
  Grammar.quotative |
  Grammar.impersonal |
  Grammar.accordingAfter |
  ANY_PRONOUN;
/** Most tokens of a phrase. */
const MAX_PHRASE_TOKENS = 24;

/**
 * Finds the noun phrases of a text where whatever describes a noun stands before it: "Çanakkale Valisi [Nurettin
 * Akdoğan]", "üst düzey bir [yetkili]". A phrase is a run of capitalised words, of nouns for somebody, and of what ties
 * one to the next; its last word is its head.
 */
export function findHeadFinalMentions(tokens: readonly Token[], lexicon: Lexicon): Mention[] {
  const phrases = new HeadFinalPhrases(tokens, lexicon);
  const out: Mention[] = [];
  for (let i = 0; i < tokens.length; ) {
    const to = phrases.endOf(i);
    if (to > i) out.push(...phrases.mentionsOf(i, to));
    else if (phrases.isPronoun(i)) out.push(phrases.pronounAt(i, out));
    i = Math.max(to, i + 1);
  }
  return joinFieldsBefore(tokens, out, lexicon.possessedEndings);
}

class HeadFinalPhrases {
  private readonly tokens: readonly Token[];
  private readonly lexicon: Lexicon;
  /** Words that the text capitalises amid a sentence, or writes the ending of a name onto. */
  private readonly capitalised = new Set<string>();
  /** Surnames that are adjectives as well: "Özgür [Özel]". */
  private readonly surnames = new Set<string>();

  constructor(tokens: readonly Token[], lexicon: Lexicon) {
    this.tokens = tokens;
    this.lexicon = lexicon;
    tokens.forEach((token, i) => {
      if (token.isCapital && (!this.opensSentence(i) || this.hasNameEnding(i)))
        this.capitalised.add(token.lower);
      const isBehindGiven = hasNoun(tokens, i - 1, GIVEN_NAME) && tokens[i - 1]?.isCapital;
      if (token.isCapital && isBehindGiven && token.grammar === Grammar.determiner)
        this.surnames.add(token.lower);
    });
  }

  /**
   * Returns the mention of a pronoun; with the group that it is one of, which is then taken from `before`:
   * "çiftçilerden [biri]".
   */
  pronounAt(i: number, before: Mention[]): Mention {
    const last = before.at(-1);
    const isPart =
      last?.to === i && hasGrammar(this.tokens, i, Grammar.open) && hasNoun(this.tokens, i - 1, Noun.group);
    if (!isPart) return { type: 'pronoun', from: i, to: i + 1, head: i, nameFrom: i, isModifier: false };
    before.pop();
    return { ...last, type: 'description', to: i + 1, head: last.head };
  }

  isPronoun(i: number): boolean {
    return hasGrammar(this.tokens, i, Grammar.neuter | Grammar.open);
  }

  private opensSentence(i: number): boolean {
    const [before, token] = [this.tokens[i - 1], this.tokens[i]];
    if (!before || before.sentence !== token?.sentence || before.stretch !== token.stretch) return true;
    return !before.isWord && /^[:“"«„‘'–—-]$/.test(before.lower);
  }

  private hasNameEnding(i: number): boolean {
    const next = this.tokens[i + 1];
    return next?.start === this.tokens[i]?.end && this.isNameEnding(i + 1);
  }

  private isNameEnding(i: number): boolean {
    const token = this.tokens[i];
    return token?.isWord === false && (token.grammar & (Grammar.possessive | Grammar.objective)) !== 0;
  }

  /** True if the token is a capitalised word that can be one of a name. */
  private isName(i: number): boolean {
    const token = this.tokens[i];
    if (!token?.isCapital) return false;
    const opens = this.opensSentence(i);
    if (token.noun & Noun.time && !(token.noun & GIVEN_NAME)) return false;
    if (token.grammar === Grammar.determiner && this.surnames.has(token.lower)) return true;
    if (token.grammar & NEVER_NAME && !(token.noun & (GIVEN_NAME | SPEAKING_NOUN)))
      return !opens && !token.isAllCapital && this.tokens[i + 1]?.isCapital === true;
    if (!opens || (token.isAllCapital && token.end - token.start > 1)) return true;
    if (token.noun & (GIVEN_NAME | Noun.place | HEAD) || this.capitalised.has(token.lower)) return true;
    if (this.tokens[i + 1]?.lower === ',' && (this.tokens[i + 2]?.stretch ?? -1) !== token.stretch)
      return true;
    return this.tokens[i + 1]?.isCapital === true || this.hasNameEnding(i) || this.isNoun(i + 1);
  }

  /** True if the token is a noun for somebody or for a body, in small letters: "muhtarı", "yetkililer". */
  private isNoun(i: number): boolean {
    const token = this.tokens[i];
    return token?.isWord === true && (token.noun & HEAD) !== 0 && !(token.grammar & (NEVER_NAME & ~CUE));
  }

  /** Returns the end of the phrase that begins at a token; the token itself where none does. */
  endOf(start: number): number {
    const opening = this.overDeterminers(start);
    let i = opening;
    let last = start;
    while (i < opening + MAX_PHRASE_TOKENS && this.together(start, i) && this.goesOn(opening, i)) {
      i++;
      if (this.isName(i - 1) || this.isNoun(i - 1)) last = i;
    }
    return last;
  }

  private overDeterminers(start: number): number {
    let i = start;
    while (hasGrammar(this.tokens, i, DETERMINER) && this.together(start, i)) i++;
    return i;
  }

  private together(a: number, b: number): boolean {
    const [x, y] = [this.tokens[a], this.tokens[b]];
    return x !== undefined && x.sentence === y?.sentence && x.stretch === y.stretch;
  }

  private goesOn(start: number, i: number): boolean {
    const token = this.tokens[i];
    if (!token) return false;
    const isNoun = this.isNoun(i);
    if (i > start && this.isWholeName(start, i))
      return isPossessiveEnding(token) && this.tiesPossessor(i + 1);
    if (i > start && hasNoun(this.tokens, i - 1, Noun.oblique) && !this.isGenitive(i - 1)) return false;
    if (this.isName(i)) return i === start || this.joinsName(i);
    if (isNoun) return i === start || !hasNoun(this.tokens, i, Noun.oblique) || !this.isName(i - 1);
    if (i === start) return this.isGenitive(i) && this.isNoun(i + 1);
    if (isPossessiveEnding(token)) return this.tiesPossessor(i + 1);
    if (token.lower === '.') return hasNoun(this.tokens, i - 1, Noun.abbreviation);
    if (hasGrammar(this.tokens, i, Grammar.conjunction)) return this.joinsBody(i);
    if (this.isParticle(i) && this.isParticle(i + 1)) return this.isName(i + 2);
    if (/^\p{N}/u.test(token.lower) || this.isParticle(i)) return this.isName(i + 1);
    if (hasGrammar(this.tokens, i, DETERMINER)) return this.isNoun(i + 1) && !this.isName(i - 1);
    return this.isGenitive(i) && this.isNoun(i + 1);
  }

  /**
   * True if the words before a token are a first name and a surname: what follows in small letters is another
   * phrase.
   */
  private isWholeName(start: number, i: number): boolean {
    if (this.isName(i) || this.tokens[i]?.lower === '.') return false;
    let from = i;
    while (from > start && this.isName(from - 1)) from--;
    for (let k = from; k < i - 1; k++)
      if (hasNoun(this.tokens, k, GIVEN_NAME)) return !hasNoun(this.tokens, i - 1, OFFICE);
    return false;
  }

  /**
   * True if a name goes on with the description before it: "muhtarı [Halil] Tezcan". Behind a description in
   * another case it does not.
   */
  private joinsName(i: number): boolean {
    const before = this.tokens[i - 1];
    return (
      !(before?.noun ?? 0 & Noun.oblique) ||
      !hasNoun(this.tokens, i - 1, Noun.oblique) ||
      this.isGenitive(i - 1)
    );
  }

  /**
   * True if the noun that belongs to a name stands among the next words: "Çayelispor'un [teknik direktörü]".
   */
  private tiesPossessor(i: number): boolean {
    for (let k = i; k < i + 4; k++) {
      const token = this.tokens[k];
      if (!token || !this.together(i - 1, k)) return false;
      if (this.isNoun(k)) return true;
      if (!this.isName(k) && !(token.grammar & DETERMINER)) return false;
    }
    return false;
  }

  /** True if a token is a particle inside a name, without a capital: "Marco [van] Rijn", "Ida [von der] Lahn". */
  private isParticle(i: number): boolean {
    return hasNoun(this.tokens, i, Noun.particle) && this.tokens[i]?.isCapital === false;
  }

  private isGenitive(i: number): boolean {
    const token = this.tokens[i];
    if (!token?.isWord || token.grammar !== 0) return false;
    return this.lexicon.genitiveEndings.some((ending) => token.lower.endsWith(ending));
  }

  /**
   * True if a conjunction stands inside the name of a body or an office: "Düzenleme [ve] Denetleme Kurumu".
   */
  private joinsBody(i: number): boolean {
    if (!this.isName(i - 1) || !this.isName(i + 1) || hasNoun(this.tokens, i + 1, GIVEN_NAME)) return false;
    for (let k = i + 1; k < i + 5 && this.isName(k); k++)
      if (hasNoun(this.tokens, k, Noun.organisation | Noun.role)) return true;
    return false;
  }

  /**
   * Returns the mention of a phrase, a name or a description, behind the names inside it, which are
   * modifiers.
   */
  mentionsOf(from: number, to: number): Mention[] {
    const { tokens } = this;
    const runFrom = this.runFrom(from, to);
    const last = tokens[to - 1];
    const isNamed = runFrom < to && !this.isDescription(runFrom, to);
    const out: Mention[] = [];
    for (let i = from; i < (isNamed ? runFrom : to); ) {
      let end = i;
      while (end < to && this.isName(end) && (isNamed ? end < runFrom : true)) end++;
      if (end > i && end < to) out.push(nameMention(tokens, i, i, end, true));
      i = Math.max(end, i + 1);
    }
    if (isNamed) return [...out, nameMention(tokens, from, this.overHome(runFrom, to), to, false)];
    if (!last || !(last.noun & HEAD)) return out;
    return [...out, { type: 'description', from, to, head: to - 1, nameFrom: from, isModifier: false }];
  }

  /**
   * Returns the first token of a name behind the word for where somebody comes from, which is no part of it:
   * "[Venezuelalı] Yuleisy Montilla"; `from` where there is no such word.
   */
  private overHome(from: number, to: number): number {
    const word = this.tokens[from];
    const isHome =
      word !== undefined &&
      !(word.noun & GIVEN_NAME) &&
      this.lexicon.homeEndings.some((ending) => word.lower.endsWith(ending));
    return isHome && to - from > 2 && !hasNoun(this.tokens, to - 1, Noun.organisation) ? from + 1 : from;
  }

  /** Returns the first token of the capitalised words that end a phrase. */
  private runFrom(from: number, to: number): number {
    let i = to;
    while (i > from && this.isInRun(i - 1)) i--;
    while (i < to && !this.isName(i)) i++;
    return i;
  }

  private isInRun(i: number): boolean {
    if (this.isName(i)) return true;
    const { lower = '', grammar = 0 } = this.tokens[i] ?? {};
    return (
      lower === '.' ||
      /^\p{N}/u.test(lower) ||
      (grammar & Grammar.conjunction) !== 0 ||
      (this.isParticle(i) && (this.isName(i - 1) || this.isParticle(i - 1)))
    );
  }

  /**
   * True if capitalised words are an office without a name, as "Komisyon Başkanı" is; but "Refik Abi" and
   * "Ahmet Çoban" are names.
   */
  private isDescription(runFrom: number, to: number): boolean {
    const { tokens } = this;
    const head = tokens[to - 1];
    if (!head || head.noun & GIVEN_NAME || !(head.noun & (PERSON | Noun.document))) return false;
    for (let i = runFrom; i < to - 1; i++)
      if (hasNoun(tokens, i, GIVEN_NAME)) return hasNoun(tokens, to - 2, OFFICE);
    return !(head.noun & Noun.organisation);
  }
}
