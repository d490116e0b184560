import { type Analysis, firstTokenFrom } from '../analysis/analysis.ts';
import type { Frame } from '../cues/frame.ts';
import type { Stretch } from '../marks/stretches.ts';

/** Cues and mentions laid out for look-up by place. */
export interface Surroundings {
  frames: readonly Frame[];
  /** Index of a stretch → that of the frame that owns it. */
  owners: ReadonlyMap<number, number>;
  /** First token of each frame's cue, rising. */
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
export function surroundings(a: Analysis, frames: readonly Frame[]): Surroundings {
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
  const owners = new Map(frames.flatMap(({ owns }, i) => (owns === undefined ? [] : [[owns, i] as const])));
  const cueTokens = Int32Array.from(frames, (frame) => frame.cueFrom);
  return { frames, owners, cueTokens, stretches, outside };
}
