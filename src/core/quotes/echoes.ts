import type { AttributedQuote, Speaker } from '../types.ts';
import { SURE } from './confidence.ts';

/**
 * Fewest words of an echo: shorter quotations are words that many use, unless they stand at the head of the
 * text.
 */
const MIN_WORDS = 3;
/** Fewest letters of an echo at the head of the text: a shorter word is none even there. */
const MIN_LETTERS = 5;
/**
 * Paragraphs at the head of the text, headline, standfirst and lead: what they quote is quoted again further
 * on.
 */
const OPENING_PARAGRAPHS = 3;
/**
 * Confidence from which a speaker is passed on to an echo that has none: the same words stand below with who
 * said them.
 */
const TOLD = 0.78;
/** Most quotations that are looked for in the others: keeps hostile text linear. */
const MAX_SOUGHT = 40;

/** A letter of the scripts that are written without spaces. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** Signs of these scripts that say about as much as a word. */
const SIGNS_A_WORD = 2;
const together = (words: string): string => words.replaceAll(' ', '');

/** The words of a quotation as they are compared: no case, no signs, one space between two. */
const wordsOf = (text: string): string =>
  ` ${text
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu)
    ?.join(' ')} `;

/** Offset at which the first paragraphs of a text end. */
function endOfFirst(text: string, paragraphs: number): number {
  let end = 0;
  for (let n = 0; n < paragraphs; n++) {
    while (/\s/.test(text[end] ?? '')) end++;
    const line = text.indexOf('\n', end);
    if (line < 0) return text.length;
    end = line;
  }
  return end;
}

/**
 * Words between marks inside a quotation: they are somebody else's. The next opening mark ends the search,
 * which keeps it linear.
 */
const QUOTED_INSIDE = /(?<!\p{L})['‘"“«‹][^'‘’"“”«»‹›]*['’"”»›](?!\p{L})/gu;

/** Letters between a speaker, the cue and the words that it brings in: "Les journalistes dénoncent [une « ]punition ». */
const CUE_REACH = 8;

/**
 * True if one of the speakers is the source right before the quotation, with nothing but the cue between: "I
 * comitati: «…»".
 */
function isTiedTo(
  speakers: ReadonlySet<string>,
  { speakerId, source, cue, start }: AttributedQuote,
): boolean {
  if (!speakers.has(speakerId ?? '') || !source || !cue || cue.end > start) return false;
  return start - cue.end <= CUE_REACH && cue.start >= source.end && cue.start - source.end <= 1;
}

/** Marks and spaces between a quotation and the ends of its line. */
const MARKS_REACH = 4;
const BEFORE_LINE = /\n[^\p{L}\p{N}\n]*$/u;
const AFTER_LINE = /^[^\p{L}\p{N}\n]*\n/u;

/** True if a quotation fills its line, as one that stands as a subhead does. */
const isLine = (text: string, { start, end }: AttributedQuote): boolean =>
  BEFORE_LINE.test(text.slice(Math.max(0, start - MARKS_REACH), start)) &&
  AFTER_LINE.test(text.slice(end, end + MARKS_REACH));

/** Most words of a shortened quotation: a longer one is no headline. */
const MAX_HEADLINE = 20;
/**
 * Fewest words that a shortened quotation has in common with the one below, and the share of its words, 0 to
 * 1, that they must be.
 */
const MIN_KEPT = 4;
const KEPT = 0.75;
/** A letter of the scripts whose words are joined to one another or to particles: these are compared letter by letter. */
const JOINED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
/** Most letters of a shortened quotation in these scripts, and fewest that it has in common with the one below. */
const MAX_LETTERS = 30;
const MIN_LETTERS_KEPT = 6;

/** How a shortened quotation is compared: by which parts of a text, how many it may have, and how many must be kept. */
const BY_WORDS = { split: (text: string) => text.trim().split(' '), most: MAX_HEADLINE, least: MIN_KEPT };
const BY_LETTERS = {
  split: (text: string) => [...together(text)],
  most: MAX_LETTERS,
  least: MIN_LETTERS_KEPT,
};

/**
 * True if a quotation is a shortened form of another one: a headline keeps most of the words in their order.
 * "«No le soporto. Que se vaya a la mierda»" comes from “Realmente no le soporto. Es mejor que se vaya a la
 * mierda”.
 * @param short the words of the headline, as `wordsOf` returns them
 * @param whole the words of the other quotation
 */
