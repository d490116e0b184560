import type { ParsedRules, RuleProblem } from './types.ts';

/** More problems than anybody reads: the rest is only counted. */
export const MAX_PROBLEMS = 10_000;

/** Longer lines are refused: no rule that somebody wrote is as long. UTF-16 units. */
export const LONGEST_LINE = 50_000;

/**
 * Why a line is refused; `at` is an offset in it. Thrown within the parsers only. No Error: nobody reads its stack, and
 * taking it made a text of refused lines eight times as slow.
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

/** What a parser has come to so far. */
export const emptyResult = (): ParsedRules => ({
  rules: [],
  problems: [],
  counts: { refused: 0, ignored: 0 },
  tests: [],
});

/** Longest detail of a problem, in UTF-16 units. */
const LONGEST_DETAIL = 80;

/** Notes a problem in a line; `line` from 1, `at` an offset from 0. */
export function noteProblem(
  into: ParsedRules,
  line: number,
  { at, code, detail }: { at: number; code: string; detail: string },
  severity: RuleProblem['severity'] = 'refused',
): void {
  into.counts[severity]++;
  if (into.problems.length >= MAX_PROBLEMS) return;
  const clipped = detail.length > LONGEST_DETAIL ? `${detail.slice(0, LONGEST_DETAIL)}…` : detail;
  into.problems.push({ line, column: at + 1, severity, code, detail: clipped });
}
