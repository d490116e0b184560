import type { Analysis } from '../analysis/analysis.ts';
import type { CueTie } from '../cues/cue-tie.ts';
import { Grammar } from '../lexicon/word-classes.ts';
import { category, type Feature, flag } from '../trees/features.ts';

/** A cue in its text. */
export interface PlacedCue {
  a: Analysis;
  tie: CueTie;
}

const FORMS = ['verb', 'according', 'label', 'dash', 'noun'] as const;
const PATHS = ['adjacent', 'apposition', 'relative', 'shared', 'inverted', 'first', 'none'] as const;
const WORDS_AFTER = [
  'other',
  'colon',
  'comma',
  'quotation',
  'complementiser',
  'preposition',
  'mention',
  'endOfSentence',
] as const;

const isOf =
  (grammar: number) =>
  ({ a, tie }: PlacedCue): boolean =>
    ((a.tokens[tie.verb]?.grammar ?? 0) & grammar) !== 0;

/** Features of a cue by itself, independent of the words that it ties. */
export const CUE_FEATURES: readonly Feature<PlacedCue>[] = [
  category('form', FORMS, ({ tie }) => (tie.form === 'reported' ? 'according' : tie.form)),
  category('path', PATHS, ({ tie }) => tie.path),
  flag('speech', isOf(Grammar.speech)),
  flag('addressing', isOf(Grammar.addressing)),
  flag('verdict', isOf(Grammar.verdict)),
  flag('thought', isOf(Grammar.thought)),
  flag('showing', isOf(Grammar.showing)),
  flag('gerund', ({ a, tie }) => a.tokens[tie.verb]?.lower.endsWith('ing') ?? false),
  flag('passive', ({ tie }) => tie.isPassive),
  flag('infinitive', ({ tie }) => tie.isInfinitive),
  flag('negated', ({ tie }) => tie.isNegated),
  category('afterCue', WORDS_AFTER, afterCue),
];

function afterCue({ a, tie: { cueTo } }: PlacedCue): (typeof WORDS_AFTER)[number] {
  const token = a.tokens[cueTo];
  if (!token) return 'other';
  if (token.lower === ':') return 'colon';
  if (token.lower === ',') return 'comma';
  if (token.stretch >= 0) return 'quotation';
  if (token.grammar & Grammar.complementiser) return 'complementiser';
  if (token.grammar & Grammar.preposition) return 'preposition';
  if ((a.mentionFrom[cueTo] ?? -1) >= 0) return 'mention';
  return /[.!?]/.test(token.lower) ? 'endOfSentence' : 'other';
}
