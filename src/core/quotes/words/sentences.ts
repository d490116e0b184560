import type { Span } from '../../types.ts';
import type { LanguageGrammar } from '../languages/language-data.ts';
import {
  ANY_TITLE,
  DETERMINER,
  FUNCTION_WORD,
  GIVEN_NAME,
  Grammar,
  Noun,
  OFFICE,
} from '../lexicon/word-classes.ts';
import type { Stretch } from '../marks/stretches.ts';
import { hasNoun, type Token } from './tokens.ts';

/** A sentence of the narrator: what is quoted in it does not end it. */
export interface Sentence extends Span {
  /** Index of the first token, and of the one after the last. */
  from: number;
  to: number;
  paragraph: number;
}

const TERMINATORS = '.!?…。！？';
const CLOSING = '”"’\'»«›‹“‘)]」』》´';
/**
 * Most words looked at after “…?” and “…!”, where a capital may still belong to the sentence: “Why?” Ms Weber
 * asked.
 */
const CUE_REACH = 5;

function isAbbreviation(tokens: readonly Token[], dot: number): boolean {
  const before = tokens[dot - 1];
  const next = tokens[dot + 1];
  if (!before?.isWord || before.end !== tokens[dot]?.start) return false;
  if (next?.lower === ',' && next.start === tokens[dot]?.end) return true; // "Eva Weber, R-Wis., said"
  const isNetwork = before.lower === 'x' && tokens[dot - 2]?.isCapital === false; // "napsal na síti X. Podle …"
  if (before.end - before.start === 1 && before.isCapital) return !isNetwork && !endsCutName(tokens, dot);
  if (!(before.noun & Noun.abbreviation)) return false;
  return before.isCapital || !next?.isCapital || (before.noun & ANY_TITLE) !== 0;
}

/**
 * True if a point stands apart from the word before it and at the beginning of the next: "a .45-calibre
 * pistol".
 */
function opensWord(tokens: readonly Token[], dot: number): boolean {
  const [before, sign, next] = [tokens[dot - 1], tokens[dot], tokens[dot + 1]];
  return (
    before?.isWord === true && before.end !== sign?.start && next?.isWord === true && next.start === sign?.end
  );
}

const OPENS_SENTENCE =
  FUNCTION_WORD |
  Grammar.article |
  Grammar.determiner |
  Grammar.possessive |
  Grammar.male |
  Grammar.female |
  Grammar.plural;

/** True if a word has a capital and often begins a sentence. */
const opensSentence = (token: Token | undefined): boolean =>
  token?.isCapital === true && (token.grammar & OPENS_SENTENCE) !== 0;

/** True if initials end a sentence: "U.S." does so only before a word that often begins one. */
const endsAsInitials = (token: Token, next: Token | undefined): boolean =>
  token.end - token.start > 2 && token.lower.endsWith('.') && opensSentence(next);

/** True if the sentence ends with a surname that is cut to its initial: "aldus verdachte Martien R. [Zowel] hij als …". */
function endsCutName(tokens: readonly Token[], dot: number): boolean {
  const [given, next] = [tokens[dot - 2], tokens[dot + 1]];
  if (!given?.isCapital || !hasNoun(tokens, dot - 2, GIVEN_NAME)) return false;
  return opensSentence(next) && !hasNoun(tokens, dot + 1, Noun.particle | GIVEN_NAME);
}

function cueFollows(tokens: readonly Token[], from: number, paragraph: number): boolean {
  for (let i = from; i < from + CUE_REACH; i++) {
    const token = tokens[i];
    if (!token || token.paragraph !== paragraph || token.stretch >= 0) return false;
    if (token.grammar & Grammar.speech && !token.isCapital) return true;
    if (TERMINATORS.includes(token.lower) && !isAbbreviation(tokens, i)) return false;
  }
  return false;
}

/**
 * Most words behind a quotation among which, without a capital to tell, its verb of saying or its mark may
 * stand.
 */
const UNCASED_REACH = 24;

/**
 * True if a sentence goes on behind a quotation where no capital could tell: a mark on the quotation follows,
 * or a clause with a cue.
 */
function goesOnUncased(tokens: readonly Token[], from: number): boolean {
  const [before, first] = [tokens[from - 1], tokens[from]];
  if (first && first.grammar & Grammar.quotative && first.start === before?.end) return true;
  for (let i = from; i < from + UNCASED_REACH; i++) {
    const token = tokens[i];
    if (!token || token.paragraph !== before?.paragraph || token.stretch >= 0) return false;
    if (token.grammar & Grammar.speech) return true;
    if (/^[，,。：:；;？！?!]$/.test(token.lower)) return false;
  }
  return false;
}

