import type { Analysis } from '../analysis/analysis.ts';
import type { Frame } from '../cues/frame.ts';
import { Grammar } from '../lexicon/word-classes.ts';
import { category, type Feature, flag } from '../trees/features.ts';

/** A cue in its text. */
export interface PlacedCue {
  a: Analysis;
  frame: Frame;
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
  ({ a, frame }: PlacedCue): boolean =>
    ((a.tokens[frame.verb]?.grammar ?? 0) & grammar) !== 0;

/** Features of a cue by itself, independent of the words that it ties. */
export const CUE_FEATURES: readonly Feature<PlacedCue>[] = [
  category('form', FORMS, ({ frame }) => (frame.form === 'reported' ? 'according' : frame.form)),
  category('path', PATHS, ({ frame }) => frame.path),
  flag('speech', isOf(Grammar.speech)),
  flag('addressing', isOf(Grammar.addressing)),
  flag('verdict', isOf(Grammar.verdict)),
  flag('thought', isOf(Grammar.thought)),
  flag('showing', isOf(Grammar.showing)),
  flag('gerund', ({ a, frame }) => a.tokens[frame.verb]?.lower.endsWith('ing') ?? false),
  flag('passive', ({ frame }) => frame.isPassive),
  flag('infinitive', ({ frame }) => frame.isInfinitive),
  flag('negated', ({ frame }) => frame.isNegated),
  category('afterCue', WORDS_AFTER, afterCue),
];

function afterCue({ a, frame: { cueTo } }: PlacedCue): (typeof WORDS_AFTER)[number] {
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
