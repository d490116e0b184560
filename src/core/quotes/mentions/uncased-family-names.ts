import { ANY_TITLE, Grammar, Noun } from '../lexicon/word-classes.ts';
import { hasGrammar, hasNoun } from '../words/tokens.ts';
import { isFamilyShaped, isNameShaped } from '../words/uncased-words.ts';
import {
  COMMON,
  HONORIFIC,
  LONGEST_FOREIGN,
  LONGEST_NAME,
  NEVER_NAME,
  type UncasedName,
  type UncasedText,
} from './uncased-text.ts';

/** Most letters of a given name that is spelled in syllables. */
const LONGEST_SPELLED = 4;

/**
 * Returns the name of a family name and what no list has right behind it: "坂本|勝", "한|도윤", "吴|佩华"; or null.
 */
export function fullAt(text: UncasedText, i: number): UncasedName | null {
  const { tokens } = text;
  if (!text.isFamily(i) || !text.isGiven(i + 1)) return null;
  const to = i + 2;
  const titleTo = text.titleEnd(to);
  // "学生[向监考]…": a family name that is a preposition as well
  const isTie = !text.spaced && hasGrammar(tokens, i, Grammar.preposition);
  const isTold = !isTie || hasGrammar(tokens, to, Grammar.speech);
  // "경쟁사 관계자": sources are called by such nouns, hardly people by name
  if (text.spaced && hasNoun(tokens, to, Noun.anonymous) && (!text.canStandAlone(i) || endsBody(text, i + 1)))
    return null;
  if (text.spaced && (isTown(text, i + 1, titleTo) || isVerbBefore(text, i + 1))) return null;
  if (titleTo > to || (text.isBehindOffice(i) && isTold)) return { from: i, to, titleTo };
  if (!hasNoun(tokens, i, Noun.family)) return null;
  if (isMeasured(text, i)) return null;
  if (text.spaced && !text.canStandAlone(i)) return null;
  const isLong = (tokens[i]?.lower.length ?? 0) > 1;
  // "揭盲", "游轮": two signs are a name where a verb of saying follows
  const isShort = !text.spaced && !isLong && tokens[i + 1]?.lower.length === 1;
  if (isShort && !((tokens[to]?.grammar ?? 0) & Grammar.speech)) return null;
  return text.endsHere(to) && (text.opensHere(i) || isLong) ? { from: i, to, titleTo } : null;
}

/**
 * Returns the name that begins like a place, "市长[韩国|瑜]": behind an office or before a verb of saying, where the sign behind
 * the place is in no list; or null.
 */
export function placedAt(text: UncasedText, i: number): UncasedName | null {
  const { tokens, lexicon } = text;
  const { lower = '', noun = 0 } = tokens[i] ?? {};
  const isPlace = (noun & Noun.place) !== 0 && lower.length === 2;
  if (text.spaced || !isPlace || !(lexicon.wordBits(lower.charAt(0))[1] & Noun.family)) return null;
  const to = i + 2;
  const { lower: sign = '', noun: signNoun = -1, grammar = -1 } = tokens[i + 1] ?? {};
  if (sign.length !== 1 || signNoun !== 0 || grammar !== 0 || !text.adjoins(i, to)) return null;
  const verb = hasGrammar(tokens, to, Grammar.auxiliary | Grammar.adverb) ? to + 1 : to;
  const isName = text.isBehindOffice(i) || hasGrammar(tokens, verb, Grammar.speech);
  return isName ? { from: i, to, titleTo: text.titleEnd(to) } : null;
}

/** "원[주시] 지역경제과 관계자": a town, and whoever is of it. */
const isTown = (text: UncasedText, i: number, titleTo: number): boolean =>
  titleTo > i + 2 && hasNoun(text.tokens, titleTo - 1, Noun.anonymous) && endsBody(text, i);

/** "영화를 연[출한] 장 감독": a verb in the form that stands before nouns, for a family name with its title follows. */
function isVerbBefore(text: UncasedText, i: number): boolean {
  const { lower = '' } = text.tokens[i] ?? {};
  const isAdnominal = text.lexicon.adnominalEndings.some((ending) => lower.endsWith(ending));
  return isAdnominal && text.isFamily(i + 1) && hasNoun(text.tokens, i + 2, ANY_TITLE);
}

/** True if a word ends as bodies and places do: 예산[군] 관계자. */
const endsBody = ({ tokens, lexicon }: UncasedText, i: number): boolean =>
  (lexicon.wordBits(tokens[i]?.lower.slice(-1) ?? '')[1] & (Noun.organisation | Noun.place)) !== 0;

/**
 * Returns the name whose given name is spelled in syllables, with an honorific behind it: "藤代|まどか[さん]",
 * "斎藤|キヨ[さん]"; or null. Small words may stand among its letters, but none right behind the family name.
 */
