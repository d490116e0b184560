import { ANY_TITLE, Grammar, Noun } from '../lexicon/word-classes.ts';
import { hasGrammar, hasNoun } from '../words/tokens.ts';
import { isSoundName } from '../words/uncased-words.ts';
import {
  COMMON,
  LONGEST_FOREIGN,
  LONGEST_NAME,
  NEVER_NAME,
  type UncasedName,
  type UncasedText,
} from './uncased-text.ts';

const LONGEST_PART = 10;
/** Most times and adverbs between a name and its verb of saying. */
const LONGEST_PAUSE = 3;
/** Fewest signs of a foreign name written in ideographs. */
const LEAST_FOREIGN = 3;
/** Least share of syllables that foreign names are written with, in one of two words. */
const LEAST_FOREIGN_SHARE = 0.4;
/** Syllables of two words from which one such syllable is enough: few words that no list has are as long. */
const LONG_FOREIGN = 6;

/**
 * Returns the name of two words written by their sound before an office, whatever stands between: "드미트리 소볼레프 [러시아
 * 외무장관]", "개러스 할로 [감독]"; or null. Where a country or a body follows, one syllable is enough.
 */
export function transliteratedAt(text: UncasedText, i: number): UncasedName | null {
  if (!text.spaced || text.tokens[i - 1]?.end === text.tokens[i]?.start) return null;
  const isOne = (k: number): boolean => text.lexicon.soundSigns.has(text.tokens[k]?.lower ?? '');
  const first = isOne(i) ? i + 1 : soundTo(text, i); // [얀] 립하르트
  const middle = first > i && isOne(first) ? first + 1 : first; // 응우옌 [티] 호아
  const to = first === i || text.isMark(first) ? i : soundTo(text, middle);
  if (to === i || to === middle || text.isMark(to)) return null;
  const name = [...text.written(i, to)];
  const sounds = name.filter((sign) => text.lexicon.soundSigns.has(sign)).length;
  const titleTo = text.titleEnd(to);
  const isLong = name.length >= LONG_FOREIGN || hasNoun(text.tokens, to, Noun.place | Noun.organisation);
  const isShown = sounds >= name.length * LEAST_FOREIGN_SHARE || (isLong && sounds > 0);
  return titleTo > to && isShown ? { from: i, to, titleTo } : null;
}

/** Most syllables of a name that a country stands behind. */
const LONGEST_SHORT = 4;

/**
 * Returns the name of one word at the head of a sentence, where a country and an office follow, or one of its bodies
 * between: "린이 [중국 외교부 대변인]", "모디 [인도 총리]"; or null.
 */
export function beforeCountryAt(text: UncasedText, i: number): UncasedName | null {
  const { tokens } = text;
  const to = text.spaced && !tokens[i - 1]?.isWord ? text.unknownTo(i) : i;
  const { length } = text.written(i, to);
  if (to === i || length > LONGEST_SHORT || text.isMark(to) || !hasNoun(tokens, to, Noun.place)) return null;
  const office = hasNoun(tokens, to + 1, Noun.organisation) ? to + 2 : to + 1;
  const isOffice = hasNoun(tokens, office, ANY_TITLE) && !text.isMark(to + 1);
  return isOffice ? { from: i, to, titleTo: text.titleEnd(to) } : null;
}

/** The end of an unlisted word, with the last letter that a name may have and that is a particle elsewhere: "체룬돌[로]". */
function soundTo(text: UncasedText, from: number): number {
  const to = text.unknownTo(from);
  const isLast = to > from && text.isMark(to) && /^[로인만]$/.test(text.tokens[to]?.lower ?? '');
  return isLast && text.tokens[to + 1]?.start !== text.tokens[to]?.end ? to + 1 : to;
}

/**
 * Returns a name written by its sound, in Latin letters, or with a point between its parts: "エリナ・コルホネン",
 * "Peter Lam"; or null.
 */
