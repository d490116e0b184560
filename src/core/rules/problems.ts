import type { ParsedRules, RuleProblem } from './types.ts';

/** Number of problems that are kept, more than anybody reads: the rest is only counted. */
export const MAX_PROBLEMS = 10_000;

/** Longest line that is read, in UTF-16 units: no rule that somebody wrote is longer. */
export const LONGEST_LINE = 50_000;

/**
 * Fault for which a line is refused; `at` is an offset in the line. Thrown within the parsers only. No Error:
 * nobody reads its stack, and taking it made a text of refused lines eight times as slow.
 */
export class RuleFault {
  readonly at: number;
  readonly code: string;
  readonly detail: string;

  constructor(at: number, code: string, detail: string) {
    this.at = at;
    this.code = code;
    this.detail = detail;
  }
}

/** Makes the result that a parser begins with. */
export const emptyResult = (): ParsedRules => ({
  rules: [],
  problems: [],
  counts: { refused: 0, ignored: 0 },
  tests: [],
});

/** Longest detail of a problem, in UTF-16 units. */
const MAX_DETAIL = 80;

/**
 * Adds a problem of a line to a result, with its detail cut to 80 units; `line` from 1, `at` an offset from
 * 0.
 */
export function noteProblem(
  into: ParsedRules,
  line: number,
  { at, code, detail }: { at: number; code: string; detail: string },
  severity: RuleProblem['severity'] = 'refused',
): void {
  into.counts[severity]++;
  if (into.problems.length >= MAX_PROBLEMS) return;
  const clipped = detail.length > MAX_DETAIL ? `${detail.slice(0, MAX_DETAIL)}…` : detail;
  into.problems.push({ line, column: at + 1, severity, code, detail: clipped });
}
