import { type Analysis, mentionBeginning } from '../analysis/analysis.ts';
import { lowerBound } from '../analysis/binary-search.ts';
import { isPersonsName } from '../cues/can-act.ts';
import { openingSubject } from '../cues/unspoken.ts';
import { GIVEN_NAME, Grammar, Noun, OFFICE } from '../lexicon/word-classes.ts';
import type { Mention } from '../mentions/mention.ts';
import { hasGrammar, hasNoun } from '../words/tokens.ts';
import { canSpeak } from './can-speak.ts';
import type { Candidate } from './candidates.ts';
import type { PlacedStretch, Surroundings } from './surroundings.ts';

/** Fewest tokens of a quotation that stands free: shorter ones are as likely a name or a term. */
const LEAST_WORDS = 3;

/**
 * The source of a quotation that is a sentence of its own with no cue beside it: whoever spoke or acted in the sentence
 * before it. "Weber shrugged. “It will be done.”" Null where that sentence is about nobody, or stands in another paragraph.
 */
export function freeStandingSource(
  a: Analysis,
  near: Surroundings,
  placed: PlacedStretch,
  carried: Candidate | null,
): Candidate | null {
  const { from, to } = placed;
  const sentence = a.tokens[from]?.sentence ?? -1;
  const isOwn =
    a.tokens[from - 1]?.sentence !== sentence &&
    a.tokens[to]?.sentence !== a.tokens[to - 1]?.sentence &&
    to - from >= LEAST_WORDS;
  const before = sentence - 1;
  if (!isOwn || a.sentences[before]?.paragraph !== placed.stretch.paragraph) return null;
  return speakerOfSentence(a, near, before, carried);
}

/**
 * Finds the speaker in a sentence, else the person that the sentence is about; null where it has neither.
 * `carried`: the source of the last quotation.
 */
export const speakerOfSentence = (
  a: Analysis,
  near: Surroundings,
  number: number,
  carried: Candidate | null,
): Candidate | null => spokeIn(a, near, number) ?? actedIn(a, number, carried);

/** Finds the first source of a verb of saying, or of another cue, in a sentence; null where it has none. */
export function spokeIn(a: Analysis, near: Surroundings, number: number): Candidate | null {
  const sentence = a.sentences[number];
  if (!sentence) return null;
  let found: Candidate | null = null;
  for (let i = lowerBound(near.cueTokens, sentence.from); i < near.ties.length; i++) {
    const tie = near.ties[i];
    if (!tie || tie.cueFrom >= sentence.to) break;
    const isSaying = tie.form !== 'verb' || hasGrammar(a.tokens, tie.verb, Grammar.speech);
    if (!tie.mention || !isSaying || tie.path === 'relative' || !canSpeak(a, tie.mention)) continue;
    const { mention, sourceFrom } = tie;
    found ??= { mention, sourceFrom, tie: i, isCarried: false };
  }
  return found;
}

/**
 * Finds the person that a sentence is about, or, where the sentence opens with a quotation, its source
 * `carried`.
 */
function actedIn(a: Analysis, number: number, carried: Candidate | null): Candidate | null {
  const sentence = a.sentences[number];
  if (!sentence) return null;
  if ((a.tokens[sentence.from]?.stretch ?? -1) >= 0)
    return carried && { ...carried, tie: -1, isCarried: true };
  const mention = inCleft(a, sentence.from) ?? openingSubject(a, number);
  return mention && isOnePerson(a, mention)
    ? { mention, sourceFrom: mention.from, tie: -1, isCarried: false }
    : null;
}

/** "Det var [Eva Dahl] som ringde": the person whom a sentence is about that opens with “it is”. */
function inCleft(a: Analysis, from: number): Mention | undefined {
  const isOpened =
    hasGrammar(a.tokens, from, Grammar.neuter) && hasGrammar(a.tokens, from + 1, Grammar.auxiliary);
  const mention = isOpened ? mentionBeginning(a, from + 2) : undefined;
  return mention && hasGrammar(a.tokens, mention.to, Grammar.relative) ? mention : undefined;
}

/**
 * True if a mention means one person: "he", "the minister", or a name that the text shows to be somebody's.
 */
function isOnePerson(a: Analysis, { type, head, nameFrom, to, isJoint }: Mention): boolean {
  const word = a.tokens[head];
  if (!word || isJoint) return false;
  if (type === 'pronoun') return hasGrammar(a.tokens, head, Grammar.male | Grammar.female);
  if (type === 'description') return (word.noun & OFFICE) !== 0 && !(word.noun & Noun.group);
  for (let i = nameFrom; i < to; i++) if (hasNoun(a.tokens, i, GIVEN_NAME)) return true;
  return a.knownPeople.has(word.lower);
}

/** Tokens behind a word for support among which a preposition brings in who gives it. */
const BACKING_REACH = 5;

/** "Han får støtte fra [Eva Dahl]", "Bijval kreeg ze van [Eva Smit]": the person who backs somebody has the next words. */
export function backedIn(a: Analysis, number: number): Candidate | null {
  const { from = 0, to = 0 } = a.sentences[number] ?? {};
  for (let i = from; i < to; i++) {
    if (!a.lexicon.backing.has(a.tokens[i]?.lower ?? '')) continue;
    for (let k = i + 1; k < Math.min(i + BACKING_REACH, to); k++) {
      const mention = hasGrammar(a.tokens, k, Grammar.preposition) ? mentionBeginning(a, k + 1) : undefined;
      if (mention && isPersonsName(a, mention))
        return { mention, sourceFrom: mention.from, tie: -1, isCarried: false };
    }
  }
  return null;
}
