/**
 * The worst first. refused: the line does nothing; conflict: it is at odds with another; limit: it was left out on the
 * story that asked it last; stale: it has matched nothing for long; ignored: it has no meaning here.
 */
export const SEVERITIES = ['refused', 'conflict', 'limit', 'stale', 'ignored'] as const;

/** A note on a line of rules. */
export interface RuleNote {
  /** Number of the line, from 1, as the column is. */
  line: number;
  column: number;
  severity: (typeof SEVERITIES)[number];
  /** Why, in the reader's language. */
  text: string;
}

/** The worst note of each line. */
export function worstByLine(notes: readonly RuleNote[]): Map<number, RuleNote> {
  const worst = new Map<number, RuleNote>();
  for (const note of notes) {
    const known = worst.get(note.line);
    if (!known || SEVERITIES.indexOf(note.severity) < SEVERITIES.indexOf(known.severity))
      worst.set(note.line, note);
  }
  return worst;
}
