import { harmonic } from './statistics.ts';

export interface DetectionScore {
  p: number;
  r: number;
  f1: number;
  /** Share of the pages that are no articles and were taken for one. */
  falsePositives: number;
}

/** Scores yes-or-no answers to "is this an article?". */
export function detectionScore(answers: readonly { truth: boolean; said: boolean }[]): DetectionScore {
  const hits = answers.filter((a) => a.truth && a.said).length;
  const said = answers.filter((a) => a.said).length;
  const articles = answers.filter((a) => a.truth).length;
  const others = answers.length - articles;
  const p = said > 0 ? hits / said : 0;
  const r = articles > 0 ? hits / articles : 0;
  return { p, r, f1: harmonic(p, r), falsePositives: others > 0 ? (said - hits) / others : 0 };
}
