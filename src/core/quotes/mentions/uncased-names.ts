import type { Lexicon } from '../lexicon/lexicon.ts';
import { ANY_TITLE, Grammar, Noun } from '../lexicon/word-classes.ts';
import { hasNoun, type Token } from '../words/tokens.ts';
import { changedAt, readAt } from './uncased-brackets.ts';
import { fullAt, initialAt, nicknameAt, placedAt, shortAt, spelledAt } from './uncased-family-names.ts';
import { beforeCountryAt, foreignAt, pointed, transliteratedAt } from './uncased-foreign-names.ts';
import {
  COMMON,
  HONORIFIC,
  LONGEST_NAME,
  NEVER_NAME,
  type UncasedName,
  UncasedText,
} from './uncased-text.ts';
import { speakingAt, topicAt } from './uncased-topics.ts';

/** True if a word is what people are addressed by and no other noun: "씨", but not "군", a county as well. */
const isHonorific = (tokens: readonly Token[], i: number): boolean =>
  hasNoun(tokens, i, HONORIFIC) && !hasNoun(tokens, i, COMMON & ~ANY_TITLE);

/** Finds the names of a text whose script has no capitals, in reading order. */
export function findUncasedNames(tokens: readonly Token[], lexicon: Lexicon): UncasedName[] {
  return new UncasedNames(new UncasedText(tokens, lexicon)).find();
}

class UncasedNames {
  private readonly text: UncasedText;
  /** Family names, given names and whole names of people whom the text shows to be such. */
  private readonly families = new Set<string>();
  private readonly wholes = new Set<string>();
  private readonly givens = new Set<string>();
  /** First letters of the whole names: few tokens begin with one. */
  private readonly openings = new Set<number>();

  constructor(text: UncasedText) {
    this.text = text;
  }

  find(): UncasedName[] {
    const sure: UncasedName[] = [];
    for (let i = 0; i < this.text.tokens.length; i++) {
      const found = this.sureAt(i);
      if (!found) continue;
      sure.push(found);
      const first = this.text.tokens[found.from]?.lower ?? '';
      if (found.to - found.from > 1) {
        this.wholes.add(this.text.written(found.from, found.to));
        this.addParts(found);
        if (this.text.isFamily(found.from)) {
          this.families.add(first);
          this.givens.add(this.text.written(found.from + 1, found.to));
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
      const isJoint = this.text.joinsParts(i);
      if (i < to && !isJoint && this.text.adjoins(i - 1, i + 1)) continue;
      const part = this.text.written(start, i);
      if (start > from || i < to) if (part.length > 1) this.wholes.add(part);
      start = isJoint ? i + 1 : i;
    }
  }

  /** Returns the names that the text shows sure, and those where it writes them again, in reading order. */
  private withRepeated(sure: readonly UncasedName[]): UncasedName[] {
    const out: UncasedName[] = [];
    let at = 0;
    for (let i = 0; i < this.text.tokens.length; i++) {
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
    const { tokens } = this.text;
    const token = tokens[i];
    if (this.openings.has(token?.lower.charCodeAt(0) ?? 0))
      for (let to = Math.min(tokens.length, i + LONGEST_NAME); to > i; to--) {
        if (!this.text.adjoins(i, to) || !this.wholes.has(this.text.written(i, to))) continue;
        return { from: i, to, titleTo: this.text.titleEnd(to) };
      }
    // "大介容疑者": the given name of somebody of a family that is told apart
    if (!this.text.spaced && this.givens.has(token?.lower ?? '')) {
      const titleTo = this.text.titleEnd(i + 1);
      if (titleTo > i + 1) return { from: i, to: i + 1, titleTo };
    }
    const isFamily = token !== undefined && token.lower.length > 1 && this.families.has(token.lower);
    if (!isFamily || this.text.isGiven(i + 1)) return null;
    return { from: i, to: i + 1, titleTo: this.text.titleEnd(i + 1) };
  }

  /** Returns the name at a token that its form and the words beside it show to be one, or null. */
  private sureAt(i: number): UncasedName | null {
    const token = this.text.tokens[i];
    if (!token?.isWord || this.text.isMark(i)) return null;
    const isFull = (token.noun & Noun.family) !== 0 && this.text.isGiven(i + 1);
    // "한 장관": a numeral as well, and a name where the text has one that begins so
    // "이 씨": "this" as well, and a name before what people are addressed by
    const isAddressed =
      this.text.spaced && (token.noun & Noun.family) !== 0 && isHonorific(this.text.tokens, i + 1);
    const isShort =
      isAddressed || (this.families.has(token.lower) && hasNoun(this.text.tokens, i + 1, ANY_TITLE));
    if (token.grammar & NEVER_NAME & ~Grammar.adverb && !isFull && !isShort) return null;
    const nick = nicknameAt(this.text, i);
    if (nick) return nick;
    return (
      changedAt(this.text, i) ??
      readAt(this.text, i) ??
      speakingAt(this.text, i) ??
      initialAt(this.text, i) ??
      topicAt(this.text, i) ??
      transliteratedAt(this.text, i) ??
      beforeCountryAt(this.text, i) ??
      pointed(this.text, i) ??
      fullAt(this.text, i) ??
      placedAt(this.text, i) ??
      spelledAt(this.text, i) ??
      foreignAt(this.text, i) ??
      shortAt(this.text, i)
    );
  }
}
