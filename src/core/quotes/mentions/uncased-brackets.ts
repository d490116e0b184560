import { COMMON, overAge, type UncasedName, type UncasedText } from './uncased-text.ts';

/** Most signs of a name that its reading stands behind. */
const LONGEST_READ = 4;
/** Fewest signs of the name of a body that is written by its sound. */
const LEAST_BODY = 3;
/** What stands between brackets behind a name that is not somebody's own. */
const CHANGED = /^(?:化名|仮名)$/;

/** Returns the name that a paper owns to have changed, whatever word it is otherwise: "大学生[高峰]（化名）"; or null. */
export function changedAt(text: UncasedText, i: number): UncasedName | null {
  const { tokens } = text;
  if (text.spaced || !/^[(（]$/.test(tokens[i + 1]?.lower ?? '') || !CHANGED.test(tokens[i + 2]?.lower ?? ''))
    return null;
  const length = tokens[i]?.lower.length ?? 0;
  return length > 1 && length <= LONGEST_READ
    ? { from: i, to: i + 1, titleTo: overAge(tokens, i + 1) }
    : null;
}

/**
 * Returns a name with its reading between brackets, "尹錫悦（ユンソンニョル）", or a body that speaks, "イオンフィナンシャルは「";
 * or null.
 */
export function readAt(text: UncasedText, i: number): UncasedName | null {
  const { tokens } = text;
  const { lower = '', noun = 0, grammar = 0, isAllCapital = false } = tokens[i] ?? {};
  if (text.spaced || noun & COMMON || grammar !== 0 || lower.length < 2) return null;
  const isRead =
    /^[(（]$/.test(tokens[i + 1]?.lower ?? '') && /^\p{Script=Katakana}/u.test(tokens[i + 2]?.lower ?? '');
  if (isRead && lower.length <= LONGEST_READ && /^\p{Script=Han}+$/u.test(lower))
    return { from: i, to: i + 1, titleTo: text.titleEnd(i + 1) };
  const isSound = isAllCapital || (lower.length >= LEAST_BODY && /^[\p{Script=Katakana}ー]+$/u.test(lower));
  const speaks =
    text.lexicon.subjectMarks.has(tokens[i + 1]?.lower ?? '') && (tokens[i + 2]?.stretch ?? -1) >= 0;
  return isSound && speaks && tokens[i + 1]?.start === tokens[i]?.end
    ? { from: i, to: i + 1, titleTo: i + 1 }
    : null;
}