function isShortenedFrom(short: string, whole: string): boolean {
  const { split, most, least } = JOINED.test(short) ? BY_LETTERS : BY_WORDS;
  const words = split(short);
  const known = new Set(words);
  if (words.length < least || words.length > most) return false;
  let row = new Array<number>(words.length + 1).fill(0); // longest common subsequence so far, by words of the headline
  for (const word of split(whole)) {
    if (!known.has(word)) continue;
    const next = [0];
    words.forEach((own, i) => {
      next.push(own === word ? (row[i] ?? 0) + 1 : Math.max(row[i + 1] ?? 0, next[i] ?? 0));
    });
    row = next;
  }
  const kept = row[words.length] ?? 0;
  return kept >= least && kept >= words.length * KEPT;
}

/**
 * Gives a quotation whose words another one holds that one's speaker: a headline, a lead or a pull quote says
 * before who has said it. This happens only where the quotation names nobody, or is less sure than the other
 * one, which names its speaker surely; and with a word or two only at the head of the text, or in a line of
 * their own above. Words in the headline that no cue ties are those of whoever says them below. Words that a cue
 * right before them gives to several stay theirs: one of them repeats what all of them say.
 * @param quotes in reading order; the result has the same order
 */
export function shareEchoes(
  text: string,
  quotes: readonly AttributedQuote[],
  speakers: readonly Speaker[],
): AttributedQuote[] {
  const groups = new Set(speakers.flatMap(({ id, kind }) => (kind === 'group' ? [id] : [])));
  const said = quotes.filter(({ kind }) => kind !== 'indirect');
  const read = said.map((quote) => ({
    quote,
    words: wordsOf(text.slice(quote.start, quote.end).replace(QUOTED_INSIDE, ' ')),
  }));
  const headline = endOfFirst(text, 1);
  const told = read.filter(
    ({ quote: { speakerId, confidence } }) => speakerId !== null && confidence >= TOLD,
  );
  const named = told.filter(({ quote: { speaker } }) => speaker !== null);
  const sought = said
    .filter((quote) => (quote.speaker === null ? !isTiedTo(groups, quote) : quote.confidence < SURE))
    .slice(0, MAX_SOUGHT);
  const opening = endOfFirst(text, OPENING_PARAGRAPHS);
  const echoes = new Map<AttributedQuote, AttributedQuote>();
  for (const quote of sought) {
    const words = wordsOf(text.slice(quote.start, quote.end));
    const isJoined = UNSPACED.test(words);
    const isHeading = quote.start < opening || isLine(text, quote);
    const isAnticipated = quote.speaker === null && isHeading && words.length - 2 >= MIN_LETTERS;
    const isShort = (isJoined ? words.length / SIGNS_A_WORD : words.split(' ').length) - 2 < MIN_WORDS;
    if (isShort && !isAnticipated) continue;
    const isOpen = quote.speaker === null || (quote.start < headline && !quote.cue);
    const least = isOpen ? TOLD : SURE;
    // whom a tag in the body describes goes before whom the headline names
    const isBelow = (other: (typeof told)[number]): boolean =>
      quote.cue === null || quote.speakerId === null || other.quote.start >= headline;
    // whom the text only describes is better than nobody
    const lone = (quote.speakerId === null ? told : named).filter(isBelow);
    const from = Math.max(opening, quote.end);
    const among = isShort ? read.filter((other) => other.quote.start >= from) : lone;
    const alike = among.filter(
      (other) =>
        other.quote !== quote &&
        (isJoined ? together(other.words).includes(together(words)) : other.words.includes(words)) &&
        (isShort || other.quote.confidence >= least),
    );
    const isShortened = alike.length === 0 && quote.speaker === null && isHeading;
    const same = isShortened
      ? named.filter((other) => isBelow(other) && isShortenedFrom(words, other.words))
      : alike;
    const [first] = same;
    const isTold = first?.quote.speaker || (quote.speakerId === null && first?.quote.speakerId && !isShort);
    if (first && isTold && same.every(({ quote: { speakerId } }) => speakerId === first.quote.speakerId))
      echoes.set(quote, first.quote);
  }
  return quotes.map((quote) => {
    const echo = echoes.get(quote);
    if (!echo) return quote;
    const { speaker, speakerId, confidence, evidence } = echo;
    return { ...quote, speaker, speakerId, confidence, evidence };
  });
}
