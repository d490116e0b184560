import type { Analysis } from './analysis.ts';
import { Noun } from './lexicon.ts';
import type { Mention } from './mentions.ts';

/** One turn of an interview printed as question and answer: "WEBER: We will rebuild." */
export interface Turn {
  /** Tokens of what is said, `to` exclusive. */
  from: number;
  to: number;
  /** Tokens of the label, without the colon. */
  labelFrom: number;
  labelTo: number;
  /** Who the label names; null for "Q" and "A". */
  mention: Mention | null;
  sentence: number;
}

const LABEL_TOKENS = 5;
const LEAST_TURNS = 3;

/** The turns of an interview: paragraphs that begin with a label and hold no quotation marks; at least three of them, or two with "Q" and "A". */
export function findTurns(a: Analysis): Turn[] {
  const turns: Turn[] = [];
  let paragraph = -1;
  a.sentences.forEach((sentence, number) => {
    if (sentence.paragraph === paragraph) return;
    paragraph = sentence.paragraph;
    const turn = turnAt(a, sentence.from, number);
    if (turn) turns.push(turn);
  });
  const isQuestioned = turns.some((turn) => turn.mention === null);
  return turns.length >= (isQuestioned ? 2 : LEAST_TURNS) ? turns : [];
}

function turnAt(a: Analysis, from: number, sentence: number): Turn | null {
  const first = a.tokens[from];
  if (!first || first.stretch >= 0) return null;
  for (let i = from + 1; i <= from + LABEL_TOKENS; i++) {
    const sign = a.tokens[i]?.lower;
    const isStop =
      sign === ':' || (sign === '.' && i === from + 1 && first.noun & Noun.label && first.isAllCapital);
    if (!isStop) continue;
    const mention = a.mentions[a.mentionTo[i - 1] ?? -1] ?? null;
    const isLabel = i === from + 1 && (first.noun & Noun.label) !== 0 && first.isCapital;
    if (!isLabel && (mention?.from !== from || mention.type !== 'name')) return null;
    const to = paragraphEnd(a, i + 1, first.paragraph);
    const isSpoken = to > i + 2 && !hasQuotation(a, i + 1, to);
    return isSpoken
      ? { from: i + 1, to, labelFrom: from, labelTo: i, mention: isLabel ? null : mention, sentence }
      : null;
  }
  return null;
}

function paragraphEnd(a: Analysis, from: number, paragraph: number): number {
  let to = from;
  while (a.tokens[to]?.paragraph === paragraph) to++;
  return to;
}

function hasQuotation(a: Analysis, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if ((a.tokens[i]?.stretch ?? -1) >= 0) return true;
  return false;
}
