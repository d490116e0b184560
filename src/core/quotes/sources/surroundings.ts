import { type Analysis, firstTokenFrom } from '../analysis/analysis.ts';
import type { CueTie } from '../cues/cue-tie.ts';
import type { Stretch } from '../marks/stretches.ts';

/** Cues and mentions laid out for look-up by place. */
export interface Surroundings {
  ties: readonly CueTie[];
  /** Index of a stretch → that of the tie that owns it. */
  owners: ReadonlyMap<number, number>;
  /** First token of each tie's cue, rising. */
  cueTokens: Int32Array;
  /** Outermost stretches, with their first and one-past-last token. */
  stretches: readonly PlacedStretch[];
  /** Number of tokens outside quotations before each token. */
  outside: Int32Array;
}

/** An outermost stretch in its place. */
export interface PlacedStretch {
  stretch: Stretch;
  /** Index among all stretches. */
  index: number;
  /** First token, and the one after the last. */
  from: number;
  to: number;
}

/** Lays out the cues and stretches of a text. */
export function surroundings(a: Analysis, ties: readonly CueTie[]): Surroundings {
  const outside = new Int32Array(a.tokens.length + 1);
  a.tokens.forEach((token, i) => {
    outside[i + 1] = (outside[i] ?? 0) + (token.stretch < 0 ? 1 : 0);
  });
  const stretches = a.stretches.flatMap((stretch, index) =>
    stretch.depth > 0
      ? []
      : [
          {
            stretch,
            index,
            from: firstTokenFrom(a, stretch.outer.start),
            to: firstTokenFrom(a, stretch.outer.end),
          },
        ],
  );
  const owners = new Map(ties.flatMap(({ owns }, i) => (owns === undefined ? [] : [[owns, i] as const])));
  const cueTokens = Int32Array.from(ties, (tie) => tie.cueFrom);
  return { ties, owners, cueTokens, stretches, outside };
}
