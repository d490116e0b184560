import { type Analysis, hasQuotation, mentionEnding } from '../analysis/analysis.ts';
import { GIVEN_NAME, Noun } from '../lexicon/word-classes.ts';
import { endsAsQuestion } from '../marks/questions.ts';
import { hasNoun } from '../words/tokens.ts';
import type { Turn } from './turns.ts';

const LABEL_TOKENS = 5;
const LEAST_TURNS = 3;

/**
 * The turns of an interview: paragraphs that begin with a label; at least three of them, or two with "Q" and "A". Lists
 * of terms and of headings are printed alike ("Snake Plant: …", "Best For: …"): somebody must be known to speak in it.
 */
export function findTurns(a: Analysis): Turn[] {
  const turns = spokenTurns(a, labelledParagraphs(a));
  const isQuestioned = turns.some((turn) => turn.mention === null);
  return turns.length >= (isQuestioned ? 2 : LEAST_TURNS) ? turns : [];
}

function labelledParagraphs(a: Analysis): Turn[] {
  const turns: Turn[] = [];
  let paragraph = -1;
  let last: Turn | null = null;
  for (const { from, paragraph: number } of a.sentences) {
    if (number === paragraph) continue;
    paragraph = number;
    last = turnAt(a, from) ?? (last && goesOn(a, from, last));
    if (last) turns.push(last);
  }
  return turns;
}

/**
 * Selects the turns whose label names a speaker: "Q", a label before a quotation, a person's name; a first
 * name or capitals alone only where they come again. Where most turns have such a label, other labels that
 * come again count as well: a paper's.
 */
function spokenTurns(a: Analysis, turns: readonly Turn[]): Turn[] {
  const places = new Map<string, Set<number>>();
  const labelOf = ({ labelFrom, labelTo }: Turn): string =>
    a.text.slice(a.tokens[labelFrom]?.start, a.tokens[labelTo - 1]?.end);
  for (const turn of turns) {
    const label = labelOf(turn);
    places.set(label, (places.get(label) ?? new Set()).add(turn.labelFrom));
  }
  const comesAgain = (turn: Turn): boolean => (places.get(labelOf(turn))?.size ?? 0) > 1;
  const { hasCapitals } = a.lexicon.data;
  const namesSpeaker = (turn: Turn): boolean => {
    if (turn.quotes && !comesAgain(turn)) return false;
    if (!hasCapitals && turn.mention) return turn.mention.type === 'name' && comesAgain(turn);
    const last = a.tokens[turn.labelTo - 1];
    if (!turn.mention || turn.stretch >= 0 || a.knownPeople.has(last?.lower ?? '')) return true;
    const first = a.tokens[turn.mention.nameFrom];
    const isShouted = last?.isAllCapital === true && !/\p{N}/u.test(last.lower);
    return comesAgain(turn) && (((first?.noun ?? 0) & GIVEN_NAME) !== 0 || isShouted);
  };
  const spoken = turns.filter(namesSpeaker);
  if (!isLed(a, spoken)) return [];
  const isTalk = 2 * spoken.length >= turns.length;
  return isTalk ? turns.filter((turn) => namesSpeaker(turn) || comesAgain(turn)) : spoken;
}

/**
 * True if somebody leads a talk: a turn has a label that is not only set in capitals ("TIP: …", "INTERVAL: …"), or ends as a
 * question does.
 */
const isLed = (a: Analysis, turns: readonly Turn[]): boolean =>
  turns.some(
    (turn) =>
      !turn.mention ||
      turn.stretch >= 0 ||
      a.tokens[turn.labelTo - 1]?.isAllCapital === false ||
      a.knownPeople.has(a.tokens[turn.labelTo - 1]?.lower ?? '') ||
      endsAsQuestion(a.text.slice(a.tokens[turn.from]?.start, a.tokens[turn.to - 1]?.end)),
  );

function turnAt(a: Analysis, start: number): Turn | null {
  const stretch = a.tokens[start]?.stretch ?? -1;
  const from = stretch >= 0 ? start + 1 : start;
  const first = a.tokens[from];
  if (!first?.isWord) return null;
  const colon = labelEnd(a, from);
  const mention = mentionEnding(a, colon - 1) ?? null;
  const { hasCapitals } = a.lexicon.data;
  const isLabel = colon === from + 1 && (first.noun & Noun.label) !== 0 && (first.isCapital || !hasCapitals);
  const isPaper = !hasCapitals && mention !== null && hasNoun(a.tokens, mention.head, Noun.organisation);
  const isNamed = mention?.from === from && (mention.type === 'name' || isPaper);
  if (colon < 0 || (!isLabel && !isNamed)) return null;
  const to = stretch >= 0 ? stretchEnd(a, colon, stretch) : paragraphEnd(a, colon + 1, first.paragraph);
  if (to <= colon + 2 || (stretch < 0 && (a.tokens[colon + 1]?.stretch ?? -1) >= 0)) return null;
  const quotes = stretch < 0 && hasQuotation(a, colon + 1, to);
  if (quotes && isLabel && hasCapitals) return null; // Q: Weber called it “a crime”. Does that sting?
  const named = isLabel ? null : mention;
  return { from: colon + 1, to, labelFrom: from, labelTo: colon, mention: named, stretch, quotes };
}

/** Index of the colon (after "Q" also the full stop) that ends a label, or -1. */
function labelEnd(a: Analysis, from: number): number {
  for (let i = from + 1; i <= from + LABEL_TOKENS; i++) {
    const sign = a.tokens[i]?.lower;
    if (sign === ':' || sign === '：') return i;
    const first = a.tokens[from];
    if (sign === '.' && i === from + 1 && first?.isCapital && first.noun & Noun.label) return i;
  }
  return -1;
}

/**
 * Returns the turn that goes on in a paragraph which opens with a mark and no label, where the turn before it
 * had marks too; else null.
 */
function goesOn(a: Analysis, from: number, last: Turn): Turn | null {
  const stretch = a.tokens[from]?.stretch ?? -1;
  if (stretch < 0 || last.stretch < 0 || a.stretches[stretch]?.isClosed !== false) return null;
  return { ...last, from: from + 1, to: stretchEnd(a, from, stretch), stretch };
}

function stretchEnd(a: Analysis, from: number, stretch: number): number {
  let to = from;
  while (a.tokens[to]?.stretch === stretch) to++;
  return a.stretches[stretch]?.isClosed ? to - 1 : to;
}

function paragraphEnd(a: Analysis, from: number, paragraph: number): number {
  let to = from;
  while (a.tokens[to]?.paragraph === paragraph) to++;
  return to;
}
