import type { Analysis } from '../analysis/analysis.ts';
import type { Frame, FrameForm } from '../cues/frame.ts';
import type { SubjectPath } from '../cues/subject.ts';
import { Grammar } from '../lexicon/word-classes.ts';
import { flag } from './feature-values.ts';

const FORMS: readonly FrameForm[] = ['verb', 'according', 'label', 'dash', 'noun'];
const PATHS: readonly SubjectPath[] = [
  'adjacent',
  'apposition',
  'relative',
  'shared',
  'inverted',
  'first',
  'none',
];

/** What a cue is like, whatever it ties. */
export function cueFeatures(a: Analysis, frame: Frame): number[] {
  const token = a.tokens[frame.verb];
  const cue = token?.grammar ?? 0;
  return [
    FORMS.indexOf(frame.form === 'reported' ? 'according' : frame.form),
    PATHS.indexOf(frame.path),
    flag((cue & Grammar.speech) !== 0),
    flag((cue & Grammar.addressing) !== 0),
    flag((cue & Grammar.verdict) !== 0),
    flag((cue & Grammar.thought) !== 0),
    flag((cue & Grammar.showing) !== 0),
    flag(token?.lower.endsWith('ing') ?? false),
    flag(frame.isPassive),
    flag(frame.isInfinitive),
    flag(frame.isNegated),
    afterCue(a, frame.cueTo),
  ];
}

/** What stands after the cue: nothing known, colon, complementiser, preposition, quotation, noun phrase. */
function afterCue(a: Analysis, to: number): number {
  const token = a.tokens[to];
  if (!token) return 0;
  if (token.lower === ':') return 1;
  if (token.lower === ',') return 2;
  if (token.stretch >= 0) return 3;
  if (token.grammar & Grammar.complementiser) return 4;
  if (token.grammar & Grammar.preposition) return 5;
  if ((a.mentionFrom[to] ?? -1) >= 0) return 6;
  return /[.!?]/.test(token.lower) ? 7 : 0;
}
