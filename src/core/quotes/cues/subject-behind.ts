import { type Analysis, mentionBeginning } from '../analysis/analysis.ts';
import { DETERMINER, Grammar, Noun, OFFICE } from '../lexicon/word-classes.ts';
import { isOblique } from '../mentions/case.ts';
import type { Mention } from '../mentions/mention.ts';
import { hasGrammar, hasNoun } from '../words/tokens.ts';
import { canAct } from './can-act.ts';
import { climb, endOfBracket, isObject, isPurePreposition, namesThing, ownsNext } from './climb.ts';
import { isOwner } from './no-subject.ts';
import { isAdditive, isAddressed } from './subject.ts';

/** Phrases between a verb and the subject behind it. */
const MAX_PHRASES = 5;
const SMALL = Grammar.adverb | Grammar.auxiliary | Grammar.objective;

/**
 * The subject behind a verb with phrases between: "a déclaré jeudi [à l'AFP] le maire", "sentenció [rotundo] el técnico".
 * Null where none is between, or where nobody who can speak follows.
 */
export function subjectOverPhrases(a: Analysis, verb: number): Mention | null {
  const sentence = a.tokens[verb]?.sentence;
  let i = verb + 1;
  for (let phrases = 0; phrases <= MAX_PHRASES; ) {
    while (!mentionBeginning(a, i) && isSmall(a, i)) i++;
    if (a.tokens[i]?.sentence !== sentence) return null;
    const end = phraseEnd(a, i);
    if (end === i) {
      const subject = mentionBeginning(a, i);
      return phrases > 0 && subject && canAct(a, subject) && !isOwner(a, subject) ? subject : null;
    }
    i = end;
    phrases++;
  }
  return null;
}

const isSmall = (a: Analysis, i: number): boolean =>
  (hasGrammar(a.tokens, i, SMALL) || hasNoun(a.tokens, i, Noun.time)) && (a.tokens[i]?.stretch ?? -1) < 0;

/** The end of a phrase that is no subject: with a preposition, of time, or a lone word of manner; `i` for any other. */
function phraseEnd(a: Analysis, i: number): number {
  const own = mentionBeginning(a, i);
  if (own) {
    const head = a.tokens[own.head];
    const isTime = own.type === 'description' && hasNoun(a.tokens, own.head, Noun.time);
    const isManner = own.type === 'description' && own.to === i + 1 && head?.noun === 0 && !head.isCapital;
    return isTime || isAddressed(a, own) || (isManner && mentionBeginning(a, own.to) !== undefined)
      ? own.to
      : i;
  }
  if (!isPurePreposition(a, i)) return i;
  const end = mentionBeginning(a, i + 1)?.to ?? i;
  // "σε δελτίο [Τύπου]": where subjects have an article of their own
  const name = a.lexicon.subjectArticles.size > 0 ? mentionBeginning(a, end) : undefined;
  return name && namesThing(a, name) ? name.to : end;
}

/** The phrase together with the one that "and" joins to it: "disent Anne Rivière et Paul Tournier". */
export function joinedAfter(a: Analysis, first: Mention): Mention {
  const link = a.tokens[first.to];
  const second = mentionBeginning(a, first.to + 1);
  if (!link || !second || !(link.grammar & Grammar.conjunction) || second.type === 'pronoun') return first;
  const isOne = first.type !== second.type || link.sentence !== a.tokens[second.to - 1]?.sentence;
  if (isOne || !canAct(a, first) || !canAct(a, second) || isSecondOffice(a, first, second)) return first;
  return { ...first, to: second.to, isJoint: true };
}

/** "el alcalde y [presidente de la Diputación]": behind one with an article a bare office is another one of the same person. */
const isSecondOffice = (a: Analysis, first: Mention, second: Mention): boolean =>
  first.type === 'description' &&
  hasNoun(a.tokens, first.head, OFFICE) &&
  !hasNoun(a.tokens, first.head, Noun.group) &&
  hasGrammar(a.tokens, first.from, DETERMINER) &&
  hasNoun(a.tokens, second.from, OFFICE);

/** Words of a tag that are searched for its subject. */
const TAG_REACH = 24;
/** Words of an insertion between the verb and its subject: "le espetó, [folleto en mano], el edil". */
const MAX_INSERTION = 6;
const ENDS_TAG = Grammar.relative | Grammar.complementiser | Grammar.subordinator | Grammar.conjunction;

/**
 * The subject of a tag, where verbs stand before it: the first noun phrase behind the verb that can act and that no
 * preposition governs, whatever stands between: "ribatte dai banchi di maggioranza [Davide Ferri]", "fa il punto [la
 * direttrice]"; else the first one with a determiner ("resopla [una clienta]"). Null where the clause has none.
 */
