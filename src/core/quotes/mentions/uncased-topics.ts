import { Noun } from '../lexicon/word-classes.ts';
import { hasNoun } from '../words/tokens.ts';
import { isNameShaped } from '../words/uncased-words.ts';
import { COMMON, overAge, type UncasedName, type UncasedText } from './uncased-text.ts';

/** Fewest letters of a topic that is a name though other words stand before the quotation. */
const LEAST_TOPIC = 4;
/** Most tokens between a topic and its quotation. */
const TOPIC_REACH = 20;

/** Hangul syllables: the first one, the consonants that may end one, and those that end verbs before a noun, ㄴ and ㄹ. */
const HANGUL = 0xac00;
const FINALS = 28;
const ADNOMINAL_FINALS = new Set([4, 8]);

/**
 * Returns the name of words that no list has, with the mark of a topic, before a quotation: "재크 모펫은 “…",
 * "소속사 별하나는 … “…"; or null. What is not right before the quotation must be long or stand behind a noun for
 * somebody.
 */
export function topicAt(text: UncasedText, i: number): UncasedName | null {
  const { tokens } = text;
  if (!text.spaced || tokens[i - 1]?.end === tokens[i]?.start) return null;
  const first = text.unknownTo(i);
  const second = text.isMark(overAge(tokens, first)) ? first : secondTo(text, i, first);
  const to = text.isMark(overAge(tokens, second)) ? second : first;
  const mark = overAge(tokens, to); // "월스트리트저널(WSJ)은"
  if (to === i || !text.isMark(mark) || !/^[은는]$/.test(tokens[mark]?.lower ?? '')) return null;
  const from = to === second && second > first && describesNext(text, i, first) ? first : i;
  if (/^["“]$/.test(tokens[mark + 1]?.lower ?? ''))
    return isUnderTopic(text, i) ? null : { from, to, titleTo: mark };
  const isLong = text.written(i, to).length >= LEAST_TOPIC;
  const isForeign = [...text.written(i, to)].some((sign) => text.lexicon.soundSigns.has(sign));
  const isTold = (to === first || isForeign) && (text.isBehindOffice(i) || isLong);
  return isTold && isQuotedBehind(text, mark) ? { from, to, titleTo: mark } : null;
}

/** The end of the second word of a name: one that no list has, or a family name behind a word written by its sound, "스티븐 [연]". */
function secondTo(text: UncasedText, from: number, first: number): number {
  const isForeign = [...text.written(from, first)].some((sign) => text.lexicon.soundSigns.has(sign));
  const isFamily = hasNoun(text.tokens, first, Noun.family) && text.isMark(first + 1);
  return isForeign && isFamily && first > from ? first + 1 : text.unknownTo(first);
}

/** True if a topic stands before in the sentence: 장관은 회견에서 [환율은] “…”고 했다. */
function isUnderTopic(text: UncasedText, from: number): boolean {
  const { tokens } = text;
  for (
    let i = from - 1;
    i >= 0 && i > from - TOPIC_REACH && tokens[i]?.sentence === tokens[from]?.sentence;
    i--
  ) {
    if (tokens[i]?.lower === ',' || (tokens[i]?.stretch ?? -1) >= 0) return false;
    if (text.isMark(i) && /^[은는]$/.test(tokens[i]?.lower ?? '')) return true;
  }
  return false;
}

/** True if a word describes what follows, and a full name of that language's people follows: "나타난 [손흥진]", "드러머 [손태호]". */
function describesNext(text: UncasedText, from: number, to: number): boolean {
  const last = text.written(from, to);
  const code = last.charCodeAt(last.length - 1) - HANGUL;
  const isForeign = [...last].some((sign) => text.lexicon.soundSigns.has(sign));
  const isVerb = last.length > 1 && (!isForeign || (code >= 0 && ADNOMINAL_FINALS.has(code % FINALS)));
  const isFamily = hasNoun(text.tokens, to, Noun.family) && text.canStandAlone(to);
  const name = [...text.written(to, to + 2)];
  return isVerb && isFamily && name.filter((sign) => text.lexicon.soundSigns.has(sign)).length < 2;
}

/** True if a quotation follows in the sentence, before the next topic. */
function isQuotedBehind(text: UncasedText, mark: number): boolean {
  const { tokens } = text;
  for (let i = mark + 1; i < mark + TOPIC_REACH && tokens[i]?.sentence === tokens[mark]?.sentence; i++) {
    if ((tokens[i]?.stretch ?? -1) >= 0) return true;
    if (text.isMark(i) && text.lexicon.subjectMarks.has(tokens[i]?.lower ?? '')) return false;
  }
  return false;
}

/**
 * Returns the name that is the topic right before a quotation, without an office: a family name, "[藤井]は「…」", or a
 * word that ends as given names do, "主演の[倍賞千恵子]は「…」"; or null.
 */
export function speakingAt(text: UncasedText, i: number): UncasedName | null {
  const { tokens, lexicon } = text;
  const { lower = '', noun = 0, grammar = 0, end = 0 } = tokens[i] ?? {};
  if (text.spaced || lexicon.data.tiesByGrammar !== 'verb-last' || grammar !== 0 || noun & COMMON)
    return null;
  // 投げた[才木|浩人]は「…」
  const isFull = text.isFamily(i) && text.isGiven(i + 1) && text.opensHere(i) && speaksBehind(text, i + 2);
  if (isFull) return { from: i, to: i + 2, titleTo: i + 2 };
  const mark = tokens[i + 1];
  if (mark?.start !== end || !lexicon.subjectMarks.has(mark.lower) || (tokens[i + 2]?.stretch ?? -1) < 0)
    return null;
  const isName = isNameShaped(lexicon, lower) || (lower.length > 1 && (noun & Noun.family) !== 0);
  return isName && text.opensHere(i) ? { from: i, to: i + 1, titleTo: i + 1 } : null;
}

/** True if the mark of a subject stands at a token, right before a quotation. */
const speaksBehind = ({ tokens, lexicon }: UncasedText, i: number): boolean =>
  tokens[i]?.start === tokens[i - 1]?.end &&
  lexicon.subjectMarks.has(tokens[i]?.lower ?? '') &&
  (tokens[i + 1]?.stretch ?? -1) >= 0;