/** How a language writes capitals; see the fields of these names in LanguageGrammar. */
export type Capitals = Pick<LanguageGrammar, 'hasCapitals' | 'capitalisesNouns'>;

/**
 * True if a point makes a number an ordinal before a noun, where every noun has a capital: "am 5[.] November", "der 3[.]
 * Senat", but not "auf Platz 3. Weber sagte".
 */
function isOrdinal(tokens: readonly Token[], dot: number): boolean {
  const [before, number, next] = [tokens[dot - 2], tokens[dot - 1], tokens[dot + 1]];
  if (!/^\d{1,2}$/.test(number?.lower ?? '') || number?.end !== tokens[dot]?.start) return false;
  if (!next?.isCapital || next.grammar !== 0) return false;
  return (next.noun & Noun.time) !== 0 || ((before?.grammar ?? 0) & DETERMINER) !== 0;
}

/** True if a sentence ends with the sign at `i`. */
function endsAt(
  tokens: readonly Token[],
  stretches: readonly Stretch[],
  i: number,
  { hasCapitals, capitalisesNouns }: Capitals,
): boolean {
  const token = tokens[i];
  if (!token) return false;
  if (endsAsInitials(token, tokens[i + 1])) return token.stretch < 0;
  if (!TERMINATORS.includes(token.lower)) return false;
  if (token.lower === '.' && (isAbbreviation(tokens, i) || opensWord(tokens, i))) return false;
  if (token.lower === '.' && capitalisesNouns && isOrdinal(tokens, i)) return false;
  const next = afterClosing(tokens, i);
  const after = tokens[next];
  if (!after || after.paragraph !== token.paragraph) return true;
  if (token.stretch >= 0) {
    const stretch = stretches[token.stretch];
    if (!stretch || after.start < stretch.outer.end) return false;
    if (!hasCapitals) return !goesOnUncased(tokens, next);
    if (token.lower === '!' || token.lower === '?')
      return (after.isCapital || after.stretch >= 0) && !cueFollows(tokens, next, token.paragraph);
  }
  if (!after.isWord || after.isCapital || isOfficeOfBody(after)) return true;
  return /^\p{N}/u.test(after.lower) || !/\p{Ll}/u.test(after.lower);
}

/** "NAVO-chef", "D66-leider": an office behind the initials of a body, which counts as a small word where nouns are joined. */
const isOfficeOfBody = ({ lower, noun }: Token): boolean =>
  (noun & OFFICE) !== 0 && /^\p{L}[^-]+-/u.test(lower);

/**
 * Returns the index after the sign at `i` and the closing marks behind it. They stand without a space, or in
 * the same quotation: « Fini. »
 */
function afterClosing(tokens: readonly Token[], i: number): number {
  const stretch = tokens[i]?.stretch ?? -1;
  // 走了。“好，”: what opens a quotation closes no sentence
  const opens = (to: number): boolean => stretch < 0 && (tokens[to]?.stretch ?? -1) >= 0;
  const follows = (to: number): boolean =>
    tokens[to]?.start === tokens[to - 1]?.end || (stretch >= 0 && tokens[to]?.stretch === stretch);
  let to = i + 1;
  while (CLOSING.includes(tokens[to]?.lower ?? ' ') && follows(to) && !opens(to)) to++;
  return to;
}

/** Splits tokens into sentences; sets `sentence` of each token to the index of its sentence. */
export function splitSentences(
  tokens: Token[],
  stretches: readonly Stretch[],
  capitals: Capitals,
): Sentence[] {
  const out: Sentence[] = [];
  let from = 0;
  const close = (to: number): void => {
    const first = tokens[from];
    const last = tokens[to - 1];
    if (!first || !last || to <= from) return;
    for (let i = from; i < to; i++) (tokens[i] as Token).sentence = out.length;
    out.push({ start: first.start, end: last.end, from, to, paragraph: first.paragraph });
    from = to;
  };
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token || i < from) continue;
    const next = tokens[i + 1];
    if (!next || next.paragraph !== token.paragraph) close(i + 1);
    else if (endsAt(tokens, stretches, i, capitals)) close(afterClosing(tokens, i));
  }
  return out;
}
