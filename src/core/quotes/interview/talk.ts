import type { Analysis } from '../analysis/analysis.ts';
import { withDialogue, withSpokenJoined } from '../marks/dialogue.ts';
import { SpokenLines } from '../sources/spoken-lines.ts';
import type { Surroundings } from '../sources/surroundings.ts';
import { findAnswers } from './answers.ts';
import { findTurns } from './interview.ts';

/** Reads texts that print talk as such: interviews, and lines that dashes open. */
export const talk = {
  withSpokenJoined,
  withDialogue,
  spokenLines: (a: Analysis, near: Surroundings): SpokenLines => new SpokenLines(a, near),
  findTurns,
  findAnswers,
};

export type TalkReaders = typeof talk;