export function foreignAt(text: UncasedText, i: number): UncasedName | null {
  const { tokens } = text;
  if (!isForeignPart(text, i) || text.joinsParts(i - 1)) return null;
  let to = i + 1;
  while (to < i + LONGEST_NAME && tokens[i]?.isCapital && tokens[to]?.isCapital && isForeignPart(text, to))
    to++;
  const titleTo = text.titleEnd(to);
  if (to > i + 1 && (titleTo > to || text.isBehindOffice(i) || text.endsHere(to)))
    return { from: i, to, titleTo };
  const { isCapital = false, isAllCapital = false, lower = '' } = tokens[i] ?? {};
  const stands = text.opensHere(i) && text.endsHere(to);
  if (isCapital && !isAllCapital && lower.length > 2 && (stands || text.isBehindOffice(i)))
    return { from: i, to, titleTo };
  const isHan = /^\p{Script=Han}/u.test(tokens[i]?.lower ?? '');
  // "總統[普丁]": two signs, too, where both are such as foreign names are written with
  const sounds = [...lower].filter((sign) => text.lexicon.soundSigns.has(sign)).length;
  const isLong = sounds >= lower.length * (lower.length >= LEAST_FOREIGN ? LEAST_FOREIGN_SHARE : 1);
  const isShown = isHan
    ? isSoundName(text.lexicon, lower) ||
      (isLong && text.endsHere(to) && (text.isBehindRole(i) || saysAt(text, to))) ||
      (isLong && titleTo > to) ||
      (lower.length > LEAST_FOREIGN && text.isBehindRole(i) && hasGrammar(tokens, to, Grammar.speech))
    : titleTo > to && !tokens[i]?.isAllCapital && (tokens[i]?.noun ?? 0) === 0;
  return isShown ? { from: i, to, titleTo } : null;
}

/** True if a verb of saying stands at a token, or behind times and adverbs that do: 迈耶[周二承认]. */
function saysAt({ tokens }: UncasedText, from: number): boolean {
  let i = from;
  while (i < from + LONGEST_PAUSE && (hasNoun(tokens, i, Noun.time) || hasGrammar(tokens, i, Grammar.adverb)))
    i++;
  return hasGrammar(tokens, i, Grammar.speech);
}

export function pointed(text: UncasedText, i: number): UncasedName | null {
  const to = pointedAt(text, i);
  return to > 0 ? { from: i, to, titleTo: text.titleEnd(to) } : null;
}

/**
 * Returns the end of a name whose parts a point joins ("罗热里奥·阿尔梅达"), or 0. Short words within it are none
 * there.
 */
function pointedAt(text: UncasedText, i: number): number {
  if (
    !canBeSound(text, i) ||
    text.joinsParts(i - 1) ||
    (canBeSound(text, i - 1) && text.adjoins(i - 1, i + 1))
  )
    return 0;
  let to = i;
  let points = 0;
  while (to < i + LONGEST_NAME * 2 && (to === i || text.adjoins(to - 1, to + 1))) {
    if (text.joinsParts(to) && canBeSound(text, to + 1) && joinsSounds(text, to)) points++;
    else if (!canBeSound(text, to) || changesScript(text, to)) break;
    to++;
  }
  if (hasGrammar(text.tokens, to - 1, Grammar.adverb) && !text.joinsParts(to - 2)) to--; // 詹姆斯·卡梅隆[曾]
  return points > 0 ? to : 0;
}

/** True if a point joins the parts of a name: in Japanese those are written by their sound, and 前田光哉・環境保健部長 are a name and an office. */
function joinsSounds(text: UncasedText, i: number): boolean {
  const isSound = (k: number): boolean => !/^\p{Script=Han}/u.test(text.tokens[k]?.lower ?? '');
  return text.lexicon.data.tiesByGrammar !== 'verb-last' || isSound(i - 1) || isSound(i + 1);
}

/** True if ideographs follow a name in Katakana: イルハン・オマル[下院]議員. */
function changesScript(text: UncasedText, i: number): boolean {
  const [before, lower] = [text.tokens[i - 1]?.lower ?? '', text.tokens[i]?.lower ?? ''];
  return /^[\p{Script=Katakana}ー]+$/u.test(before) && /^\p{Script=Han}/u.test(lower);
}

function canBeSound(text: UncasedText, i: number): boolean {
  const token = text.tokens[i];
  if (!token?.isWord || /^\p{N}/u.test(token.lower)) return false;
  const isShort = token.end - token.start === 1;
  if (token.grammar & (NEVER_NAME | Grammar.negation) && !(isShort && token.noun & Noun.family)) return false;
  if (token.noun & COMMON) return false;
  return /^[\p{Script=Han}\p{Script=Katakana}]/u.test(token.lower) || token.isCapital;
}

function isForeignPart(text: UncasedText, i: number): boolean {
  const token = text.tokens[i];
  if (!token?.isWord || token.grammar & NEVER_NAME || token.noun & (COMMON | Noun.family)) return false;
  const length = token.end - token.start;
  if (token.isCapital) return length > 1;
  if (length < 2 || length > LONGEST_PART) return false;
  if (/^\p{Script=Katakana}/u.test(token.lower)) return true;
  return !text.spaced && length <= LONGEST_FOREIGN && /^\p{Script=Han}/u.test(token.lower);
}
