import { type Analysis, mentionBeginning, mentionEnding } from '../analysis/analysis.ts';
import { lowerBound } from '../analysis/binary-search.ts';
import { canAct, isPersonsName } from '../cues/can-act.ts';
import { climb, isObject } from '../cues/climb.ts';
import { topicOf } from '../cues/topics.ts';
import { CUE, Grammar, Noun, PEOPLE } from '../lexicon/word-classes.ts';
import type { Mention } from '../mentions/mention.ts';
import { hasGrammar, hasNoun } from '../words/tokens.ts';
import { canSpeak } from './can-speak.ts';
import type { Candidate } from './candidates.ts';
import { speakerOfSentence } from './free-standing.ts';
import { type Owned, owned, SHARES, VERBAL } from './owned-rules.ts';
import type { PlacedStretch, Surroundings } from './surroundings.ts';

/** Cues before a colon that are looked at. */
const CUES_BEFORE = 6;

const SOMEBODY = PEOPLE | Noun.organisation;

/**
 * Finds the source in the words before a colon, that of a cue or else the person they are about: "La ministra
 * dijo: «…»", "La ministra alzó los hombros: «…»".
 */
export function announced(
  a: Analysis,
  near: Surroundings,
  placed: PlacedStretch,
  carried: Candidate | null,
): Owned | null {
  const sentence = a.sentences[a.tokens[placed.from - 1]?.sentence ?? -1];
  if (!sentence) return null;
  const from = clauseFrom(a, sentence.from, placed.from);
  if (namesOnlyWords(a, from, placed.from)) return lastSpeaker(a, near, placed, carried);
  const label = labelledBefore(a, from, placed.from);
  if (label) return owned('announced', label);
  const { verbSecond } = a.lexicon.data;
  const last = lowerBound(near.cueTokens, placed.from) - 1;
  for (let i = last; i > last - CUES_BEFORE; i--) {
    const tie = near.ties[i];
    if (!tie || tie.cueFrom < from) break;
    if (!tie.mention || (tie.path === 'relative' && endsBefore(a, tie.cueTo, placed.from))) continue;
    if (tie.form === 'verb' && !hasGrammar(a.tokens, tie.verb, CUE)) continue;
    if (verbSecond && !canSpeak(a, tie.mention)) continue; // "Für Weber zeigt der Fall, dass …: „…“"
    // "E sulle parole di Conti, che aveva parlato di resa: «…»"
    if (tie.path === 'relative' && isObject(a, climb(a, tie.mention))) continue;
    return owned('announced', tie.mention, i, tie.sourceFrom);
  }
  const topic = topicOf(a, from, placed.from);
  if (topic) return owned('topic', topic);
  return leavesSubjectOut(a, from, placed.from) ? lastSpeaker(a, near, placed, carried) : null;
}

/**
 * True if the clause before a colon has a verb whose subject is left out: "Ha affidato la risposta a una nota: «…»", "Che poi
 * però parla: «…»". Behind an auxiliary a noun is an object; behind any other verb it may be the subject.
 */
function leavesSubjectOut(a: Analysis, opening: number, to: number): boolean {
  if (!a.lexicon.data.dropsSubjects || !a.lexicon.data.adjectivesFollow) return false;
  const from = behindParticiple(a, opening, to);
  let verb = from;
  while (verb < to && !(a.inMention[verb] === 0 && hasGrammar(a.tokens, verb, VERBAL))) verb++;
  for (let i = from; i < to; i++) {
    if (i > from && hasGrammar(a.tokens, i, Grammar.relative | Grammar.complementiser)) return false;
    const mention = mentionBeginning(a, i);
    const isObjectBehind = i > verb && hasGrammar(a.tokens, verb, Grammar.auxiliary);
    if (mention && !isObjectBehind && !isObject(a, climb(a, mention))) return false;
  }
  return verb < to;
}

