import { type Analysis, mentionEnding } from '../analysis/analysis.ts';
import { Grammar } from '../lexicon/word-classes.ts';
import type { Mention } from '../mentions/mention.ts';
import { hasGrammar } from '../words/tokens.ts';
import { canAct } from './can-act.ts';

/** Small words between the particle and its verb: "να [μην το] κρύβει". */
const MAX_SMALL = 3;
const SMALL = Grammar.negation | Grammar.adverb | Grammar.objective;

/**
 * Finds the subject of a verb behind a particle, where a preposition opens such a clause: "με [τον υπουργό] να δηλώνει ότι …",
 * "με την πρόεδρό της, [Άννα Λύκου], να τονίζει …", "με τον έναν να … και [τον άλλο] να απαντά". Null for any other verb.
 */
export function absoluteSubject(a: Analysis, verb: number, from: number): Mention | null {
  const { absoluteParticles } = a.lexicon;
  if (absoluteParticles.size === 0) return null;
  const isParticle = (i: number): boolean => absoluteParticles.has(a.tokens[i]?.lower ?? '');
  let particle = verb - 1;
  while (verb - particle <= MAX_SMALL && !isParticle(particle) && hasGrammar(a.tokens, particle, SMALL))
    particle--;
  if (particle <= from || !isParticle(particle)) return null;
  const isSetOff = a.tokens[particle - 1]?.lower === ',';
  const last = mentionEnding(a, isSetOff ? particle - 2 : particle - 1);
  if (!last || last.from <= from) return null;
  if (!isSetOff) return opensAbsolute(a, last, from) ? last : null;
  // "με την πρόεδρό της, [Άννα Λύκου], να …"
  for (let i = last.from - 1; i > from; i--) {
    if (!a.tokens[i]?.isWord && a.tokens[i]?.lower !== ',') return null;
    if (isOpener(a, i)) return canAct(a, last) ? last : null;
  }
  return null;
}

const isOpener = (a: Analysis, i: number): boolean => a.lexicon.absolutes.has(a.tokens[i]?.lower ?? '');

/** True if the preposition stands before a phrase, or before another one that "and" joins it to. */
function opensAbsolute(a: Analysis, { from }: Mention, start: number): boolean {
  if (isOpener(a, from - 1)) return true;
  if (!hasGrammar(a.tokens, from - 1, Grammar.conjunction)) return false;
  let hasParticle = false;
  for (let i = from - 2; i >= start; i--) {
    hasParticle ||= a.lexicon.absoluteParticles.has(a.tokens[i]?.lower ?? '');
    if (isOpener(a, i)) return hasParticle;
  }
  return false;
}
