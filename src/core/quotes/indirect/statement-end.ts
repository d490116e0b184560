import { type Analysis, mentionEnding } from '../analysis/analysis.ts';
import { isVerb } from '../cues/verbs.ts';
import { Grammar } from '../lexicon/word-classes.ts';
import { canSpeak } from '../sources/can-speak.ts';
import { phraseAt } from '../words/phrases.ts';
import { hasGrammar } from '../words/tokens.ts';
import type { SourcedTie } from './can-report.ts';

/**
 * The place where what a cue reports ends at the latest: before the colon of a quotation ("said it was hot: “…”") and
 * before "and" with a verb of saying that reports a clause of its own ("said it rained and [added that] it was cold").
 */
export function endOfClause(a: Analysis, from: number, to: number): number {
  for (let i = from; i < to; i++) {
    if (a.tokens[i]?.lower === ':' && (a.tokens[i + 1]?.stretch ?? -1) >= 0) return i;
    if (hasGrammar(a.tokens, i, Grammar.conjunction) && opensReport(a, i + 1)) return i;
  }
  return to;
}

/** Most auxiliaries and adverbs between "and" and a verb of saying. */
const BEFORE_SAYING = 2;

/** True if a verb of saying with a clause behind it stands at the token: "[has added that] it was cold". */
function opensReport({ tokens }: Analysis, from: number): boolean {
  let i = from;
  while (i < from + BEFORE_SAYING && hasGrammar(tokens, i, Grammar.auxiliary | Grammar.adverb)) i++;
  return hasGrammar(tokens, i, Grammar.speech) && hasGrammar(tokens, i + 1, Grammar.complementiser);
}

/** The comma before words that tell where a statement of somebody was read: "said it would close[, according to a memo]". */
export function beforeProvenance(a: Analysis, { form, cueTo }: SourcedTie, to: number): number {
  if (form !== 'verb') return to;
  for (let i = cueTo + 1; i < to; i++)
    if (a.tokens[i - 1]?.lower === ',' && phraseAt(a.lexicon.accordingPhrases, a.tokens, i) > 0) return i - 1;
  return to;
}

/** Most signs behind a tag at the end of its sentence. */
const SIGNS = 2;

/** The comma before a tag that ends the sentence and is another one's: "Hale said it would close[, Weber testified]." */
export function beforeTag(a: Analysis, { form, cueTo, verb }: SourcedTie, to: number): number {
  if (form !== 'verb' || a.lexicon.data.invertsAlways || a.lexicon.data.verbSecond) return to;
  let said = to - 1;
  while (said > to - 1 - SIGNS && !a.tokens[said]?.isWord) said--;
  const teller =
    said > verb && hasGrammar(a.tokens, said, Grammar.speech) ? mentionEnding(a, said - 1) : undefined;
  const isTag = teller !== undefined && teller.from > cueTo + 1 && a.tokens[teller.from - 1]?.lower === ',';
  return isTag && canSpeak(a, teller) && isVerb(a, said) ? teller.from - 1 : to;
}

/** The first place where a new main clause, or the narrator, may take over. */
export function clauseBreak(a: Analysis, from: number, to: number): number {
  for (let i = from + 1; i < to; i++) {
    const token = a.tokens[i];
    const next = a.tokens[i + 1];
    if (!token) break;
    if (token.lower === ';' || token.lower === '—' || token.lower === '–') return i;
    if (
      token.lower === ',' &&
      next &&
      next.grammar & (Grammar.conjunction | Grammar.subordinator | Grammar.relative)
    )
      return i;
    if (
      token.grammar & Grammar.conjunction &&
      next &&
      next.grammar & (Grammar.speech | Grammar.thought | Grammar.verdict) &&
      a.inMention[i + 1] === 0
    )
      return i;
  }
  return to;
}

export function firstComma(a: Analysis, from: number, to: number): number {
  for (let i = from + 1; i < to; i++) if (a.tokens[i]?.lower === ',') return i;
  return to;
}

/** The comma before the first participle that goes on in the narrator's words: "…, raising questions on …". */
export function firstGerund(a: Analysis, from: number, to: number): number {
  for (let i = from + 1; i < to; i++) {
    const isGerund = a.tokens[i + 1]?.lower.endsWith('ing') === true && a.inMention[i + 1] === 0;
    if (a.tokens[i]?.lower === ',' && isGerund && !hasGrammar(a.tokens, i + 1, Grammar.preposition)) return i;
  }
  return to;
}

export function lastWord(a: Analysis, from: number, to: number): number {
  let i = to;
  while (
    i > from &&
    !a.tokens[i - 1]?.isWord &&
    a.tokens[i - 1]?.lower !== ')' &&
    a.tokens[i - 1]?.lower !== '%'
  )
    i--;
  return i;
}

export function firstWord(a: Analysis, from: number, to: number): number {
  let i = from;
  while (i < to && (!a.tokens[i]?.isWord || (i === from && hasGrammar(a.tokens, i, Grammar.conjunction))))
    i++;
  return i;
}
