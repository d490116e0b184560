import type { Analysis } from '../analysis/analysis.ts';
import type { Mention } from '../mentions/mention.ts';

/** One turn of an interview printed as question and answer: "WEBER: We will rebuild." */
export interface Turn {
  /** Tokens of what is said, `to` exclusive. */
  from: number;
  to: number;
  /** Tokens of the label, without the colon. */
  labelFrom: number;
  labelTo: number;
  /** Speaker named by the label; null for "Q" and "A". */
  mention: Mention | null;
  /** Index of the stretch that the turn is printed in, or -1 where it has no marks. */
  stretch: number;
  /** True where words between marks stand in it: it is a turn only where its label has others. */
  quotes: boolean;
}

/** Returns the indices of the stretches that turns are printed in, or that stand in one: its speaker quotes in turn. */
export function stretchesIn(a: Analysis, turns: readonly Turn[]): Set<number> {
  const found = new Set(turns.map(({ stretch }) => stretch));
  for (const { from, to, quotes } of turns)
    for (let i = from; quotes && i < to; i++) found.add(a.tokens[i]?.stretch ?? -1);
  return found;
}

/** True if a token stands in a turn or is its label. */
export const standsIn = (turns: readonly Turn[], token: number): boolean =>
  turns.some(({ labelFrom, to }) => token >= labelFrom && token < to);
