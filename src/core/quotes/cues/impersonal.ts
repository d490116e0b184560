import { type Analysis, mentionBeginning, mentionEnding } from '../analysis/analysis.ts';
import { Grammar, Noun, PEOPLE } from '../lexicon/word-classes.ts';
import type { Mention } from '../mentions/mention.ts';
import { phraseAt } from '../words/phrases.ts';
import { hasGrammar, hasNoun } from '../words/tokens.ts';
import { climb, isPurePreposition } from './climb.ts';

/** Words after an impersonal verb among which the document may be named. */
const DOCUMENT_REACH = 4;

/** "a-t-on appris": a pronoun written onto the verb that stands for anybody. */
const isAnybodyAt = (a: Analysis, { type, head }: Mention): boolean =>
  type === 'pronoun' &&
  hasGrammar(a.tokens, head, Grammar.firstOrSecond) &&
  a.tokens[head]?.lower.startsWith('-') === true;

/** Finds the document that "es" stands for: "heißt es in dem Brief", "in dem Brief heißt es". */
export function impersonalSource(a: Analysis, verb: number, it: Mention | null): Mention | null {
  const told = documentTelling(a, verb, it);
  if (told) return told;
  const isAnybody = it !== null && isAnybodyAt(a, it);
  if (!isAnybody && !hasGrammar(a.tokens, verb, Grammar.impersonal))
    return !it && isToldOfItself(a, verb) ? documentAhead(a, verb) : null;
  const from = isAnybody ? null : behindIt(a, verb);
  if (from) return from;
  if (it && !isAnybody && !hasGrammar(a.tokens, it.head, Grammar.neuter)) return null;
  if (isAnybody) return sourceBehind(a, verb + 1);
  const left = mentionEnding(a, verb - 1);
  if (left && left !== it && !opensBare(a, left)) {
    const whole = climb(a, left);
    return whole === it ? left : whole; // "wie es in der Mitteilung heißt"
  }
  const ahead = documentAhead(a, verb);
  if (ahead) return ahead;
  const right = a.lexicon.data.caseAtEnd ? mentionBeginning(a, verb + 1) : undefined;
  if (right && hasNoun(a.tokens, right.head, Noun.document)) return right; // "olvasható [a határozatban]"
  return sourceBehind(a, it && it.from > verb ? it.to : verb + 1);
}

/** "En el documento [se] detalla que …", "Nella nota [si] afferma …": a verb of saying without a subject that its pronoun makes passive. */
const isToldOfItself = (a: Analysis, verb: number): boolean =>
  a.lexicon.data.dropsSubjects &&
  a.lexicon.data.adjectivesFollow &&
  a.lexicon.reflexives.has(a.tokens[verb - 1]?.lower ?? '') &&
  hasGrammar(a.tokens, verb, Grammar.speech | Grammar.showing);

/** "I en kommentar lyder det fra [Eva Dahl]: …": somebody behind “it” and a preposition, whatever stands before the verb. */
function behindIt(a: Analysis, verb: number): Mention | null {
  const isIt = hasGrammar(a.tokens, verb + 1, Grammar.neuter) && isPurePreposition(a, verb + 2);
  const source = isIt ? mentionBeginning(a, verb + 3) : undefined;
  return source && (source.type === 'name' || hasNoun(a.tokens, source.head, PEOPLE)) ? source : null;
}

/** "[Bald] heißt es wieder …": what opens a sentence without a preposition is no place where something is to be read. */
const opensBare = (a: Analysis, { from, type }: Mention): boolean =>
  type === 'name' &&
  from === a.sentences[a.tokens[from]?.sentence ?? -1]?.from &&
  !hasGrammar(a.tokens, from, Grammar.preposition);

/** "è scritto [nell’ordinanza]", "est-il indiqué dans [le rapport]": the document in which something is said, behind a form of "be". */
function documentTelling(a: Analysis, verb: number, it: Mention | null): Mention | null {
  const isWrittenOn = it !== null && it.to === verb && a.tokens[it.head]?.lower.startsWith('-') === true;
  const isSaid =
    a.lexicon.data.adjectivesFollow &&
    hasGrammar(a.tokens, verb, Grammar.speech) &&
    (it === null || isWrittenOn) &&
    a.lexicon.copulas.has(a.tokens[isWrittenOn ? it.from - 1 : verb - 1]?.lower ?? '');
  const source = isSaid ? sourceBehind(a, verb + 1) : null;
  return source && hasNoun(a.tokens, source.head, Noun.document) ? source : null;
}

/** "In [una lettera] si legge che …": the document behind the preposition that opens the sentence. */
function documentAhead(a: Analysis, verb: number): Mention | null {
  const from = a.sentences[a.tokens[verb]?.sentence ?? -1]?.from ?? verb;
  const { adjectivesFollow, dropsSubjects } = a.lexicon.data;
  const document =
    (adjectivesFollow || dropsSubjects) && isPurePreposition(a, from)
      ? mentionBeginning(a, from + 1)
      : undefined;
  return document && document.to <= verb && hasNoun(a.tokens, document.head, Noun.document) ? document : null;
}

/**
 * Finds the source that the first preposition among a few words brings in: "…-on appris vendredi [auprès de]
 * la préfecture".
 */
function sourceBehind(a: Analysis, from: number): Mention | null {
  for (let i = from; i < from + DOCUMENT_REACH; i++) {
    const aside = phraseAt(a.lexicon.asides, a.tokens, i); // "hieß es [auf Anfrage]"
    if (aside > 0) i += aside;
    if (!a.tokens[i]?.isWord) return null;
    if (!hasGrammar(a.tokens, i, Grammar.preposition)) continue;
    // "valt te lezen in [een brief]", "lyder det fra [Per] Olsen"
    const source = mentionBeginning(a, i + 1) ?? mentionBeginning(a, i + 2);
    // "peut-on lire à [la date] du 16 mars"
    if (source)
      return a.lexicon.data.adjectivesFollow && hasNoun(a.tokens, source.head, Noun.time) ? null : source;
  }
  return null;
}

/** True if nobody in particular is said to have said it: "…, hieß es"; or nothing is: "Es gibt einen Haken: …". */
export function isHearsay(a: Analysis, verb: number, subject: Mention | null): boolean {
  if (!subject || !hasGrammar(a.tokens, verb, Grammar.speech)) return false;
  const isImpersonal = hasGrammar(a.tokens, verb, Grammar.impersonal);
  if (hasGrammar(a.tokens, subject.head, Grammar.neuter)) return isImpersonal || isExpletive(a, verb);
  if (!hasGrammar(a.tokens, verb + 1, Grammar.neuter)) return false;
  return isExpletive(a, verb) || (isImpersonal && subject.to === verb && opensBare(a, subject));
}

/** "[Hierzulande] gibt es …", "Es [gibt] …". */
const isExpletive = ({ tokens, lexicon }: Analysis, verb: number): boolean =>
  lexicon.expletives.has(tokens[verb]?.lower ?? '');