/** The token behind the comma of a phrase that opens with a participle: "[Impegnato a Bruxelles], ha affidato …"; `from` where none does. */
function behindParticiple(a: Analysis, from: number, to: number): number {
  const { lower = '', noun = -1 } = a.tokens[from] ?? {};
  const isParticiple = noun === 0 && a.lexicon.tagEndings.participle.some((ending) => lower.endsWith(ending));
  for (let i = from + 1; i < to && isParticiple; i++) if (a.tokens[i]?.lower === ',') return i + 1;
  return from;
}

/** The first token of the clause before a colon, behind the semicolon that ends the one before: "…; Leonor Pina é clara: «…»". */
function clauseFrom(a: Analysis, from: number, to: number): number {
  for (let i = to - 1; i >= from; i--)
    if (a.tokens[i]?.lower === ';' && (a.tokens[i]?.stretch ?? -1) < 0) return i + 1;
  return from;
}

/** Tokens between a name and the colon behind it: a bracket with a party, a town. */
const LONGEST_BRACKET = 6;

/**
 * Finds whom alone a phrase before the colon names: "Ein anderer Gast: „…“" and, with a bracket behind it, a person's name:
 * "Ou celle d’Eva Weber (Langres) : « … »".
 */
function labelledBefore(a: Analysis, from: number, to: number): Mention | null {
  const colon = a.tokens[to - 1]?.lower === ':' ? to - 1 : to - 2;
  const opening = mentionBeginning(a, from);
  if (opening?.to === colon && opening.type === 'description' && hasGrammar(a.tokens, from, Grammar.article))
    return a.lexicon.definites.has(a.tokens[from]?.lower ?? '') ? null : opening;
  if (a.tokens[colon - 1]?.lower !== ')') return null;
  for (let i = colon - 2; i > colon - LONGEST_BRACKET && i > from; i--) {
    if (a.tokens[i]?.lower !== '(') continue;
    const name = mentionEnding(a, i - 1);
    return name && isPersonsName(a, name) ? name : null;
  }
  return null;
}

/**
 * True if a comma ends a relative clause before the colon: "La ministra, que había callado[,] alzó los
 * hombros: «…»".
 */
function endsBefore(a: Analysis, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (a.tokens[i]?.lower === ',') return true;
  return false;
}

/**
 * True if the words before a colon name only a thing that belongs to whoever the text is about, and no verb:
 * "Seine Bilanz: «…»", "Haar advies aan de minister: «…»"; or nothing but words of saying.
 */
function namesOnlyWords(a: Analysis, from: number, to: number): boolean {
  const opening = mentionBeginning(a, from);
  // "Пряма мова: «…»"
  const isSpeech = opening?.to === to - 1 && hasNoun(a.tokens, opening.to - 1, Noun.speechNoun);
  const isTheirs = isSpeech || hasGrammar(a.tokens, from, Grammar.possessive);
  if (!opening || !isTheirs || canAct(a, opening, SOMEBODY)) return false;
  for (let i = from; i < to; i++) if (hasGrammar(a.tokens, i, VERBAL) && a.inMention[i] === 0) return false;
  return true;
}

/**
 * Finds the person that the sentence before is about, or the source of the last quotation, in the same
 * paragraph or the one before it.
 */
function lastSpeaker(
  a: Analysis,
  near: Surroundings,
  { from, stretch }: PlacedStretch,
  carried: Candidate | null,
): Owned | null {
  const before = (a.tokens[from]?.sentence ?? 0) - 1;
  const isNear = (paragraph = -1): boolean => stretch.paragraph - paragraph <= 1;
  const beside = isNear(a.sentences[before]?.paragraph) ? speakerOfSentence(a, near, before, carried) : null;
  const candidate =
    beside ?? (carried?.mention && isNear(a.tokens[carried.mention.from]?.paragraph) ? carried : null);
  return candidate && { candidate: { ...candidate, tie: -1 }, rule: 'topic', share: SHARES.topic };
}