export function subjectInTag(a: Analysis, verb: number): Mention | null {
  const { sentence } = a.tokens[verb] ?? {};
  let other: Mention | null = null;
  let isInfinite = false;
  for (let i = verb + 1; i <= verb + TAG_REACH; i++) {
    const token = a.tokens[i];
    if (!token || token.sentence !== sentence || token.stretch >= 0) break;
    const mention = mentionBeginning(a, i);
    if (mention) {
      const isSubject = isFree(a, mention);
      if (isSubject && canAct(a, mention)) return mention;
      if (isSubject && !isInfinite && isMarkedSubject(a, mention)) other ??= mention;
      isInfinite ||= isLoneGerund(a, mention);
      i = mention.to - 1;
      continue;
    }
    isInfinite ||= isInfiniteAt(a, i);
    const apposed = other?.to === i ? apposedBehind(a, i) : null;
    if (apposed) return apposed;
    const end = insertionEnd(a, i, other !== null);
    if (end < i || endsTag(a, i)) break;
    i = end;
  }
  return other;
}

/** A noun phrase with a determiner, whose ending shows no other case. */
const isMarkedSubject = (a: Analysis, mention: Mention): boolean =>
  hasGrammar(a.tokens, mention.from, DETERMINER) && !isOblique(a, mention);

/** "mesélte a vezérevezős, [Dombi Flóra].": the name behind a comma that says who is described before it. */
function apposedBehind(a: Analysis, comma: number): Mention | null {
  const name = a.tokens[comma]?.lower === ',' ? mentionBeginning(a, comma + 1) : undefined;
  const isWhole = name?.type === 'name' && name.to > name.from + 1 && canAct(a, name);
  return isWhole && /^[.,;:–—-]$/.test(a.tokens[name.titleTo ?? name.to]?.lower ?? '.') ? name : null;
}

/**
 * True if a verb form without a subject stands at the token: the words behind it are its object, as in
 * "racconta [girando] la cagliata".
 */
const isInfiniteAt = (a: Analysis, i: number): boolean =>
  a.tokens[i]?.grammar === 0 && a.lexicon.infiniteEndings.some((end) => a.tokens[i]?.lower.endsWith(end));

/** A gerund that passes for a noun phrase of one word. */
const isLoneGerund = (a: Analysis, { from, to }: Mention): boolean =>
  to === from + 1 && a.tokens[from]?.noun === 0 && isInfiniteAt(a, from);

const endsTag = (a: Analysis, i: number): boolean =>
  /^[.:;!?]$/.test(a.tokens[i]?.lower ?? '') ||
  (hasGrammar(a.tokens, i, ENDS_TAG) && !isPurePreposition(a, i) && !isAdditive(a, i));

/** A noun phrase of its own: no preposition before it, no time, no pronoun that is an object, nobody spoken to, no title. */
const isFree = (a: Analysis, mention: Mention): boolean =>
  !isObject(a, mention) &&
  !isAddressed(a, mention) &&
  !isOwner(a, mention) &&
  !isTitle(a, mention) &&
  climb(a, mention) === mention &&
  !namesThing(a, mention) &&
  !ownsNext(a, mention) &&
  !hasNoun(a.tokens, mention.head, Noun.time) &&
  !(mention.type === 'pronoun' && hasGrammar(a.tokens, mention.head, Grammar.objective));

/**
 * True if a name alone stands right behind a word that a title or a name of a thing follows: "napisała na
 * platformie [X]", "dijo al diario [El Faro]". "Na dotaz serveru [ministr Mikuláš Bek]" names a person with his office.
 */
export const isTitle = (a: Analysis, { type, from, nameFrom }: Mention): boolean =>
  type === 'name' &&
  (from === nameFrom || (nameFrom === from + 1 && isOwnArticle(a, from))) &&
  a.inMention[from - 1] === 1 &&
  hasGrammar(a.tokens, from - 1, Grammar.termCue);

/** "El Faro": an article that is written with a capital amid a sentence belongs to the name. */
const isOwnArticle = (a: Analysis, i: number): boolean =>
  hasGrammar(a.tokens, i, Grammar.article) && a.tokens[i]?.isCapital === true;

/**
 * The end of what is inserted at a token: the bracket that closes it ("na ministra Davida Zemana (ODS)"), or the comma that
 * ends a short insertion before somebody who can act. The token itself where nothing is, -1 where nobody can follow.
 * @param isLast true where no insertion between commas may stand any more
 */
function insertionEnd(a: Analysis, at: number, isLast: boolean): number {
  const sign = a.tokens[at]?.lower;
  if (sign === '(') return endOfBracket(a, at, at + TAG_REACH);
  if (sign !== ',') return at;
  for (let i = at + 1; i <= at + MAX_INSERTION && !isLast; i++) {
    if (a.tokens[i]?.lower !== ',') continue;
    const mention = mentionBeginning(a, i + 1);
    return mention && canAct(a, mention) ? i : -1;
  }
  return -1;
}
