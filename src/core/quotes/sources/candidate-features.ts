import { Grammar } from '../lexicon/word-classes.ts';
import { category, type Feature, featuresOf, flag, readFeatures, sharedFeatures } from '../trees/features.ts';
import type { Candidate } from './candidates.ts';
import { CONTEXT_FEATURES, type SourceContext } from './context-features.ts';
import { CUE_FEATURES, type PlacedCue } from './cue-features.ts';
import { type PlacedSource, SOURCE_FEATURES } from './source-features.ts';
import { STRETCH_FEATURES, type StretchContext } from './stretch-features.ts';

/** A candidate seen from its stretch. */
export interface CandidateContext {
  candidate: Candidate;
  stretch: StretchContext;
  /** Values of `STRETCH_FEATURES` for the stretch: the same for all its candidates. */
  shared: readonly number[];
  cue: PlacedCue | null;
  /** Null for "none". */
  context: SourceContext | null;
  source: PlacedSource | null;
}

const BOUNDS = ['paragraph', 'quotation', 'speech', 'word'] as const;
/** Signs that are stepped over in search of what a stretch is bound to. */
const MAX_SIGNS = 3;

/**
 * Features of the two sides of a stretch: the kind of token that it is bound to there. Of interest only with
 * a source.
 */
const BOUND_FEATURES: readonly Feature<StretchContext>[] = [
  category('boundAfter', BOUNDS, (stretch) => boundary(stretch, stretch.placed.to, 1)),
  category('boundBefore', BOUNDS, (stretch) => boundary(stretch, stretch.placed.from - 1, -1)),
];

/** Features that the model of sources reads (weights/sources.json). */
export const CANDIDATE_FEATURES: readonly Feature<CandidateContext>[] = [
  flag('isNone', ({ candidate }) => candidate.mention === null),
  flag('isCarried', ({ candidate }) => candidate.isCarried),
  flag('isBare', ({ candidate }) => candidate.tie < 0),
  ...sharedFeatures(({ shared }: CandidateContext) => shared, STRETCH_FEATURES),
  ...featuresOf(({ cue }: CandidateContext) => cue, CUE_FEATURES),
  ...featuresOf(({ context }: CandidateContext) => context, CONTEXT_FEATURES),
  ...featuresOf(({ source }: CandidateContext) => source, SOURCE_FEATURES),
  ...featuresOf(
    ({ candidate, stretch }: CandidateContext) => (candidate.mention ? stretch : null),
    BOUND_FEATURES,
  ),
];

/** The vectors of all candidates of one stretch; `carried` is the source of the stretch before. */
export function candidateVectors(
  stretch: StretchContext,
  candidates: readonly Candidate[],
  carried: Candidate | null,
): number[][] {
  const shared = readFeatures(STRETCH_FEATURES, stretch);
  return candidates.map((candidate) =>
    readFeatures(CANDIDATE_FEATURES, contextOf(stretch, shared, candidate, carried?.mention ?? null)),
  );
}

function contextOf(
  stretch: StretchContext,
  shared: readonly number[],
  candidate: Candidate,
  carried: Candidate['mention'],
): CandidateContext {
  const { a, near, placed } = stretch;
  const { mention, sourceFrom, tie: index } = candidate;
  if (!mention) return { candidate, stretch, shared, cue: null, context: null, source: null };
  const tie = near.ties[index] ?? null;
  const cue = tie ? { from: tie.cueFrom, to: tie.cueTo } : { from: mention.head, to: mention.to };
  // what names an unspoken source stands far off: the verb stands for it
  const words = tie?.isUnspoken ? cue : { from: sourceFrom, to: mention.to };
  return {
    candidate,
    stretch,
    shared,
    cue: tie && { a, tie },
    context: { stretch, tie, index, source: words, cue, isBefore: cue.from < placed.from },
    source: { a, mention, sourceFrom, carried },
  };
}

function boundary({ a }: StretchContext, start: number, step: 1 | -1): (typeof BOUNDS)[number] {
  const isSign = (k: number): boolean => {
    const token = a.tokens[k];
    return token !== undefined && !token.isWord && token.stretch < 0;
  };
  let i = start;
  for (let n = 0; n < MAX_SIGNS && isSign(i); n++) i += step;
  const token = a.tokens[i];
  if (!token || token.paragraph !== a.tokens[start]?.paragraph) return 'paragraph';
  if (token.stretch >= 0) return 'quotation';
  return token.grammar & Grammar.speech ? 'speech' : 'word';
}
