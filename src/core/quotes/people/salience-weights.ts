import { type Analysis, mentionBeginning, mentionEnding } from '../analysis/analysis.ts';
import { isPersonsName } from '../cues/can-act.ts';
import type { CueTie } from '../cues/cue-tie.ts';
import { topicOf } from '../cues/topics.ts';
import { Grammar, OFFICE } from '../lexicon/word-classes.ts';
import type { Mention } from '../mentions/mention.ts';
import { hasGrammar, hasNoun } from '../words/tokens.ts';
import { isIndefinite, isOnePerson } from './description-traits.ts';
import type { Entity } from './entities.ts';
import { Weight } from './salience.ts';

/** How strongly the mentions that are tied by cues, or that sentences are about, bring somebody to mind. */
export interface ClauseWeights {
  /** First token of a mention → its weight. */
  weights: Map<number, number>;
  /** First tokens of the mentions that a cue of saying ties. */
  speaking: Set<number>;
  /** The same, of a cue of saying, judging or showing. */
  telling: Set<number>;
}

/** Weighs the subjects of the text: those of cues, and whom sentences are about. */
export function clauseWeights(a: Analysis, ties: readonly CueTie[]): ClauseWeights {
  const speaking = new Set<number>();
  const telling = new Set<number>();
  const weights = new Map<number, number>();
  for (const tie of ties) {
    if (!tie.mention || opensGerund(a, tie.mention)) continue;
    const isTied = tie.owns !== undefined || tie.reports !== undefined;
    const isSpeech = isTied || tie.form !== 'verb' || hasGrammar(a.tokens, tie.verb, Grammar.speech);
    const weight = isSpeech ? Weight.speaker : Weight.subject;
    if (isSpeech) speaking.add(tie.mention.from);
    if (isSpeech || hasGrammar(a.tokens, tie.verb, Grammar.verdict | Grammar.showing))
      telling.add(tie.mention.from);
    weights.set(tie.mention.from, Math.max(weights.get(tie.mention.from) ?? 0, weight));
  }
  const { completesByCase, verbSecond, invertsAlways, caseAtEnd } = a.lexicon.data;
  const asksNames = !(invertsAlways || caseAtEnd); // there a place or a heading passes for whom a sentence is about
  if (completesByCase || verbSecond || asksNames)
    a.sentences.forEach(({ from, to }) => {
      const topic = topicOf(a, from, to);
      if (
        topic &&
        (!asksNames || (topic.from === from && (isPersonsName(a, topic) || isBroughtIn(a, topic)))) &&
        !weights.has(topic.from) &&
        !isJoined(a, topic)
      )
        weights.set(topic.from, Weight.subject);
    });
  return { weights, speaking, telling };
}

/** "a report of [Weber] being seen": whom a form in -ing tells of acts in no clause of his or her own. */
const opensGerund = (a: Analysis, { to }: Mention): boolean =>
  !a.lexicon.data.invertsAlways &&
  hasGrammar(a.tokens, to, Grammar.auxiliary) &&
  a.tokens[to]?.lower.endsWith('ing') === true;

/** True if a phrase brings somebody in whom it does not name: "[A young man] waits outside". */
const isBroughtIn = (a: Analysis, mention: Mention): boolean =>
  mention.type === 'description' &&
  isOnePerson(a.tokens[mention.head]?.noun ?? 0) &&
  isIndefinite(a, mention);

/** Tokens behind a name, its bracket among them, before the "and" that joins another one to it. */
const JOINED_REACH = 4;

/** True if a name is the first of two: "[Eva Weber] (SPD) und Lena Stahl". */
function isJoined(a: Analysis, { to }: Mention): boolean {
  for (let i = to; i < to + JOINED_REACH; i++) {
    if (hasGrammar(a.tokens, i, Grammar.conjunction)) return mentionBeginning(a, i + 1)?.type === 'name';
    if (i === to && a.tokens[i]?.lower !== '(') return false;
  }
  return false;
}

/** The weight of a mention by its place in the clause. @param weight that of a subject, 0 for what is none */
export function weigh(a: Analysis, mention: Mention, weight: number): number {
  if (mention.isModifier) return Weight.modifier;
  if (weight > 0) return weight;
  const isOblique = hasGrammar(a.tokens, mention.from - 1, Grammar.preposition);
  return isOblique ? Weight.oblique : Weight.object;
}

/**
 * True if a mention is only the body that somebody works for: in "an analyst at [Harlow Bank]" the analyst
 * is spoken of, not the bank.
 */
export function isEmployer(a: Analysis, { from }: Mention, { kind }: Entity): boolean {
  const before = hasGrammar(a.tokens, from - 1, Grammar.preposition) ? mentionEnding(a, from - 2) : null;
  return kind === 'organisation' && before != null && hasNoun(a.tokens, before.head, OFFICE);
}