export function spelledAt(text: UncasedText, i: number): UncasedName | null {
  const { tokens } = text;
  const { lower = '', grammar = 1, noun = 0 } = tokens[i] ?? {};
  if (text.spaced || grammar !== 0 || noun & COMMON || !/^\p{Script=Han}{1,3}$/u.test(lower)) return null;
  let to = i + 1;
  while (to < i + LONGEST_NAME && !hasNoun(tokens, to, HONORIFIC) && isSpelled(text, to)) to++;
  const isName =
    to > i + 1 && !text.isMark(i + 1) && hasNoun(tokens, to, HONORIFIC) && text.adjoins(i, to + 1);
  const isShort = text.written(i + 1, to).length <= LONGEST_SPELLED;
  return isName && isShort ? { from: i, to, titleTo: text.titleEnd(to) } : null;
}

function isSpelled(text: UncasedText, i: number): boolean {
  return /^(?:\p{Script=Hiragana}+|[\p{Script=Katakana}ー]+)$/u.test(text.tokens[i]?.lower ?? '');
}

/** Returns the name that a paper gives by an initial or a family name alone: "최모(37)씨", "A씨"; or null. */
export function initialAt(text: UncasedText, i: number): UncasedName | null {
  const { lower = '', isCapital = false, grammar = 0 } = text.tokens[i] ?? {};
  if (!text.spaced || grammar !== 0) return null;
  const titleTo = text.titleEnd(i + 1);
  if (!text.tokens.slice(i + 1, titleTo).some(({ noun }) => noun & HONORIFIC)) return null; // "A씨(56)"
  const { anonymousEnding } = text.lexicon.data;
  const family = lower.slice(0, -1);
  const isInitial = isCapital && lower.length === 1;
  const isCut =
    anonymousEnding !== '' &&
    lower.endsWith(anonymousEnding) &&
    (text.lexicon.wordBits(family)[1] & Noun.family) !== 0;
  return isInitial || isCut ? { from: i, to: i + 1, titleTo } : null;
}

/**
 * True if a determiner stands before a token where nouns are counted: there stands a measure and no name,
 * 本[段]摘自.
 */
function isMeasured(text: UncasedText, i: number): boolean {
  const { data } = text.lexicon;
  return data.tiesByGrammar === 'verb-second' && hasGrammar(text.tokens, i - 1, Grammar.determiner);
}

/**
 * Returns the name of a small word of names and a family name that stands alone, "老|谭", or behind a noun for
 * somebody any sign; or null.
 */
export function nicknameAt(text: UncasedText, i: number): UncasedName | null {
  const to = i + 2;
  const { lower = '', noun = 0, grammar = 0 } = text.tokens[i + 1] ?? {};
  const isSign = lower.length === 1 && noun === 0 && grammar === 0 && text.isBehindRole(i); // 店员小[美]
  const isNick = hasNoun(text.tokens, i, Noun.particle) && ((noun & Noun.family) !== 0 || isSign);
  if (hasGrammar(text.tokens, i + 1, NEVER_NAME)) return null; // 小于
  return isNick && text.adjoins(i, to) ? { from: i, to, titleTo: to } : null;
}

/** Returns the name of a part of one with a title right behind it: "森川|氏", "한 |장관", "杨|女士"; or null. */
export function shortAt(text: UncasedText, i: number): UncasedName | null {
  const { tokens } = text;
  const token = tokens[i];
  if (!token || token.isCapital || isBehindName(text, i)) return null;
  const to = i + 1;
  const titleTo = text.titleEnd(to);
  const isCut = text.spaced && tokens[to]?.start === token.end && !hasNoun(tokens, to, ANY_TITLE); // [경]쟁사 관계자
  if (isCut) return null;
  const isFamily = (token.noun & Noun.family) !== 0;
  const isOnly = (token.noun & COMMON) === 0;
  // ＭＦ[井手口]は
  const stands = !text.spaced && token.lower.length > 1 && text.isBehindRole(i) && text.endsHere(to);
  // 守護神の[外崎]は
  const isShapedFamily = isFamilyShaped(text.lexicon, token.lower) && hasNoun(tokens, i - 2, Noun.role);
  const isTopic = isShapedFamily && hasGrammar(tokens, i - 1, Grammar.genitive) && text.isMark(to);
  if (titleTo === to)
    return ((isFamily && stands) || (isTopic && !text.spaced)) && isOnly ? { from: i, to, titleTo } : null;
  // "大河内修容疑者": papers call nobody an accused without a name
  const isAccused = text.lexicon.accused.has(tokens[to]?.lower ?? '');
  const isHonoured = (hasNoun(tokens, to, HONORIFIC) || isAccused) && isOnly;
  const isShaped =
    (isFamilyShaped(text.lexicon, token.lower) || isNameShaped(text.lexicon, token.lower)) &&
    text.opensHere(i);
  if (isOnly && (isFamily || isShaped)) return { from: i, to, titleTo }; // 立会人の[有吉]九段
  const length = token.end - token.start;
  const isWritten = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}]/u.test(token.lower);
  if (
    text.lexicon.data.tiesByGrammar === 'verb-second' ||
    !isHonoured ||
    !isWritten ||
    length > LONGEST_FOREIGN ||
    token.grammar !== 0
  )
    return null;
  return text.isMark(i) ? null : { from: i, to, titleTo };
}

function isBehindName(text: UncasedText, i: number): boolean {
  return hasNoun(text.tokens, i - 1, Noun.family) && text.tokens[i - 1]?.end === text.tokens[i]?.start;
}
