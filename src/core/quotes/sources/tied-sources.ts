import type { Analysis } from '../analysis/analysis.ts';
import { byGrammar, type Choice, shareRuns } from './choice.ts';
import { judgedBehind, saidBefore } from './plainly.ts';
import { whatStandsBefore } from './stands-before.ts';
import type { PlacedStretch, Surroundings } from './surroundings.ts';

/** Gives every outermost stretch, in reading order, the source that a tie gives it, or one that nothing can be wrong with. */
export function tiedSources(a: Analysis, near: Surroundings): Choice[] {
  const choices = near.stretches.map((placed) => {
    const choice = ownerOf(near, placed);
    const before = whatStandsBefore(a, placed);
    const plain =
      (before === 'words' ? judgedBehind(a, placed) : null) ??
      (before === 'words' || before === 'colon' ? saidBefore(a, near, placed) : null);
    return plain && !placed.stretch.tag ? byGrammar(choice, plain) : choice;
  });
  return shareRuns(a, choices);
}

/** True if nobody said what a stretch holds: no tie gives it a source, nor leaves open who said it. */
export const isUntied = (_a: Analysis, { none }: Choice): boolean => none === 1;

/** The source that a tie gives a stretch: see `CueTie.owns`. */
function ownerOf({ ties, owners }: Surroundings, placed: PlacedStretch): Choice {
  const index = owners.get(placed.index) ?? -1;
  const owner = ties[index];
  if (!owner) return { placed, candidate: null, probability: 1, none: 1 };
  const { mention, sourceFrom, share = 1 } = owner;
  const candidate = mention && { mention, sourceFrom, tie: index, isCarried: false };
  return { placed, candidate, probability: share, none: 1 - share };
}
